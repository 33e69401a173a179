import { formatNumber, tex } from "../../params/index.ts";
import { Dot, Label, Plot, type Point, Scatter, Segment } from "../../plot/index.ts";
import { limit } from "./bowl.ts";
import { Crosses } from "./Crosses.tsx";
import type { Decision } from "./decisions.ts";
import type { Model } from "./model.ts";
import widget from "./widget.ts";

const SHOWN: Point = [0.01, 1];
const yTicks = [0.01, 0.1, 1].map((value) => ({ value, label: formatNumber(value), spare: false }));
const LAST = widget.params.step.max;

/** The step sizes that were tried: dots where the step was kept, crosses where it was undone; around the limit that a fixed one must not pass. */
export function Sizes({ model: { made, next }, link }: { model: Model; link(name: string): string }) {
  const place = ({ gamma }: Decision, k: number): Point => [
    k + 1,
    Math.min(SHOWN[1], Math.max(SHOWN[0], gamma)),
  ];
  const all = made.map((decision, k) => ({ at: place(decision, k), accepted: decision.accepted }));
  return (
    <Plot
      x={[0, LAST + 1]}
      y={SHOWN}
      yScale="log"
      yTicks={yTicks}
      width={400}
      height={200}
      narrowHeight={200}
      xLabel="decision"
      yLabel={tex`\gamma`}
      label="The step sizes that were tried, decision by decision"
    >
      <Segment from={[0, limit]} to={[LAST + 1, limit]} link={link("limit")} quiet />
      <Label at={[LAST + 1, limit]} anchor="nw" text={tex`2/\lambda_{\max}`} link={link("limit")} quiet />
      <Scatter points={all.filter(({ accepted }) => accepted).map(({ at }) => at)} role="derivative" />
      <Crosses at={all.filter(({ accepted }) => !accepted).map(({ at }) => at)} role="loss" />
      <Dot at={place(next, made.length)} role="derivative" hollow link={link("gamma")} />
    </Plot>
  );
}
