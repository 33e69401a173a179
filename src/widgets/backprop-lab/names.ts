/** The quantities that are computed, in the order of the forward pass. */
export const COMPUTED = ["T1", "s1", "T2", "s2", "Y1", "S1", "Y2", "S2", "E"] as const;
export type Computed = (typeof COMPUTED)[number];

const DIGITS = "₀₁₂₃₄₅₆₇₈";
const LETTERS: Readonly<Record<string, string>> = { s: "σ", S: "Σ", t: "Ȳ" };

/** s1 as σ₁, t1 as Ȳ₁, w5 as w₅. */
export const readable = (name: string): string =>
  name.replace(/^[sSt]/, (letter) => LETTERS[letter]!).replace(/\d/, (digit) => DIGITS[Number(digit)]!);

/** Which neuron each weight leads from and to: w₁ x₁ + w₂ x₂ = T₁, …, w₇ σ₁ + w₈ σ₂ = Y₂. */
export const WIRES = [
  { from: "x1", to: "T1" },
  { from: "x2", to: "T1" },
  { from: "x1", to: "T2" },
  { from: "x2", to: "T2" },
  { from: "s1", to: "Y1" },
  { from: "s2", to: "Y1" },
  { from: "s1", to: "Y2" },
  { from: "s2", to: "Y2" },
] as const;

export const WEIGHTS: readonly string[] = ["w1", "w2", "w3", "w4", "w5", "w6", "w7", "w8"];
export const INPUTS: readonly string[] = ["x1", "x2"];
export const TARGETS: readonly string[] = ["t1", "t2"];

/** The sum that each neuron forms, and the value it passes on. */
export const NEURONS = [
  ["T1", "s1"],
  ["T2", "s2"],
  ["Y1", "S1"],
  ["Y2", "S2"],
] as const;

/** Whether a quantity lies on a path from a weight, 1 to 8, to E; the weight itself does, other weights do not. */
export function isOnWay(weight: number, name: string): boolean {
  const { to } = WIRES[weight - 1]!;
  const number = Number(name[1]);
  if (name.startsWith("w")) return number === weight;
  if (name === "E") return true;
  if (/^[YS]/.test(name)) return to.startsWith("T") || number === Number(to[1]);
  return to.startsWith("T") && number === Number(to[1]);
}
