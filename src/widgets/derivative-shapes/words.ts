import { type Model, type Side, write, writeColumn } from "./model.ts";

const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

/** Row and column of an entry, counted from 1. */
export const placeOf = ({ size: [, columns] }: Side, k: number) =>
  [Math.floor(k / columns) + 1, (k % columns) + 1] as const;

/** An entry by its name: x, x₃ or x₂₁. */
export function nameOf(letter: string, side: Side, k: number): string {
  const places = placeOf(side, k).slice(0, side.sizes.length);
  return letter + places.map((place) => SUBSCRIPTS[place]).join("");
}

/** The lit partial derivative; with a straight d where there is one input. */
export function partialName({ input, output, lit: [y, x] }: Model): string {
  const d = input.what === "scalar" ? "d" : "∂";
  return `${d}${nameOf("y", output, y)}/${d}${nameOf("x", input, x)}`;
}

const said = ({ what, sizes }: Side) => {
  if (what === "scalar") return "one number";
  return what === "vector" ? `a vector of ${sizes[0]}` : `a ${sizes.join("×")} matrix`;
};

/** What is seen now, in a sentence or two. */
export function describe(model: Model): string {
  const { input, output, shape, entries, lit } = model;
  // No line ends within it.
  const name = partialName(model).replace("/", "/\u2060");
  const sides = `${said(input)} in, ${said(output)} out`;
  const begin = sides[0]!.toUpperCase() + sides.slice(1);
  if (entries === 1) return `${begin}: the derivative is one number, ${name}.`;
  const [inRow, inColumn] = placeOf(input, lit[1]);
  const [outRow, outColumn] = placeOf(output, lit[0]);
  const many = `${entries} partial derivatives`;
  if (output.what === "scalar")
    return `${begin}: ${many}, laid out as a ${input.what === "vector" ? "row, " : ""}${write(shape)}, or in the input’s own shape, ${writeColumn(input)}, as the column layout has it. Lit is ${name}.`;
  const whole = `${begin}: the derivative is ${write(shape)}, ${many}. Lit is ${name}`;
  if (output.what === "vector" && input.what !== "matrix")
    return `${whole}, in row ${outRow}${input.what === "vector" ? `, column ${inRow}` : ""}.`;
  if (input.what === "scalar") return `${whole}, in row ${outRow}, column ${outColumn}.`;
  const block =
    output.what === "vector" ? `block ${outRow}` : `the block in row ${outRow}, column ${outColumn}`;
  const within = input.what === "vector" ? `place ${inRow}` : `row ${inRow}, column ${inColumn}`;
  return `${whole}: ${block}, and in it ${within}.`;
}
