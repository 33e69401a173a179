import { tex } from "../../params/index.ts";
import { Formula } from "../../ui/index.ts";
import {
  type DerivativeShapesValues,
  shapeOf,
  sideOf,
  typeOf,
  type What,
  write,
  writeColumn,
} from "./model.ts";
import widget from "./widget.ts";

interface TypesProps {
  readonly values: DerivativeShapesValues;
  set(change: Partial<DerivativeShapesValues>): void;
}

/** Every pairing of an input and an output with the shape of its derivative, at the sizes chosen. */
export function Types({ values, set }: TypesProps) {
  const { options } = widget.params.input;
  return (
    <table className="types">
      <thead>
        <tr>
          <td />
          {options.map(({ value, label }) => (
            <th key={value} scope="col">
              {label}
              {" in"}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {options.map(({ value: output, label }) => (
          <tr key={output}>
            <th scope="row">
              {label}
              {" out"}
            </th>
            {options.map(({ value: input }) => (
              <td key={input}>
                <Cell values={values} input={input} output={output} onPick={() => set({ input, output })} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly values: DerivativeShapesValues;
  readonly input: What;
  readonly output: What;
  onPick(): void;
}

function Cell({ values, input, output, onPick }: CellProps) {
  const from = sideOf(input, values.inRows, values.inColumns);
  const to = sideOf(output, values.outRows, values.outColumns);
  const { number, name } = typeOf(input, output);
  const whole = write(shapeOf(from, to));
  const chosen = values.input === input && values.output === output;
  const own = OWN[`${output} ${input}`] === true;
  return (
    <button type="button" className="types-cell" aria-pressed={chosen} onClick={onPick}>
      {output === "scalar" && input !== "scalar" ? (
        <>
          <span className="as-row">{whole}</span>
          <span className="as-column">{writeColumn(from)}</span>
        </>
      ) : (
        <span>{whole}</span>
      )}
      <span className={own ? "types-type own" : "types-type"}>
        {own ? `${number} ${name}` : `type ${number}`}
      </span>
    </button>
  );
}

/** The four that the lectures name; the others are these with a size of 1. */
const OWN: Readonly<Record<string, true>> = {
  "scalar scalar": true,
  "scalar vector": true,
  "vector vector": true,
  "matrix matrix": true,
};

/** A function of each kind that the reader knows, or will. */
const EXAMPLES = {
  "scalar scalar": tex`y=x^3`,
  "scalar vector": tex`y=x_1^2x_2+x_1x_2^3`,
  "scalar matrix": tex`y=\tfrac12\lVert\mathbf{c}-X\mathbf{v}\rVert^2`,
  "vector scalar": tex`\mathbf{y}=\begin{bmatrix}\cos x\\ \sin x\end{bmatrix}`,
  "vector vector": tex`\mathbf{y}=A\mathbf{x}`,
  "vector matrix": tex`\mathbf{y}=X\mathbf{v}`,
  "matrix scalar": tex`Y=\begin{bmatrix}\cos x&-\sin x\\ \sin x&\cos x\end{bmatrix}`,
  "matrix vector": tex`Y=\mathbf{x}\mathbf{x}^{\mathsf{T}}`,
  "matrix matrix": tex`Y=X^{\mathsf{T}}X`,
};

export function Example({ input, output }: { input: What; output: What }) {
  return <Formula of={EXAMPLES[`${output} ${input}`]} />;
}
