import { formatNumber, superscript } from "../../params/index.ts";
import type { Term } from "./expansion.ts";
import { type CancelHValues, type Model, X } from "./model.ts";

/** A letter to a power, in plain text: "", x, x³. */
const letter = (name: string, exponent: number) =>
  exponent === 0 ? "" : exponent === 1 ? name : `${name}${superscript(exponent)}`;

/** A term in plain text: 3x²h. */
export function termText({ coefficient, x, h }: Term): string {
  const letters = letter("x", x) + letter("h", h);
  return coefficient === 1 && letters !== "" ? letters : `${coefficient}${letters}`;
}

const sumText = (terms: readonly Term[]) => terms.map(termText).join(" + ");

/** The five lines in plain text, for those who hear them. */
export function linesText({ expanded, divided }: Model, n: number): readonly string[] {
  const xn = letter("x", n);
  const apart = divided.map((term) => `${termText(term)} · h`).join(" + ");
  return [
    `(x + h)${superscript(n)} − ${xn}, divided by h`,
    `equals ${sumText(expanded)} − ${xn}, divided by h`,
    `equals ${apart}, divided by h`,
    `equals ${sumText(divided)}`,
    `goes to ${termText(divided[0]!)}`,
  ];
}

/** The rule of each step: what stands beside its line. */
export function rules({ expanded }: Model, n: number): readonly string[] {
  const xn = letter("x", n);
  return [
    `Rise over run: how much ${xn} gains over a step h, divided by h.`,
    `Multiply out (x + h)${superscript(n)}. Each bracket in turn gives the one h of ${termText(expanded[1]!)}.`,
    `${xn} cancels. Every term that is left has a factor h: set it apart.`,
    "Divide by h. That is allowed because h is not 0.",
    "Now let h go to 0.",
  ];
}

/** What the button for the next step says: what it will do. */
export function acts(n: number): readonly string[] {
  return ["multiply out", `cancel ${letter("x", n)}`, "divide by h", "let h go to 0"];
}

/** To three decimals: the derivative is a whole number, so that the parts still add up to the whole. */
const rounded = (value: number) => formatNumber(Number(value.toFixed(3)), { significant: 6 });

export function describe(shown: Model, { n, step, h }: CancelHValues): string {
  const { expanded, divided, withH, quotient, rest, derivative } = shown;
  const stays = termText(divided[0]!);
  // No line ends between the x and its value.
  const atX = `At x\u00a0=\u00a0${X}`;
  const sentences = [
    `The difference quotient of ${letter("x", n)}. With h = 0 it would read 0/0, so h must stay for now. ${atX} with h = ${formatNumber(h)} it is ${rounded(quotient)}.`,
    `Multiplied out, (x + h)${superscript(n)} has ${expanded.length} terms, and ${withH} of them contain h. One of them is ${termText(expanded[1]!)}: each of the ${n} brackets can give the h.`,
    `${letter("x", n)} and −${letter("x", n)} cancel. Each of the ${withH} terms that are left has a factor h.`,
    `One h is divided out of every term, and ${withH} of ${divided.length} still contain${withH === 1 ? "s" : ""} h. ${atX} with h = ${formatNumber(h)} that is ${rounded(derivative)} + ${rounded(rest)} = ${rounded(quotient)}.`,
    `Every term that still contains h goes to 0 with it. What stays is ${stays}, the derivative of ${letter("x", n)}: ${atX.toLowerCase()} it is ${rounded(derivative)}.`,
  ];
  return sentences[step]!;
}
