import { formatNumber, tex } from "../../params/index.ts";
import { Arrow, Contours, Handle, inBox, Label, onSteps, Plot, type Point } from "../../plot/index.ts";
import { Formula } from "../../ui/index.ts";
import { type FigureProps, GradientReadout, Output } from "../../widget/index.ts";
import { type Model, reach, shown } from "./model.ts";
import type widget from "./widget.ts";

type Props = Pick<FigureProps<typeof widget.params, Model>, "model" | "set" | "hold" | "link">;

/** Each output as it is written: its name, in words and as a formula, and its gradient as a row and as a column. */
const OUTPUTS = [
  { name: "f₁", symbol: tex`f_1`, row: tex`\partial f_1/\partial\mathbf{x}`, column: tex`\nabla f_1` },
  { name: "f₂", symbol: tex`f_2`, row: tex`\partial f_2/\partial\mathbf{x}`, column: tex`\nabla f_2` },
] as const;

/** The contours of one output, its gradient at the point, and that gradient as a row. */
export function OutputMap({ i, faint, model, set, hold, link }: Props & { i: 0 | 1; faint: boolean }) {
  const { at, outputs } = model;
  const { landscape, value, row, arrow } = outputs[i];
  const { name, symbol, row: asRow, column: asColumn } = OUTPUTS[i];
  const own = link(`row${i + 1}`);
  const tip: Point | null = arrow && [at[0] + arrow[0], at[1] + arrow[1]];
  return (
    <div className={faint ? "stacker-map faint" : "stacker-map"} data-link={own}>
      <p className="stacker-title">
        <Formula of={symbol} />
        <Output name={link(`value${i + 1}`)} value={value} label={`Value of ${name}`}>
          {value === null ? "undefined here" : `= ${formatNumber(value)}`}
        </Output>
      </p>
      <Plot
        x={shown}
        y={shown}
        width={400}
        height={400}
        xLabel={tex`\inp{x_1}`}
        yLabel={tex`\inp{x_2}`}
        label={`Contours of ${name}, and its gradient at the point`}
      >
        <Contours of={landscape.of} levels={landscape.levels} columns={90} />
        {value !== null && <Contours of={landscape.of} levels={[value]} columns={90} />}
        {tip && <Arrow from={at} to={tip} role="derivative" link={own} />}
        <Handle
          at={at}
          label={`Point x, on the map of ${name}`}
          valueText={`x₁ = ${formatNumber(at[0])}, x₂ = ${formatNumber(at[1])}`}
          constrain={onSteps(0.01, inBox(reach, reach))}
          link={link("x")}
          invitation={i === 0 ? "drag it" : undefined}
          onMove={([x1, x2], { phase }) => {
            hold(phase !== "end");
            set({ x1, x2 });
          }}
        />
        {row || value === null ? null : (
          <Label at={at} anchor="n" text="no gradient here" role="derivative" />
        )}
      </Plot>
      <GradientReadout of={row} link={own} label={`Gradient of ${name}`} row={asRow} column={asColumn} />
    </div>
  );
}
