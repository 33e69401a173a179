import { useMemo } from "react";
import { formatNumber, tex } from "../../params/index.ts";
import { Dot, Labels, Plot, type Point, Trail } from "../../plot/index.ts";
import type { Run } from "./descend.ts";
import { lossAxis } from "./losses.ts";
import type { Model } from "./model.ts";
import widget from "./widget.ts";

export interface LossesProps {
  readonly model: Model;
  readonly levels: readonly number[];
  readonly ahead: boolean;
  /** Runs walked before, and their step sizes. */
  readonly earlier: readonly { readonly run: Run; readonly gamma: number }[];
  link(name: string): string;
}

/** The loss against the step, beside the path. */
export function Losses({ model: { surface, run, at }, levels, ahead, earlier, link }: LossesProps) {
  const axis = useMemo(() => lossAxis(surface, run, levels), [surface, run, levels]);
  const places = (values: readonly number[]) => values.map((value, k): Point => [k, value - axis.above]);
  const now = places(run.values);
  const [floor, top] = axis.domain;
  const seen = ([, height]: Point) => height >= floor && height <= top;
  return (
    <Plot
      x={[0, widget.params.step.max]}
      y={axis.domain}
      yScale={axis.kind}
      width={400}
      height={215}
      narrowHeight={215}
      xLabel="step"
      yLabel={axis.kind === "log" ? tex`\loss{f(\mathbf x)-f(\mathbf x^*)}` : tex`\loss{f(\mathbf x)}`}
      label="The loss against the step"
    >
      {earlier.map(({ run: { values } }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an earlier run is its place in the list
        <Trail key={i} points={places(values)} role="data" quiet />
      ))}
      <Labels
        labels={earlier.flatMap(({ run: { values }, gamma }) => {
          const end = places(values).findLast(seen);
          return end
            ? [{ at: end, text: formatNumber(gamma, { significant: 3 }), role: "data" as const }]
            : [];
        })}
        avoid={[now]}
      />
      {ahead && <Trail points={now.slice(at)} role="loss" quiet />}
      <Trail points={now.slice(0, at + 1)} role="loss" link={link("f")} />
      {now[at] && seen(now[at]) && <Dot at={now[at]} role="loss" link={link("f")} />}
    </Plot>
  );
}
