import { type Chain, chainsOf, isRaisedOrder, isWrong } from "./chains.ts";
import { compareAll, type Side, type Where } from "./compare.ts";
import { Skipped, Unreadable } from "./faults.ts";
import { gradientFault, matrixFault, matrixOf } from "./gradient.ts";
import { declared } from "./learn.ts";
import type { Reading } from "./meaning.ts";
import { isToken, type Node } from "./nest.ts";
import { inside } from "./nodes.ts";
import { beginsOperator } from "./operators.ts";
import { readTerm } from "./read.ts";
import type { Scope } from "./scope.ts";
import { customary, loneSymbol, symbolAt } from "./symbols.ts";
import type { Name } from "./term.ts";

/** What became of a statement about a derivative. */
export interface Finding {
  /** Offset of the statement in its formula. */
  readonly at: number;
  /** `left` is a statement that is not for this reader: a general limit, a vector, given values; `unread` is one that should be. */
  readonly verdict: "true" | "false" | "unread" | "left";
  /** Both values where they differ, or why it was not read. */
  readonly why: string;
  /** Quoted because it is false. */
  readonly wrong: boolean;
}

/** Checks an equation that holds a derivative, in the scope that the text before it has made. */
export const check = (chain: Chain, scope: Scope, where?: Where): Finding =>
  finding(chain, () => {
    const fault = gradientFault(chain, scope);
    if (fault !== undefined) return fault;
    for (const reading of readings(chain, scope)) {
      const why = sidesFault(chain, reading, where);
      if (why !== null) return why;
    }
    return null;
  });

/** Checks what a sentence says: that `chain` is the derivative of `of` by the letter `by` (its own, if left out), or its gradient. */
export function checkSentence(
  of: readonly Node[],
  chain: Chain,
  scope: Scope,
  { by, order = 1 }: { readonly by?: Name | undefined; readonly order?: number } = {},
): Finding {
  const operand = chainsOf(of)[0]?.at(-1) ?? of;
  const matrix = matrixOf(chain[0]!);
  if (matrix)
    return finding(chain, () => {
      const body = readTerm(operand, { scope, unknown: new Set() });
      const parameters = [...body.uses].filter((name) => /^x_\d$/.test(name)).sort();
      return matrixFault(matrix, parameters, body, scope, matrix.rows.length === 1);
    });
  const at = placeOf(chain);
  const bracketed = [{ text: "(", at }, ...operand, { text: ")", at }];
  const d = { text: "\\rm d", at };
  const derived: readonly Node[] =
    by === undefined
      ? [...bracketed, ...Array.from({ length: order }, () => ({ text: "'", at }))]
      : [{ text: "\\frac", at }, { group: [d], at }, { group: [d, { text: by, at }], at }, ...bracketed];
  return { ...check([derived, ...chain], scope), at };
}

const placeOf = (chain: Chain): number => chain[0]![0]?.at ?? 0;

function finding(chain: Chain, fault: () => string | null): Finding {
  const found = (verdict: Finding["verdict"], why: string): Finding => ({
    at: placeOf(chain),
    verdict,
    why,
    wrong: chain.some(isWrong),
  });
  try {
    const why = fault();
    return why === null ? found("true", "") : found("false", why);
  } catch (error) {
    if (error instanceof Skipped) return found("left", error.message);
    if (error instanceof Unreadable) return found("unread", error.message);
    throw error;
  }
}

/** Why the sides are not all equal, or null. */
function sidesFault(chain: Chain, reading: Reading, where?: Where): string | null {
  const sides: Side[] = [];
  const skipped: string[] = [];
  for (const nodes of chain)
    try {
      const called = declared(nodes)?.name;
      if (called && !reading.scope.functions.has(called) && !reading.unknown.has(called))
        throw new Skipped(`${called} is not defined here`);
      sides.push(sideOf(nodes, reading));
    } catch (error) {
      if (!(error instanceof Skipped)) throw error;
      skipped.push(error.message);
    }
  // Given values, as in u′v + uv′ = 5·4 + 3·(−1) = 17, are compared with each other.
  const known = sides.filter(({ term }) => term.unknown.size === 0);
  const unknown = sides.filter(({ term }) => term.unknown.size > 0);
  let compared = false;
  for (const group of [known, unknown]) {
    const why = compareAll(group, reading.scope, where);
    if (typeof why === "string") return why;
    compared ||= why === null && group.some(({ term }) => term.derives);
  }
  if (compared) return null;
  const explicit = known.some(({ term, atomic }) => !term.derives && !atomic && term.uses.size > 0);
  if (explicit && (unknown.length > 0 || skipped.some((message) => message.endsWith("is not defined here"))))
    throw new Unreadable(
      "it says what a derivative is, of a function that the text before it does not define",
    );
  throw new Skipped(
    skipped[0] ?? (unknown.length > 0 ? "values of a function that is not known" : "no place to compare at"),
  );
}

