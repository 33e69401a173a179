import { type Derivation, type Expression, toTex } from "../../expression/index.ts";

/** Stands for the lit part while the line around it is printed; no formula in x contains it. */
const PLACEHOLDER = "zzz";

/** The d/dx of the book, with upright letters. */
const upright = (tex: string) => tex.replaceAll("\\frac{d}{dx}", "\\frac{\\mathrm{d}}{\\mathrm{d}x}");

function subtermAt(e: Expression, path: readonly number[]): Expression {
  return path.reduce<Expression>(
    (at, i) => (at.kind === "apply" ? at.args[i]! : at.kind === "derivative" ? at.of : at),
    e,
  );
}

function replaceAt(e: Expression, [first, ...rest]: readonly number[], by: Expression): Expression {
  if (first === undefined) return by;
  if (e.kind === "derivative") return { ...e, of: replaceAt(e.of, rest, by) };
  if (e.kind !== "apply") return e;
  return { ...e, args: e.args.map((arg, i) => (i === first ? replaceAt(arg, rest, by) : arg)) };
}

/** A line of a derivation as TeX, the part at `path` in a span of class `worked-lit`. */
export function lineTex(whole: Expression, path: readonly number[] | null): string {
  if (path === null) return upright(toTex(whole));
  const around = toTex(replaceAt(whole, path, { kind: "variable", name: PLACEHOLDER }));
  return upright(
    around.replace(PLACEHOLDER, () => `\\htmlClass{worked-lit}{${toTex(subtermAt(whole, path))}}`),
  );
}

/** All lines of a derivation, the first before any step; in each, the part is lit that the next step treats. */
export function linesOf({ expression, variable, steps }: Derivation): readonly Expression[] {
  return [{ kind: "derivative", variable, of: expression }, ...steps.map(({ whole }) => whole)];
}

/** About how wide a formula is printed, in its own em: enough to choose the size of its letters. */
export function widthOf(e: Expression): number {
  if (e.kind === "number") return 0.5 * String(e.value).length;
  if (e.kind === "derivative") return 2.3 + widthOf(e.of);
  if (e.kind !== "apply") return 0.58;
  const [a = 0, b = 0] = e.args.map(widthOf);
  const brackets = (part: Expression | undefined) =>
    part?.kind === "apply" && ["add", "sub", "neg"].includes(part.op) ? 0.8 : 0;
  switch (e.op) {
    case "add":
    case "sub":
      return a + b + 1.25;
    case "mul":
      return a + b + 0.3 + brackets(e.args[0]) + brackets(e.args[1]);
    case "div":
      return Math.max(a, b) + 0.3;
    case "pow":
      return a + 0.75 * b + (e.args[0]!.kind === "apply" ? 0.8 : 0);
    case "neg":
      return a + 0.8;
    case "exp":
      return 0.5 + 0.75 * a;
    case "sqrt":
    case "abs":
      return a + 0.9;
    default:
      return 0.5 * e.op.length + a + b + 0.8;
  }
}
