import { formatNumber } from "../../params/index.ts";
import { reason } from "../../widget/graph/reason.ts";
import type { Model, RectangleValues } from "./model.ts";

export function describe(shown: Model, { x, h }: RectangleValues): string {
  const { u, v, next, quotient, parts } = shown;
  const here = `At x = ${formatNumber(x)}`;
  if (u.value === null || v.value === null)
    return `${here} ${missing(u.value, v.value)}: there is no rectangle.`;
  const sides = `${here} the sides are u = ${formatNumber(u.value)} and v = ${formatNumber(v.value)}.`;
  if (h === 0) return `${sides} With h = 0 nothing has grown yet: choose a step. ${limit(shown)}`;
  if (next.u === null || next.v === null)
    return `${sides} At x + h = ${formatNumber(x + h)} ${missing(next.u, next.v)}: there is nothing to compare with. ${limit(shown)}`;
  if (quotient === null || parts.corner === null)
    return `${sides} At x + h the area is too large for a number. ${limit(shown)}`;
  const grown = `Over h = ${formatNumber(h)} the area changes by ${formatNumber(quotient)} for each unit of x, ${formatNumber(parts.corner)} of it in the corner.`;
  return `${sides} ${grown} ${limit(shown)}${signs(shown)}`;
}

function missing(u: number | null, v: number | null): string {
  if (u === null && v === null) return "neither side has a finite value";
  return `${u === null ? "u" : "v"} has no finite value`;
}

/** What the pieces settle on. */
function limit({ u, v, product, stripU, stripV }: Model): string {
  if (stripU !== null && stripV !== null && product.slope !== null)
    return `As h goes to 0, the strips settle on ${formatNumber(stripU)} and ${formatNumber(stripV)}, together ${formatNumber(product.slope)}, and the corner on 0.`;
  const sides = [
    ["u", u],
    ["v", v],
  ] as const;
  const without = sides.filter(([, at]) => at.slope === null);
  const why = without.map(
    ([name, at]) => `${name} has no derivative there (${reason(at).replaceAll("f ", `${name} `)})`,
  );
  if (why.length === 0) return "The strips are too large for numbers.";
  const rule = `The product rule asks for both derivatives, and ${why.join(" and ")}`;
  return product.slope === null
    ? `${rule}.`
    : `${rule}; still, the area has the derivative ${formatNumber(product.slope)}.`;
}

/** Which pieces are taken away, or count negative. */
function signs({ pieces }: Model): string {
  if (!pieces) return "";
  const negative = [
    [pieces.base, "the rectangle"],
    [pieces.stripU, "the strip δu·v"],
    [pieces.stripV, "the strip u·δv"],
    [pieces.corner, "the corner"],
  ] as const;
  const names = negative.filter(([{ area }]) => area < 0).map(([, name]) => name);
  if (names.length === 0) return "";
  const list = names.length === 1 ? names[0]! : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  return ` What is dashed counts negative: ${list}.`;
}
