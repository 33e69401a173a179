import { formatNumber } from "../../params/index.ts";
import { reason } from "../../widget/graph/reason.ts";
import type { Model, TreeValues } from "./model.ts";

export function describe(shown: Model, { x }: TreeValues): string {
  const { value, derivative, paths, places } = shown;
  const here = `At x = ${formatNumber(x)}`;
  if (paths.length === 0)
    return value === null
      ? "This formula does not contain x, and has no finite value."
      : `This formula does not contain x: its value is always ${formatNumber(value)}, and its derivative 0.`;
  if (value === null) {
    const first = places.find((place) => place.value === null)!;
    return `${here} the operation ${first.label} has no finite value, and so the formula has none.`;
  }
  if (derivative.slope === null)
    return `${here} the formula has the value ${formatNumber(value)}, but no derivative: ${reason(derivative).replace(/^f /, "it ")}. The chain rule asks for a slope on every edge.`;
  const found = `the derivative ${formatNumber(derivative.slope)}`;
  if (paths.some(({ product }) => product === null))
    return `${here} an edge has no slope, so the chain rule is silent; still, the formula has ${found}.`;
  return `${here}, ${how(shown, found)}`;
}

/** Numbers of paths: at most as many as can be drawn. */
const WORDS = ["no", "one", "two", "three", "four", "five", "six"];

function how({ paths, last }: Model, found: string): string {
  if (paths.length === 1 && paths[0]!.slopes.length === 0) return `the formula is x itself, with ${found}.`;
  if (last && last.at !== null && last.outer !== null && last.inner !== null) {
    const own = paths.length === 1 && paths[0]!.slopes.length === 1;
    const read = `${last.label} receives ${formatNumber(last.at)} and has the slope ${formatNumber(last.outer)} there`;
    if (own) return `${read}, which is ${found}.`;
    return `${read}. What it receives changes ${formatNumber(last.inner)} times as fast as x, so the formula has ${found}, the product.`;
  }
  const parts = paths.map(({ product }) => formatNumber(product!));
  return `${WORDS[parts.length]} paths lead from x to the whole. Along them the slopes multiply to ${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}; together they are ${found}.`;
}
