import { formatNumber } from "../../params/index.ts";
import { reason } from "../../widget/graph/reason.ts";
import type { Model } from "./model.ts";

const pair = ([a, b]: readonly [number, number]) => `(${formatNumber(a)}, ${formatNumber(b)})`;
const SUB = "₁₂";
/** Numbers closer than this, relative to the largest among them, count as one. */
const SAME = 1e-6;

export function describe(model: Model): string {
  const { t, inner, outer, whole, x, dfdx, dxdt, dfdt, product } = model;
  const here = `At t = ${pair(t)}`;
  if (!x) return `${here} x${SUB[inner.findIndex(([{ value }]) => value === null)]} has no finite value.`;
  const place = `${here}, where x = ${pair(x)},`;
  if (whole[0].value === null) return `${place} f has no finite value.`;
  if (!dfdx || !dxdt) return `${place} ${lacking(inner, outer)}, so the chain rule is silent.`;
  if (!product) return `${place} the products are too large for numbers.`;
  if (!dfdt)
    return `${place} f has slopes along x₁ and x₂ but not along both entries of t: it is not differentiable there.`;
  const most = Math.max(...product.map(Math.abs), ...dfdt.map(Math.abs));
  if (product.some((entry, j) => Math.abs(entry - dfdt[j]!) > SAME * most))
    return `${place} the products claim ${pair(product)}, but the slopes along t are ${pair(dfdt)}: f is not differentiable there, and the chain rule is silent.`;
  return `${here} a unit of t₁ moves x by ${pair([dxdt[0][0], dxdt[1][0]])} and f by ${formatNumber(dfdt[0])}, to first order; a unit of t₂ moves x by ${pair([dxdt[0][1], dxdt[1][1]])} and f by ${formatNumber(dfdt[1])}.`;
}

/** The first derivative that is missing, and why. */
function lacking(inner: Model["inner"], outer: Model["outer"]): string {
  for (const [i, row] of inner.entries())
    for (const [j, at] of row.entries())
      if (at.slope === null)
        return `x${SUB[i]} has no slope along t${SUB[j]} (${reason(at).replaceAll("f ", `x${SUB[i]} `)})`;
  const j = outer!.findIndex(({ slope }) => slope === null);
  return `f has no slope along x${SUB[j]} (${reason(outer![j]!)})`;
}
