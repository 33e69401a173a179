/** How a number is shown. */
export interface NumberFormat {
  /** Digits that count; trailing zeros are dropped. 4 when nothing is said. */
  readonly significant?: number | undefined;
  /** A fixed number of decimals instead, trailing zeros kept: for numbers that change while one watches. */
  readonly decimals?: number | undefined;
  /** Sizes up to this are rounding noise and shown as 0. */
  readonly zeroBelow?: number | undefined;
}

const MINUS = "\u2212";
const NARROW_SPACE = "\u202f";
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** An integer in superscript digits: −12 becomes ⁻¹². */
export function superscript(integer: number): string {
  const digits = [...String(Math.abs(integer))].map((digit) => SUPERSCRIPTS[Number(digit)]).join("");
  return integer < 0 ? `⁻${digits}` : digits;
}

/**
 * A number for people: a true minus sign, about four significant digits, ×10ⁿ for the huge and the tiny, digits in threes from 10 000 on,
 * and words where there is no number. Never "NaN", "-0" or "1e+21".
 */
export function formatNumber(value: number, format: NumberFormat = {}): string {
  const { significant = 4, decimals, zeroBelow = 0 } = format;
  if (Number.isNaN(value)) return "undefined here";
  if (!Number.isFinite(value)) return value > 0 ? "grows without bound" : "falls without bound";
  const size = Math.abs(value);
  const shown = size <= zeroBelow ? 0 : size;
  const [mantissa = "0", exponent = "0"] = shown.toExponential(significant - 1).split("e");
  const power = Number(exponent);
  const tiny = decimals === undefined && power < -4;
  let text: string;
  if (shown > 0 && (tiny || power >= Math.max(6, significant))) {
    text = `${withoutZeros(mantissa)}×10${superscript(power)}`;
  } else {
    const places = decimals ?? Math.min(100, Math.max(0, significant - 1 - power));
    const fixed = shown.toFixed(places);
    text = grouped(decimals === undefined ? withoutZeros(fixed) : fixed);
  }
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** "1.500" → "1.5", "2.000" → "2", "100" stays. */
function withoutZeros(digits: string): string {
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}

/** Integer digits in threes once there are five of them. */
function grouped(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const spaced = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE);
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}
