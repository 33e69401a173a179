import type { Chain } from "./chains.ts";
import { Skipped, Unreadable } from "./faults.ts";
import { isToken, type Node } from "./nest.ts";
import { splitAt } from "./nodes.ts";
import { readTerm } from "./read.ts";
import type { Scope } from "./scope.ts";
import { customary, loneSymbol, symbolAt } from "./symbols.ts";
import type { Name, Term } from "./term.ts";

/** Inputs, steps and counts: they move or are chosen, and no formula defines them. */
const independent = /^[xhnk]$/;

/** Whether a letter may stand for this formula: x₁ = r·cos θ says so, and x₂ = −2x₁ names a place. */
const mayStandFor = (letter: Name, { uses }: Term): boolean =>
  !independent.test(letter) &&
  !uses.has(letter) &&
  !(letter.startsWith("x_") && [...uses].some((name) => /^x(_|$)/.test(name)));

/** Takes from an equation without derivatives what it defines: a function, a letter, or the place that is spoken of. */
export function learn(chain: Chain, scope: Scope): void {
  if (chain.length === 1) learnPoint(chain[0]!, scope);
  for (const [i, side] of chain.slice(0, -1).entries()) {
    const others = chain.slice(i + 1).filter((other) => loneSymbol(other) === null);
    // What f(x) is equal to defines f; ŷ = σ(z) defines ŷ once σ is known.
    const explicit = others.filter((other) => !declared(other));
    const called = others.filter((other) => scope.functions.has(declared(other)?.name ?? ""));
    const meaning = explicit.at(-1) ?? called.at(-1);
    const body = meaning ? attempt(meaning, scope) : null;
    if (!body) continue;
    const head = declared(side);
    const letter = loneSymbol(side);
    if (head && body.uses.size === 0) scope.forget(head.name);
    else if (head) scope.define(head.name, { parameters: head.parameters, body });
    else if (letter && body.uses.size === 0) scope.point.set(letter, body);
    else if (letter && mayStandFor(letter, body)) scope.name(letter, body);
  }
}

/** The names of f(x₁, x₂): the function's and its inputs'; null for any other side. */
export function declared(side: readonly Node[]): { name: Name; parameters: Name[] } | null {
  const symbol = symbolAt(side, 0);
  if (!symbol || !isToken(side[symbol.end], "(") || !isToken(side.at(-1), ")")) return null;
  const parameters = splitAt(side.slice(symbol.end + 1, -1), (node) => isToken(node, ",")).map((part) =>
    loneSymbol(part),
  );
  const distinct = new Set(parameters).size === parameters.length && !parameters.includes(null);
  return distinct ? { name: symbol.name, parameters: parameters as Name[] } : null;
}

/** Takes from G = L′(z) = … what a letter stands for, where it is nothing else yet; says whether it did. */
export function learnName([first, second]: Chain, scope: Scope): boolean {
  const letter = loneSymbol(first ?? []);
  if (!letter || !second || scope.letters.has(letter)) return false;
  const body = attempt(second, scope);
  if (!body || !mayStandFor(letter, body)) return false;
  scope.name(letter, body);
  return true;
}

/** (1, 2) is a place for x₁ and x₂. */
function learnPoint(nodes: readonly Node[], scope: Scope): void {
  if (!isToken(nodes[0], "(") || !isToken(nodes.at(-1), ")")) return;
  const entries = splitAt(nodes.slice(1, -1), (node) => isToken(node, ",")).map((part) =>
    attempt(part, scope),
  );
  if (entries.length > 1 && entries.every((entry) => entry?.uses.size === 0))
    for (const [i, entry] of entries.entries()) scope.point.set(`x_${i + 1}`, entry!);
}

/** f, g, u and v where they have an input and are not defined: any functions. */
function calledIn(side: readonly Node[], scope: Scope): Set<Name> {
  const names = new Set<Name>();
  for (const i of side.keys()) {
    const symbol = symbolAt(side, i);
    if (!symbol || !customary.has(symbol.name) || !isToken(side[symbol.end], "(")) continue;
    if (scope.functions.get(symbol.name)?.parameters.length !== 1) names.add(symbol.name);
  }
  return names;
}

/** Reads a side, or gives null where it cannot be read. */
function attempt(side: readonly Node[], scope: Scope): Term | null {
  try {
    return readTerm(side, { scope, unknown: calledIn(side, scope) });
  } catch (error) {
    if (error instanceof Skipped || error instanceof Unreadable) return null;
    throw error;
  }
}
