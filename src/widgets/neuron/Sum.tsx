import { formatNumber, tex } from "../../params/index.ts";
import { type Constrain, Handle, Label, Line, Plot, Segment } from "../../plot/index.ts";
import { Formula } from "../../ui/index.ts";
import type { FigureProps } from "../../widget/index.ts";
import type { Model } from "./model.ts";
import widget from "./widget.ts";

type Props = Pick<FigureProps<typeof widget.params, Model>, "model" | "values" | "set" | "hold" | "link">;
type Moved = "w1" | "w2" | "b";

const SYMBOLS = { w1: tex`w_1x_1`, w2: tex`w_2x_2`, b: tex`b` };
const WORDS = {
  w1: "Tip of the first product, moves weight w₁",
  w2: "Tip of the second product, moves weight w₂",
  b: "Tip of the bias",
};
const NONE: readonly never[] = [];

/** Weigh and add: each term begins where the last one ended; the last tip is z. */
export function Sum({ model: { x, w, b, products, z, reach }, values, set, hold, link }: Props) {
  const told = values.parts !== "weigh";
  const terms = [
    { name: "w1" as const, from: 0, by: products[0], each: x[0], now: w[0] },
    { name: "w2" as const, from: products[0], by: products[1], each: x[1], now: w[1] },
    { name: "b" as const, from: products[0] + products[1], by: b, each: 1, now: b },
  ];
  return (
    <Plot
      x={[-reach, reach]}
      y={[0.3, 3.7]}
      width={720}
      height={150}
      narrowHeight={330}
      yTicks={NONE}
      label="The weighted inputs and the bias, added tip to tail"
    >
      <Line from={[0, 0]} to={[0, 1]} quiet />
      {told && <Segment from={[z, 1]} to={[z, 0]} dashed quiet link={link("z")} />}
      {terms.slice(0, told ? 3 : 2).map(({ name, from, by, each, now }, i) => {
        const row = 3 - i;
        const rim = Math.min(from, from + by) + Math.max(from, from + by) < 0 ? reach : -reach;
        return (
          <Term
            key={name}
            {...{ name, row, from, by, rim, link }}
            {...(each === 0
              ? {}
              : {
                  handle: (
                    <Handle
                      at={[from + by, row]}
                      label={WORDS[name]}
                      value={{ now, min: widget.params[name].min, max: widget.params[name].max }}
                      valueText={`${name === "b" ? "b" : name === "w1" ? "w₁" : "w₂"} = ${formatNumber(now)}`}
                      constrain={tipOf(name, from, each, row)}
                      link={link(name)}
                      invitation={name === "w1" ? "drag a tip" : undefined}
                      onMove={([to], { phase }) => {
                        hold(phase !== "end");
                        set({ [name]: (to - from) / each });
                      }}
                    />
                  ),
                })}
          />
        );
      })}
    </Plot>
  );
}

interface TermProps {
  readonly name: Moved;
  readonly row: number;
  readonly from: number;
  readonly by: number;
  /** Where its name stands: the end of the line that is farther from it. */
  readonly rim: number;
  readonly link: (name: string) => string;
  readonly handle?: React.ReactNode;
}

/** One term: its length, its name at the rim, and a thin line down to where the next one begins. */
function Term({ name, row, from, by, rim, link, handle }: TermProps) {
  const to = from + by;
  return (
    <>
      {row > 1 && <Segment from={[to, row]} to={[to, row - 1]} quiet />}
      <Segment from={[from, row]} to={[to, row]} role="input" link={link(name)} />
      <Label
        at={[rim, row]}
        anchor={rim < 0 ? "e" : "w"}
        role="input"
        link={link(name)}
        text={
          <>
            <Formula of={SYMBOLS[name]} /> = {formatNumber(by)}
          </>
        }
      />
      {handle}
    </>
  );
}

/** Tips stand where their weight or bias is a multiple of its step and in its range. */
function tipOf(name: Moved, from: number, each: number, row: number): Constrain {
  const { min, max } = widget.params[name];
  return ([wanted]) => {
    const steps = Math.round((wanted - from) / each / 0.05) * 0.05;
    return [from + each * Math.min(max, Math.max(min, steps)), row];
  };
}
