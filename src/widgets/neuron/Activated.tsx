import { formatNumber, tex } from "../../params/index.ts";
import { Curve, Dot, Label, Line, Plot, Segment } from "../../plot/index.ts";
import { CURVES, heightsOf } from "./activations.ts";
import type { Model } from "./model.ts";

interface Props {
  readonly model: Model;
  readonly link: (name: string) => string;
}

interface ActivatedProps extends Props {
  /** Whether z and what becomes of it is told; else the curve stands alone. */
  readonly told: boolean;
}

/** Activate: the curve, the point above z and the tangent there. */
export function Activated({ model: { activation, z, f, slope, corner, reach }, told, link }: ActivatedProps) {
  const y = heightsOf(activation, reach);
  return (
    <Plot
      x={[-reach, reach]}
      y={y}
      width={720}
      height={250}
      narrowHeight={420}
      yLabel={tex`f`}
      label="The activation, the point at z and its tangent"
    >
      <Curve of={CURVES[activation].value} link={link("f")} />
      {told && (
        <>
          <Segment from={[z, y[1]]} to={[z, f]} dashed quiet link={link("z")} />
          <Segment from={[z, f]} to={[-reach, f]} dashed quiet link={link("f")} />
          {!corner && <Line from={[z, f]} to={[z + 1, f + slope]} role="derivative" link={link("slope")} />}
          <Dot at={[z, f]} link={link("f")} />
          {/* Where a rising curve, its tangent and the axis of z are not. */}
          <Label
            at={[z, f]}
            anchor={f > 0 && z > -0.6 * reach ? "nw" : "se"}
            text={`f = ${formatNumber(f)}`}
            link={link("f")}
          />
        </>
      )}
    </Plot>
  );
}

/** The slope of the activation over the same z. */
export function Slopes({ model: { activation, z, slope, corner, reach }, link }: Props) {
  const top = activation === "sigmoid" ? 0.3 : 1.3;
  return (
    <Plot
      x={[-reach, reach]}
      y={[-0.1 * top, top]}
      width={720}
      height={120}
      narrowHeight={240}
      xLabel={tex`z`}
      yLabel={tex`\der{\mathrm{d}f/\mathrm{d}z}`}
      label="The slope of the activation over z"
    >
      <Curve of={CURVES[activation].slope} role="derivative" link={link("slope")} />
      <Segment from={[z, top]} to={[z, slope]} dashed quiet link={link("z")} />
      <Dot at={[z, slope]} role="derivative" hollow={corner} link={link("slope")} />
      <Label
        at={[z, slope]}
        anchor={z < 0 ? "nw" : "ne"}
        text={corner ? "0, by convention" : formatNumber(slope)}
        role="derivative"
        link={link("slope")}
      />
    </Plot>
  );
}
