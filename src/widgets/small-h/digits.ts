/** A number cut where it stops being right. */
export interface Digits {
  readonly right: string;
  readonly wrong: string;
}

/** Digits that float64 can keep of a number. */
const KEPT = 15;

/**
 * `value` to as many decimals as float64 keeps of `truth`, cut after the last digit that is right: the decimal place p with
 * |value − truth| < ½·10⁻ᵖ, so that 11.9999999 is right to 7 digits beside 12. Undefined where such a row of digits would be unreadable.
 */
export function digitsOf(value: number, truth: number): Digits | undefined {
  const whole = Math.max(1, Math.floor(Math.log10(Math.max(Math.abs(truth), 1))) + 1);
  if (whole > 9 || Math.abs(value) >= 1e9) return undefined;
  const fixed = Math.abs(value).toFixed(KEPT - whole);
  const sign = value < 0 && /[1-9]/.test(fixed) ? "−" : "";
  const error = Math.abs(value - truth);
  if (error === 0) return { right: sign + fixed, wrong: "" };
  const places = Math.floor(-Math.log10(2 * error));
  const point = fixed.indexOf(".");
  const end = Math.min(fixed.length, Math.max(0, places > 0 ? point + 1 + places : point + places));
  return end === 0
    ? { right: "", wrong: sign + fixed }
    : { right: sign + fixed.slice(0, end), wrong: fixed.slice(end) };
}
