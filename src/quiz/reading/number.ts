import { ParseError, parse, toFunction } from "../../expression/index.ts";
import { parseNumber } from "../../params/index.ts";
import { escaped, quoted, type Reading, read, refuse } from "./words.ts";

/** Longer texts are no number of anybody's. */
const LONGEST = 1000;

/** The value of a formula without variables, as an author writes it; throws `ParseError`. NaN where it has none. */
export const constant = (formula: number | string): number =>
  typeof formula === "number" ? formula : toFunction(parse(formula, { variables: [] }), [])().data[0]!;

/** How numbers with units are read: the unit the answer is wanted in, and the size of others in it. */
export interface Units {
  readonly unit?: string;
  readonly units?: Readonly<Record<string, number>>;
}

/**
 * Reads a number as people give one: 2.5, −2, 1e-3, 1.5×10⁻³, 10 000, 2/3, ln 2, sqrt(2), 5 %, x = 2, 72 km/h. `what` is what is to be
 * written, for the sentences. Never throws.
 */
export function readNumber(given: unknown, units: Units = {}, what = "a number"): Reading<number> {
  if (given === null || given === undefined) return refuse("incomplete", `Write ${what} first.`);
  if (typeof given === "number") {
    return Number.isFinite(given) ? read(given + 0) : refuse("invalid", "That is not a finite number.");
  }
  if (typeof given !== "string") return refuse("invalid", `That is not ${what}.`);
  if (given.trim() === "") return refuse("incomplete", `Write ${what} first.`);
  if (given.length > LONGEST)
    return refuse(
      "invalid",
      `The answer has ${given.length} characters; at most ${LONGEST} are read as ${what}.`,
    );
  const bare = given.trim().replace(/^[\p{L}][\p{L}\p{M}\d_₀-₉′'()]*\s*[=≈]|^[=≈~]/u, "");
  const { text, factor } = withoutUnit(bare, units);
  const value = plainNumber(text);
  if (value.ok) return finite(value.value * factor, given);
  const [, other] = /\d\s*([\p{L}°][\p{L}°²³/^·\d]*)$/u.exec(text) ?? [];
  if (units.unit === undefined || other === undefined) return value;
  return refuse("invalid", `Read the unit ${quoted(other)}; the answer is wanted in ${units.unit}.`);
}

/** Takes the unit off, where there is one. Percent is a number in itself, unless the answer is wanted in percent. */
function withoutUnit(written: string, { unit, units = {} }: Units): { text: string; factor: number } {
  const known: Record<string, number> = { "%": 0.01, ...units, ...(unit === undefined ? {} : { [unit]: 1 }) };
  const text = written.trimEnd();
  const names = Object.keys(known).sort((a, b) => b.length - a.length);
  for (const name of names) {
    const rest = text.slice(0, text.length - name.length);
    // A unit of letters must not be the end of a longer word: "cos" ends in "s".
    if (text.endsWith(name) && rest.trim() !== "" && !(/^\p{L}/u.test(name) && /\p{L}$/u.test(rest)))
      return { text: rest, factor: known[name]! };
  }
  return { text, factor: 1 };
}

function plainNumber(text: string): Reading<number> {
  const compact = text.replace(/[\s\u202f]+/g, "");
  if (/^[+\-−]?\d{1,3}(,\d{3})+$/.test(compact)) {
    const whole = compact.replaceAll(",", "");
    const advice = compact.split(",").length > 2 ? "" : `, or ${compact.replace(",", ".")} for the decimal`;
    return refuse("invalid", `${quoted(text)} has a comma: write ${whole}${advice}.`);
  }
  // A space parts digits only where it groups them in threes.
  const grouped = !/\d\s+\d/.test(text) || /^\s*[+\-−]?\s*\d{1,3}(\s\d{3})+(\.\d+)?\s*$/.test(text);
  const simple = grouped ? parseNumber(text) : null;
  if (simple?.ok || (simple && /^[+\-−]?\d*,\d+$/.test(compact)))
    return simple.ok ? read(simple.value) : refuse("invalid", escaped(simple.problem));
  try {
    return read(constant(text));
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return refuse("invalid", cannotRead(text, error));
  }
}

function finite(value: number, text: string): Reading<number> {
  if (Number.isFinite(value)) return read(value + 0);
  const none = Number.isNaN(value) ? "has no value among the real numbers" : "is not a finite number";
  return refuse("invalid", `${quoted(text)} ${none}.`);
}

/** What was read of a formula, and where that stopped. */
export function cannotRead(text: string, { message, proposal }: ParseError): string {
  const meant = proposal === undefined ? "" : ` Did you mean ${quoted(proposal)}?`;
  return `${quoted(text)} cannot be read: ${escaped(message)}${meant}`;
}
