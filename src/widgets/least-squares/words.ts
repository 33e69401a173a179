import { formatNumber } from "../../params/index.ts";
import type { Model } from "./model.ts";

const list = (numbers: readonly number[]) => `(${numbers.map((each) => formatNumber(each)).join(", ")})`;

export function describe({ x, e, L, row, atFit, fit, least }: Model): string {
  const here = `At x = ${list(x)} the errors are e = ${list(e)}, and L = ${formatNumber(L)}.`;
  if (atFit)
    return fit
      ? `${here} The gradient is zero: this is the fit, and no other x has so small a loss.`
      : `${here} The gradient is zero, and this x is one of many that fit equally well: the columns of A are not independent.`;
  const slopes = row.map((entry, i) => {
    const input = `x${"₁₂"[i]}`;
    if (entry === 0) return `for ${input} it is level`;
    return `${entry > 0 ? "climbs" : "falls"} by ${formatNumber(Math.abs(entry))} for each unit of ${input}`;
  });
  const goal = fit
    ? `The fit, where the gradient is zero, is ${list(fit)} with L = ${formatNumber(least)}.`
    : "No single fit exists: the columns of A are not independent.";
  return `${here} To first order L ${slopes.join(" and ")}. ${goal}`;
}
