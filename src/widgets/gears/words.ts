import { formatNumber } from "../../params/index.ts";
import { type GearsValues, type Model, START } from "./model.ts";

/** A number as a factor or term: negative ones in brackets. */
export function factor(value: number): string {
  const text = formatNumber(value);
  return value < 0 ? `(${text})` : text;
}

/** What a dial does for one turn of the dial before it: "makes 2 turns backwards". */
function turning(rate: number): string {
  if (rate === 0) return "stands still";
  const size = Math.abs(rate);
  return `makes ${formatNumber(size)} ${size === 1 ? "turn" : "turns"}${rate < 0 ? " backwards" : ""}`;
}

/** From there to here, or where it stayed. */
function course(from: number, to: number): string {
  const [a, b] = [formatNumber(from), formatNumber(to)];
  return a === b ? `stays at ${b}` : `goes from ${a} to ${b}`;
}

export function describe(shown: Model, { x, plus }: GearsValues): string {
  const { z, y, start, inner, outer, rate, sum, measured, claimed } = shown;
  if (measured === null) {
    const dials = `The dials stand at x = ${formatNumber(x)}, z = ${formatNumber(z)} and y = ${formatNumber(y)}.`;
    return `${dials} For one turn of x, z ${turning(inner)}; for one turn of z, y ${turning(outer)}.`;
  }
  const moved = `While x goes from ${formatNumber(START)} to ${formatNumber(x)}, z ${course(start.z, z)} and y ${course(start.y, y)}`;
  const found = `${moved}: ${formatNumber(measured)} for each turn of x, the product ${factor(outer)} · ${factor(inner)}.`;
  if (!plus) return found;
  if (sum === rate)
    return `${found} The sum is ${formatNumber(sum)} too, by an accident of these two rates: change one of them.`;
  return `${found} The sum claims ${formatNumber(sum)}, and that y stands at ${formatNumber(claimed)}.`;
}
