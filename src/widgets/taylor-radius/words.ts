import { formatNumber } from "../../params/index.ts";
import type { Model, RadiusValues } from "./model.ts";

const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
/** T₁₂. */
export const nameOf = (order: number) =>
  `T${[...String(order)].map((digit) => SUBSCRIPTS[Number(digit)]).join("")}`;

/** Distances closer than this to the radius lie on the rim. */
const RIM = 1e-9;

/** What is to be seen now. */
export function describe(shown: Model, values: RadiusValues): string {
  const { order, x, x0 } = values;
  const [name, about, here] = [nameOf(order), `x₀ = ${formatNumber(x0)}`, `x = ${formatNumber(x)}`];
  const { value, approximation, error, coefficients } = shown;
  if (approximation === null) return `f has no finite value at ${about}, so it has no series there.`;
  const given = `At ${here}, ${name} about ${about} gives ${formatNumber(approximation)}`;
  if (value === null || error === null)
    return `${given}, but f has no finite value there. ${outlook(shown, values)}`;
  if (x === x0) return `x stands on the centre, where all sums agree with f.`;
  if (coefficients.every((coefficient) => coefficient === 0))
    return `About ${about} every coefficient is 0, and so is every sum. At ${here} the error is f itself, ${formatNumber(value)}, whatever the order.`;
  return `${given} and f is ${formatNumber(value)}: an error of ${formatNumber(error)}. ${outlook(shown, values)}`;
}

/** What higher orders will bring. */
function outlook({ radius, value }: Model, { x, x0 }: RadiusValues): string {
  if (radius === null)
    return "The radius is infinite: here, as everywhere, higher orders bring the error to 0.";
  const distance = Math.abs(x - x0);
  const far = `x is ${formatNumber(distance)} away from the centre`;
  const known = formatNumber(radius);
  if (Math.abs(distance - radius) < RIM)
    return `${far}, exactly the radius: there, each series is its own case.`;
  if (distance > radius) return `${far}, beyond the radius of ${known}: the sums go wild as the order grows.`;
  return `${far}, within the radius of ${known}: higher orders bring the ${value === null ? "sums to rest" : "error to 0"}.`;
}
