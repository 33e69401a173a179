import { formatNumber } from "../../params/index.ts";
import { reason } from "../../widget/graph/reason.ts";
import type { Model, Path, PathsValues } from "./model.ts";

/** A number in the figure: t is kept to 12 digits, so what is smaller than this is a zero that t misses. */
export const shown = (value: number) => formatNumber(value, { zeroBelow: 1e-11 });

/** A number as a factor: a negative one in brackets. */
export function factor(value: number): string {
  const text = shown(value);
  return text.startsWith("−") ? `(${text})` : text;
}

const NAMES = ["x₁", "x₂"] as const;

/** Slopes closer than this, relative to the terms, count as one. */
const SAME = 1e-6;

export function describe({ paths, whole, sum }: Model, { t }: PathsValues): string {
  const here = `At t = ${formatNumber(t)}`;
  const lost = paths.findIndex(({ inner }) => inner.value === null);
  if (lost >= 0) return `${here} ${NAMES[lost]} has no finite value.`;
  const place = `x = (${paths.map(({ inner }) => formatNumber(inner.value!)).join(", ")})`;
  if (whole.value === null) return `${here}, at ${place}, f has no finite value.`;
  const missing = paths.flatMap((path, i) => lacks(path, NAMES[i]!));
  const all =
    whole.slope === null
      ? "There f has no derivative with respect to t."
      : `Still, f changes at the rate ${formatNumber(whole.slope)}.`;
  if (missing.length > 0)
    return `${here}, at ${place}, ${missing.join(", and ")}: the rule is silent. ${all}`;
  if (sum === null) return `${here}, at ${place}, the rates are too large for numbers.`;
  const [first, second] = paths.map(product) as [string, string];
  const found = `${here}, through x₁ comes ${first}, and through x₂ comes ${second}`;
  const size = Math.max(...paths.map((path) => Math.abs(path.product!)), Math.abs(whole.slope ?? 0));
  if (whole.slope === null || Math.abs(whole.slope - sum) > SAME * size)
    return `${found}. Together that makes ${formatNumber(sum)}, yet ${
      whole.slope === null
        ? "f has no derivative with respect to t here"
        : `f changes at the rate ${formatNumber(whole.slope)}`
    }: f is not differentiable at ${place}, and the rule is silent.`;
  return `${found}: together f changes at the rate ${formatNumber(whole.slope, { zeroBelow: SAME * 1e-6 * size })}.`;
}

function lacks({ inner, outer }: Path, name: string): string[] {
  const said: string[] = [];
  if (inner.slope === null)
    said.push(`${name} has no derivative (${reason(inner).replaceAll("f ", `${name} `)})`);
  if (outer && outer.slope === null) said.push(`f has no slope along ${name} (${reason(outer)})`);
  return said;
}

const product = ({ inner, outer, product: made }: Path) =>
  `${factor(outer!.slope!)} · ${factor(inner.slope!)} = ${shown(made!)}`;