function sideOf(nodes: readonly Node[], reading: Reading): Side {
  const term = readTerm(nodes, reading);
  const [first, above] = nodes;
  const fraction = beginsOperator(nodes, 0) && nodes.length === 3;
  const primes = nodes.slice(symbolAt(nodes, 0)?.end ?? nodes.length);
  return {
    term,
    tolerance: term.uses.size === 0 && !term.derives ? roundingOf(nodes) : 0,
    atomic: loneSymbol(nodes) !== null || (nodes.length === 1 && isToken(first)),
    named:
      (fraction && loneSymbol(inside(above).slice(1)) !== null) ||
      (primes.length > 0 && primes.every((node) => isToken(node, "'", "’"))),
  };
}

/** The sum of what half a unit of the last digit is of each decimal: a product of them is known no better. */
function roundingOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => {
    if (!isToken(node)) return sum + roundingOf(inside(node));
    const digits = /\.(\d+)$/.exec(node.text)?.[1]?.length;
    return digits === undefined ? sum : sum + (0.51 * 10 ** -digits) / Number(node.text);
  }, 0);
}

/** Every letter that something is done to as to a function: it has a prime, is composed, or is what d/dx is taken of. */
function unknownIn(chain: Chain, scope: Scope): Set<Name> {
  const names = new Set<Name>();
  const add = (name: Name | null) => {
    if (name && !scope.functions.has(name) && !scope.letters.has(name)) names.add(name);
  };
  const addPrimed = (name: Name) => {
    // A function of several inputs has no prime: the letter has a new job.
    if ((scope.functions.get(name)?.parameters.length ?? 1) > 1) names.add(name);
    else add(name);
  };
  const visit = (nodes: readonly Node[]): void => {
    for (const [i, node] of nodes.entries()) {
      visit(inside(node));
      if (isToken(node, "'", "’")) customary.forEach(add);
      const symbol = symbolAt(nodes, i);
      if (!symbol || isToken(nodes[i - 1], "_")) continue;
      const composed = isToken(nodes[symbol.end], "\\circ") || isToken(nodes[i - 1], "\\circ");
      if (composed || isToken(nodes[symbol.end], "'", "’") || isRaisedOrder(nodes, symbol.end))
        addPrimed(symbol.name);
    }
  };
  for (const side of chain) visit(side);
  for (const { operand, variable } of rates(chain)) if (variable === "x") add(operand);
  return names;
}

/** What is differentiated by what, as far as both are single letters. */
function rates(chain: Chain) {
  const found: { readonly operand: Name | null; readonly variable: Name | null }[] = [];
  const visit = (nodes: readonly Node[]): void => {
    for (const [i, node] of nodes.entries()) {
      visit(inside(node));
      if (beginsOperator(nodes, i)) {
        const [above, below] = [inside(nodes[i + 1]), inside(nodes[i + 2])];
        found.push({ operand: loneSymbol(above.slice(1)), variable: loneSymbol(below.slice(1)) });
      }
    }
  };
  for (const side of chain) visit(side);
  return found;
}

/** One reading for each value of a letter index, as j in ∂f/∂x_j; one in all where there is none. */
function readings(chain: Chain, scope: Scope): Reading[] {
  const unknown = unknownIn(chain, scope);
  const all = rates(chain);
  const operands = new Set(all.map(({ operand }) => operand));
  if (all.some(({ variable }) => variable !== null && unknown.has(variable) && operands.has(variable)))
    throw new Skipped("rates of letters that are not defined");
  const indexed = all.find(({ variable }) => /_[a-zA-Z]$/.test(variable ?? ""));
  if (!indexed) return [{ scope, unknown }];
  const [base, letter] = indexed.variable!.split("_") as [string, string];
  const parameters = scope.functions.get(indexed.operand ?? "")?.parameters ?? [];
  const places = parameters.filter((name) => name.startsWith(`${base}_`));
  if (places.length === 0) throw new Skipped("a general index");
  return places.map((_, i) => ({ scope, unknown, index: { letter, value: i + 1 } }));
}
