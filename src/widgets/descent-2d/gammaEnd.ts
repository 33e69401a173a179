/** How far the axis of step sizes reaches, in limits. */
const BEYOND = 1.35;
/** Ends are these times a power of ten, so that the axis stands still while the limit wanders a little. */
const ROUND = [1, 1.4, 2, 3, 5, 7, 10];
/** Where there is no limit to show. */
const OPEN = 1;

/** The end of an axis on which a step size and its limit are both seen. */
export function gammaEnd(limit: number | null, gamma: number): number {
  const wanted = Math.max(limit === null ? OPEN : BEYOND * limit, 1e-300);
  const end = roundedUp(wanted);
  return gamma <= end ? end : roundedUp(1.1 * gamma);
}

function roundedUp(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return Number((ROUND.find((factor) => factor * power >= size)! * power).toPrecision(3));
}
