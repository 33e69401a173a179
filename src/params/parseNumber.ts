import type { Parsed } from "./kind.ts";

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const DECIMAL = String.raw`(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
/** sign, number, ×10^n, π, /number: each but one of number and π may be missing. */
const NUMBER = new RegExp(`^([+-]?)(${DECIMAL})?(?:[×·*]10\\^?([+-]?\\d+))?(π|pi)?(?:/(${DECIMAL}))?$`);

/**
 * Reads a number as people write it: −2, .5, 1e-3, 2/3, 1.5×10⁻³, π/2, 10 000. Refuses with a sentence; a decimal comma gets its own.
 */
export function parseNumber(text: string): Parsed<number> {
  const plain = text
    .replace(/[\s\u202f]+/g, "")
    .replace(/[−–⁻]/g, "-")
    .replace(/⁺/g, "")
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)))
    .toLowerCase();
  if (plain === "") return problem("Nothing is written here: a number is expected.");
  if (/^[+-]?\d*,\d+$/.test(plain)) {
    return problem(`“${clipped(text)}” has a comma: write ${plain.replace(",", ".").replace("-", "−")}.`);
  }
  const [whole, sign, digits, tens, pi, divisor] = NUMBER.exec(plain) ?? [];
  if (whole === undefined || (digits === undefined && (pi === undefined || tens !== undefined))) {
    return problem(`“${clipped(text)}” is not a number.`);
  }
  const scale = tens === undefined ? "" : `e${tens}`;
  const mantissa = digits?.includes("e")
    ? Number(digits) * Number(`1${scale}`)
    : Number(`${digits ?? 1}${scale}`);
  const size = (mantissa * (pi === undefined ? 1 : Math.PI)) / Number(divisor ?? 1);
  if (!Number.isFinite(size)) return problem(`“${clipped(text)}” is not a finite number.`);
  return { ok: true, value: sign === "-" && size !== 0 ? -size : size };
}

/** As `parseNumber`, and within a range; refuses with the bound that was passed. */
export function parseWithin(text: string, min: number, max: number): Parsed<number> {
  const read = parseNumber(text);
  if (!read.ok) return read;
  if (read.value < min)
    return problem(`${signed(read.value)} is below ${signed(min)}, the smallest value allowed.`);
  if (read.value > max)
    return problem(`${signed(read.value)} is above ${signed(max)}, the largest value allowed.`);
  return read;
}

/** A text that cannot be read. */
export function problem(sentence: string): { ok: false; problem: string } {
  return { ok: false, problem: sentence };
}

/** Quoted input, cut so that a message stays a sentence. */
export function clipped(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 24 ? `${trimmed.slice(0, 24)}…` : trimmed;
}

function signed(value: number): string {
  return String(value).replace(/-/g, "−");
}
