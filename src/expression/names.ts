import type { FunctionName } from "./expression.ts";

/** What a reader may type for a function → its name here. `log` is the natural logarithm, as in the book. */
export const FUNCTIONS: Readonly<Record<string, FunctionName>> = {
  sin: "sin",
  cos: "cos",
  tan: "tan",
  asin: "asin",
  acos: "acos",
  atan: "atan",
  arcsin: "asin",
  arccos: "acos",
  arctan: "atan",
  sinh: "sinh",
  cosh: "cosh",
  tanh: "tanh",
  exp: "exp",
  ln: "log",
  log: "log",
  sqrt: "sqrt",
  abs: "abs",
  sigmoid: "sigmoid",
  relu: "relu",
  softplus: "softplus",
  max: "max",
  min: "min",
};

/** What people write elsewhere → what to write here. Only for proposals. */
export const FOREIGN: Readonly<Record<string, string>> = {
  tg: "tan",
  sen: "sin",
  arctg: "atan",
  sh: "sinh",
  ch: "cosh",
  th: "tanh",
  sgm: "sigmoid",
  root: "sqrt",
  wurzel: "sqrt",
  betrag: "abs",
};

/** Functions that have no name of their own here → how to write them. */
export const INSTEAD: Readonly<Record<string, string>> = {
  cot: "1/tan(x)",
  sec: "1/cos(x)",
  csc: "1/sin(x)",
  lg: "log(x)/log(10)",
  lb: "log(x)/log(2)",
  sgn: "x/|x|",
  sign: "x/|x|",
};

const GREEK_NAMES =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega".split(
    " ",
  );
const GREEK_LETTERS = "αβγδεζηθικλμνξοπρστυφχψω";
/** The capitals that do not look like Latin letters. */
const CAPITALS: Readonly<Record<string, string>> = {
  Γ: "Gamma",
  Δ: "Delta",
  Θ: "Theta",
  Λ: "Lambda",
  Ξ: "Xi",
  Σ: "Sigma",
  Φ: "Phi",
  Ψ: "Psi",
  Ω: "Omega",
};
const VARIANTS: Readonly<Record<string, string>> = {
  ϵ: "epsilon",
  ϑ: "theta",
  ϕ: "phi",
  ς: "sigma",
  µ: "mu",
};

/** θ → "theta"; undefined for anything but a Greek letter. */
export function greekName(letter: string): string | undefined {
  const index = GREEK_LETTERS.indexOf(letter);
  return index >= 0 ? GREEK_NAMES[index] : (CAPITALS[letter] ?? VARIANTS[letter]);
}

/** Whether a word is the name of a Greek letter ("theta", "Sigma", and "pi"). */
export function isGreekName(word: string): boolean {
  return GREEK_NAMES.includes(word) || Object.values(CAPITALS).includes(word);
}

/** The longest function or Greek name with which `run` begins, or "". Capitals do not matter to functions. */
export function leadingName(run: string): string {
  for (let length = Math.min(run.length, 8); length > 1; length--) {
    const word = run.slice(0, length);
    if (Object.hasOwn(FUNCTIONS, word.toLowerCase()) || isGreekName(word) || /^p[iI]$/i.test(word))
      return word;
  }
  return "";
}

/** The function whose name is nearest to a misspelt one, if any is near enough to propose. */
export function nearestFunction(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (Object.hasOwn(FOREIGN, lower)) return FOREIGN[lower];
  if (Object.hasOwn(INSTEAD, lower)) return undefined;
  let best: string | undefined;
  let bestDistance = Math.min(3, Math.ceil(lower.length / 2));
  for (const name of Object.keys(FUNCTIONS)) {
    // A longer spelling of a name ("sine", "cosinus") is as near as it gets.
    const distance = lower.startsWith(name) ? 0.5 : editDistance(lower, name);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = name;
    }
  }
  return best;
}

/** Levenshtein's distance: how many letters to insert, drop or change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
