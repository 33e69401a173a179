import { formatNumber, tex } from "../../params/index.ts";
import { Label, layer, type Point, Segment, useView } from "../../plot/index.ts";
import { Formula } from "../../ui/index.ts";
import type { Pieces } from "./model.ts";

/** Lines through the origin: sides are lengths from there, to the left or down where they are negative. */
const Zeros = /* @__PURE__ */ layer("marks", () => {
  const view = useView();
  const [x, y] = view.toPx([0, 0]).map((px) => Math.round(px * 10) / 10) as [number, number];
  return <path className="axis" d={`M0 ${y}H${view.width}M${x} 0V${view.height}`} />;
});

/** Shorter steps of a side are not named, in parts of the window. */
const SHORT = 0.045;

interface Props {
  readonly pieces: Pieces;
  link(name: string): string;
}

/** The sides along both axes, with their names, lengths and growth. */
export function Sides({ pieces: { base, corner }, link }: Props) {
  const [u, v] = base.to;
  const [nextU, nextV] = corner.to;
  const [below, left] = [v < 0 ? "n" : "s", u < 0 ? "e" : "w"] as const;
  return (
    <>
      <Zeros />
      <Segment from={[0, 0]} to={[u, 0]} role="curve" link={link("u")} />
      <Segment from={[0, 0]} to={[0, v]} role="curve" link={link("v")} />
      <Segment from={[u, 0]} to={[nextU, 0]} role="difference" />
      <Segment from={[0, v]} to={[0, nextV]} role="difference" />
      <Label
        at={[u / 2, 0]}
        anchor={below}
        text={
          <>
            <Formula of={tex`u=`} /> {formatNumber(u)}
          </>
        }
        link={link("u")}
      />
      <Label
        at={[0, v / 2]}
        anchor={left}
        text={
          <span className="rectangle-height">
            <Formula of={tex`v`} />
            <span className="rectangle-equals">
              <Formula of={tex`=`} />
            </span>
            <span>{formatNumber(v)}</span>
          </span>
        }
        link={link("v")}
      />
      <Step from={[u, 0]} to={[nextU, 0]} anchor={below} />
      <Step from={[0, v]} to={[0, nextV]} anchor={left} />
    </>
  );
}

interface StepProps {
  readonly from: Point;
  readonly to: Point;
  readonly anchor: "n" | "s" | "e" | "w";
}

/** The name of a side's growth, where the growth is long enough to be named. */
const Step = /* @__PURE__ */ layer("labels", ({ from, to, anchor }: StepProps) => {
  const { x, y } = useView();
  const long = Math.max(Math.abs(x.unit(to[0]) - x.unit(from[0])), Math.abs(y.unit(to[1]) - y.unit(from[1])));
  if (long < SHORT) return null;
  const upright = from[0] === 0 && to[0] === 0;
  return (
    <Label
      at={[(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]}
      anchor={anchor}
      text={upright ? tex`\delta v` : tex`\delta u`}
      role="difference"
    />
  );
});
