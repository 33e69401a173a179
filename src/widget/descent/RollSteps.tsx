import { formatNumber } from "../../params/index.ts";
import { Scrubber } from "../../ui/index.ts";
import type { Table } from "../define.ts";
import type { Roll } from "./roll.ts";

export interface RollStepsProps {
  readonly roll: Roll;
  readonly at: number;
  readonly link: string;
  readonly set: (change: { readonly step: number }) => void;
  readonly hold: (held: boolean) => void;
}

/** The steps of a run on a curve, to be walked through and read. */
export function RollSteps({ roll: { xs, locals }, at, link, set, hold }: RollStepsProps) {
  return (
    <Scrubber
      last={Math.max(0, xs.length - 1)}
      at={at}
      link={link}
      onChange={(step, when) => {
        set({ step });
        hold(when === "move");
      }}
      table={{
        columns: ["x", "f(x)", "f′(x)"],
        row: (step) =>
          [xs[step], locals[step]?.value, locals[step]?.slope].map((each) =>
            formatNumber(each ?? Number.NaN),
          ),
      }}
    />
  );
}

/** The same steps as numbers to take away. */
export const rollTable = ({ xs, locals }: Roll): Table => ({
  columns: ["step", "x", "f(x)", "f′(x)"],
  rows: xs.map((x, step) => {
    const { value, slope } = locals[step]!;
    return [step, x, value, Number.isFinite(slope) ? slope : null];
  }),
});
