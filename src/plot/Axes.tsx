import type { Tex } from "../params/tex.ts";
import { useFrame } from "./frame.ts";
import { layer } from "./layer.tsx";
import { coordinate } from "./path.ts";
import { percent } from "./view.ts";
import { Words } from "./Words.tsx";

export interface AxesProps {
  readonly xLabel?: string | Tex | undefined;
  readonly yLabel?: string | Tex | undefined;
}

/** Thin lines where x and y are 0, or along the rim where 0 is not in sight, with short ticks; the numbers stand along the rim. */
const AxisLines = /* @__PURE__ */ layer("marks", () => {
  const { view, xTicks, yTicks } = useFrame();
  const { x, y, width, height } = view;
  let ticks = "";
  for (const { value } of xTicks) ticks += `M${coordinate(x.unit(value) * width)} ${height}v5`;
  for (const { value } of yTicks) ticks += `M0 ${coordinate((1 - y.unit(value)) * height)}h-5`;
  const zeros = [
    y.kind === "linear" && y.domain[0] < 0 && y.domain[1] > 0
      ? `M0 ${coordinate((1 - y.unit(0)) * height)}H${width}`
      : "",
    x.kind === "linear" && x.domain[0] < 0 && x.domain[1] > 0
      ? `M${coordinate(x.unit(0) * width)} 0V${height}`
      : "",
  ];
  return (
    <>
      <path className="axis" d={`M0 0V${height}H${width}${ticks}`} />
      <path className="axis axis-zero" d={zeros.join("")} />
    </>
  );
});

const AxisText = /* @__PURE__ */ layer("labels", ({ xLabel, yLabel }: AxesProps) => {
  const { view, xTicks, yTicks } = useFrame();
  const { x, y } = view;
  return (
    <>
      {xTicks.map(({ value, label, spare }) => (
        <span
          key={value}
          className={spare ? "tick tick-x tick-spare" : "tick tick-x"}
          style={{ left: percent(x.unit(value)) }}
        >
          {label}
        </span>
      ))}
      {yTicks.map(({ value, label }) => (
        <span key={value} className="tick tick-y" style={{ top: percent(1 - y.unit(value)) }}>
          {label}
        </span>
      ))}
      {xLabel === undefined ? null : (
        <span className="axis-label axis-label-x">
          <Words text={xLabel} />
        </span>
      )}
      {yLabel === undefined ? null : (
        <span className="axis-label axis-label-y">
          <Words text={yLabel} />
        </span>
      )}
    </>
  );
});

/** Both axes of a plot; drawn by the plot itself unless it is `bare`. */
export function Axes(props: AxesProps) {
  return (
    <>
      <AxisLines />
      <AxisText {...props} />
    </>
  );
}
