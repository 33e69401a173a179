import { tex } from "../../params/index.ts";
import { Crosses, Dot, type Interval, Label, Plot, type Point, Scatter, Segment } from "../../plot/index.ts";
import type { Decision } from "./decisions.ts";
import type { Model } from "./model.ts";
import widget from "./widget.ts";

const LAST = widget.params.step.max;

/** Powers of ten around all that is tried, and no less than from 0.01 to 1. */
function shownOf(all: readonly Decision[]): Interval {
  const sizes = all.map(({ gamma }) => gamma);
  const power = (size: number) => Number(`1e${Math.max(-8, Math.min(8, Math.round(size)))}`);
  return [
    power(Math.floor(Math.log10(Math.min(0.01, ...sizes)) + 1e-9)),
    power(Math.ceil(Math.log10(Math.max(1, ...sizes)) - 1e-9)),
  ];
}

/** The step sizes that were tried: dots where the step was kept, crosses where it was undone; around the limit that a fixed one must not pass. */
export function Sizes({ model, link }: { model: Model; link(name: string): string }) {
  const { made, all, next, limit } = model;
  const shown = shownOf(all);
  const place = ({ gamma }: Decision, k: number): Point => [
    k + 1,
    Math.min(shown[1], Math.max(shown[0], gamma)),
  ];
  const placed = made.map((decision, k) => ({ at: place(decision, k), accepted: decision.accepted }));
  return (
    <Plot
      x={[0, LAST + 1]}
      y={shown}
      yScale="log"
      width={400}
      height={125}
      narrowHeight={170}
      yLabel={tex`\gamma`}
      label="The step sizes that were tried, decision by decision"
    >
      {limit !== null && (
        <>
          <Segment from={[0, limit]} to={[LAST + 1, limit]} link={link("limit")} quiet />
          <Label at={[LAST + 1, limit]} anchor="nw" text={tex`2/\lambda_{\max}`} link={link("limit")} quiet />
        </>
      )}
      <Scatter points={placed.filter(({ accepted }) => accepted).map(({ at }) => at)} role="derivative" />
      <Crosses points={placed.filter(({ accepted }) => !accepted).map(({ at }) => at)} role="loss" />
      <Dot at={place(next, made.length)} role="derivative" hollow link={link("gamma")} />
    </Plot>
  );
}
