import type { Scope } from "./scope.ts";
import { type Env, type Name, numberOf, type Term, trialOf } from "./term.ts";

/** One side of a statement. */
export interface Side {
  readonly term: Term;
  /** How far, in proportion, the rounding of its decimals may have moved it, where it is a number. */
  readonly tolerance: number;
  /** A letter or a number and no more. */
  readonly atomic: boolean;
  /** The derivative of a function by its name alone, dy/dx or f′: a number beside it is its value at some place. */
  readonly named: boolean;
}

/** Whether a place, given by its letters' values, is one of which the statement speaks. */
export type Where = (value: (name: Name) => number) => boolean;

/** Places that are tried, how many of them are compared, and how few are too few. */
const TRIALS = 48;
const PLENTY = 12;
const ENOUGH = 5;

/** Why the sides are not all equal to the first, or null where they are; undefined where none could be compared. */
export function compareAll(
  [first, ...others]: readonly Side[],
  scope: Scope,
  where?: Where,
): string | null | undefined {
  let result: null | undefined;
  for (const other of others) {
    const why = compare(first!, other, scope, where);
    if (why === null) result = null;
    else if (why !== undefined) return why;
  }
  return result;
}

/**
 * Why two sides differ, or null where they agree: compared at random places, and a number beside a formula also at the place
 * that the passage speaks of. Undefined where they have no place in common, or where no place is named for the number.
 */
export function compare(a: Side, b: Side, { point }: Scope, where?: Where): string | null | undefined {
  const anywhere = compareAt(a, b, new Map(), where);
  const [formula, number] = a.term.uses.size > 0 ? [a, b] : [b, a];
  if (anywhere === null || formula.term.uses.size === 0 || number.term.uses.size > 0) return anywhere;
  if ([...formula.term.uses].some((name) => point.has(name))) return compareAt(a, b, point, where);
  return formula.named || formula.atomic ? undefined : anywhere;
}

function compareAt(
  a: Side,
  b: Side,
  point: ReadonlyMap<Name, Term>,
  where: Where = () => true,
): string | null | undefined {
  let compared = 0;
  for (let index = 0; index < TRIALS && compared < PLENTY; index++) {
    const trial = trialOf(index);
    const nowhere: Env = { trial, values: new Map(), functions: new Map() };
    const env: Env = {
      ...nowhere,
      values: new Map([...point].map(([name, term]) => [name, term(nowhere)])),
    };
    const value = (name: Name) => numberOf(env.values.get(name) ?? trial.number(name));
    if (!where(value)) continue;
    const [p, q] = [numberOf(a.term(env)), numberOf(b.term(env))];
    if (!Number.isFinite(p) || !Number.isFinite(q)) continue;
    compared++;
    const rounding = Math.max(a.tolerance, b.tolerance) * Math.max(Math.abs(p), Math.abs(q));
    const allowed = rounding + 1e-9 * (1 + Math.abs(p) + Math.abs(q));
    if (Math.abs(p - q) > allowed) {
      const names = new Set([a, b].flatMap(({ term }) => [...term.uses]));
      const place = [...names].map((name) => `${name} = ${short(value(name))}`).join(", ");
      return `${short(p)} is not ${short(q)}${place && ` at ${place}`}`;
    }
  }
  return compared < ENOUGH ? undefined : null;
}

const short = (value: number) => String(Number(value.toPrecision(6)));
