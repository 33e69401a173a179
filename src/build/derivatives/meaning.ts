import { lift, type Value } from "../../autodiff/index.ts";
import { parse, toFunction, variablesOf } from "../../expression/index.ts";
import { Skipped, Unreadable } from "./faults.ts";
import type { Node } from "./nest.ts";
import type { Operator } from "./operators.ts";
import type { Scope } from "./scope.ts";
import { type Index, lettered, loneSymbol } from "./symbols.ts";
import { bound, derivative, type Env, type Name, type Term, variableOf } from "./term.ts";

/** How a formula is to be read. */
export interface Reading {
  readonly scope: Scope;
  /** Letters that are functions of which nothing is known, such as u and v in (uv)′. */
  readonly unknown: ReadonlySet<Name>;
  readonly index?: Index;
}

/**
 * What the letters, functions and derivatives of one formula mean. Each becomes a letter of the expression language, which
 * reads the sums, products and powers around them; every method gives the text that stands for what it was handed.
 */
export class Meaning {
  readonly #reading: Reading;
  readonly #read: (nodes: readonly Node[]) => Term;
  readonly #held: { readonly name?: Name; readonly value: (env: Env) => Value }[] = [];
  readonly #uses = new Set<Name>();
  readonly #unknown = new Set<Name>();
  #derives = false;

  /** `read` reads a formula inside this one. */
  constructor(reading: Reading, read: (nodes: readonly Node[]) => Term) {
    this.#reading = reading;
    this.#read = read;
  }

  isFunction(name: Name): boolean {
    return this.#reading.unknown.has(name) || this.#reading.scope.functions.has(name);
  }

  isDefinedLetter(name: Name): boolean {
    return this.#reading.scope.letters.has(name);
  }

  letter(name: Name): string {
    const defined = this.#reading.scope.letters.get(name);
    if (defined) this.#include(defined);
    else this.#uses.add(name);
    return this.#hold((env) => env.values.get(name) ?? defined?.(env) ?? env.trial.number(name), name);
  }

  /** What a question draws: `@n`, `@(n-1)`. */
  drawn(text: string): string {
    const formula = parse(text.slice(1).replace("[", "(").replace("]", ")"));
    const names = variablesOf(formula);
    for (const name of names) this.#uses.add(name);
    const run = toFunction(formula, names);
    return this.#hold((env) => run(...names.map((name) => env.values.get(name) ?? env.trial.number(name))));
  }

  /** f, f′ and so on at its inputs; f alone is f(x). */
  function(name: Name, order: number, inputs: readonly Term[] | null): string {
    const definition = this.#reading.unknown.has(name) ? undefined : this.#reading.scope.functions.get(name);
    const parameters = definition?.parameters ?? ["x"];
    const given = inputs ?? parameters.map((parameter) => this.#read(lettered(parameter)));
    if (given.length !== parameters.length)
      throw new Unreadable(
        `${name} has ${parameters.length} inputs where it is defined, and ${given.length} here`,
      );
    if (order > 0 && given.length !== 1) throw new Unreadable(`${name} has several inputs and a prime`);
    for (const input of given) this.#include(input);
    if (definition) this.#include(definition.body, parameters);
    else this.#unknown.add(name);
    this.#derives ||= order > 0;
    return this.#hold((env) => {
      const alone = order === 0 ? env.functions.get(name) : undefined;
      if (alone !== undefined) return alone;
      const [first, ...others] = given.map((input) => input(env));
      if (!definition) return derivative(env.trial.function(name), first!, order);
      const run = (moved: Value) => {
        const values = [moved, ...others];
        return definition.body(
          parameters.reduce((inner, parameter, i) => bound(inner, parameter, values[i]!), env),
        );
      };
      return derivative(run, first!, order);
    });
  }

  /** tanh′(a), for a function of the expression language. */
  builtIn(name: string, order: number, input: Term): string {
    this.#include(input);
    this.#derives = true;
    const run = toFunction(parse(`${name}(x)`), ["x"]);
    return this.#hold((env) => derivative(run, input(env), order));
  }

  /** d/dx of the operand. */
  derivative({ by }: Operator, operand: readonly Node[]): string {
    const lone = loneSymbol(operand, this.#reading.index);
    if (lone && !this.isDefinedLetter(lone) && !this.isFunction(lone) && !by.includes(lone))
      throw new Skipped(
        this.#reading.scope.any.has(lone) ? `${lone} is any function` : `${lone} is not defined here`,
      );
    const term = this.#read(operand);
    this.#include(term);
    this.#derives = true;
    const run = by.reduce<(env: Env) => Value>((inner, name) => {
      const place = this.#read(lettered(name));
      // dg/df: f stands for one value, that at its own input.
      const move = this.isFunction(name)
        ? (env: Env, value: Value): Env => ({ ...env, functions: new Map(env.functions).set(name, value) })
        : (env: Env, value: Value): Env => bound(env, name, value);
      return (env) => derivative((value) => lift(inner(move(env, value))), place(env));
    }, term);
    return this.#hold(run);
  }

  /** (E)′, or (E)′(a), or E at a where `order` is 0; E is differentiated by its own letter. */
  primed(term: Term, order: number, input: Term | null): string {
    const variable = variableOf(term);
    this.#include(term, input ? [variable] : []);
    this.#derives ||= order > 0;
    const at = input ?? this.#read(lettered(variable));
    this.#include(at);
    return this.#hold((env) => derivative((value) => term(bound(env, variable, value)), at(env), order));
  }

  /** E where a letter has a value, as in E|_{x=2}. */
  placed(term: Term, name: Name, value: Term): string {
    this.#include(term, [name]);
    this.#include(value);
    return this.#hold((env) => term(bound(env, name, value(env))));
  }

  /** The whole formula, from the text that the methods' texts were put into. */
  term(text: string): Term {
    const formula = read(text);
    const names = variablesOf(formula);
    const run = toFunction(formula, names);
    const values = names.map((name) => this.#held[Number(name.replaceAll(/\D/g, ""))]!.value);
    return Object.assign((env: Env) => run(...values.map((value) => value(env))), {
      uses: this.#uses,
      unknown: this.#unknown,
      derives: this.#derives,
    });
  }

  #include(term: Term, except: readonly Name[] = []): void {
    for (const name of term.uses) if (!except.includes(name)) this.#uses.add(name);
    for (const name of term.unknown) this.#unknown.add(name);
    this.#derives ||= term.derives;
  }

  #hold(value: (env: Env) => Value, name?: Name): string {
    const known = this.#held.findIndex((one) => name !== undefined && one.name === name);
    const place =
      known >= 0 ? known : this.#held.push({ value, ...(name === undefined ? {} : { name }) }) - 1;
    return ` a_{${place}} `;
  }
}

function read(text: string): ReturnType<typeof parse> {
  try {
    return parse(text);
  } catch (error) {
    throw new Unreadable(error instanceof Error ? error.message : String(error));
  }
}
