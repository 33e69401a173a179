import type { Role } from "./role.ts";
import type { Tex } from "./tex.ts";

/** What reading a text gives: a value, or one sentence that says what was read and what was expected, and where (`at`). */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string; readonly at?: number | undefined };

/** What every parameter is described by. */
export interface Described {
  /** The name in words, for people and for screen readers. */
  readonly label: string;
  /** The name as it is typeset. */
  readonly symbol?: Tex | undefined;
  /** What its colour says. */
  readonly role?: Role | undefined;
}

/**
 * A kind of parameter with its range: everything that controls, URLs, prose, documentation and generated tests need to know of it.
 * Methods, not function properties: so a `Kind<number>` is also a `Kind<unknown>`, and a record of kinds can be walked over.
 */
export interface Kind<T> extends Described {
  readonly kind: string;
  readonly default: T;
  /** Reads what a person typed or a URL holds. */
  parse(text: string): Parsed<T>;
  /** A short text, safe in a URL, that `parse` reads back as an equal value. */
  format(value: T): string;
  equals(a: T, b: T): boolean;
  /** The nearest allowed value (clamped, snapped); undefined when there is none. */
  normalise(value: unknown): T | undefined;
  /** Any allowed value, for generated tests; `random` gives numbers in [0, 1). */
  sample(random: () => number): T;
  /** The allowed values in words. */
  describe(): string;
}

/** The parameters of a widget by name. */
export type Params = Readonly<Record<string, Kind<unknown>>>;

/** The type of one kind's values. */
export type ValueOf<K> = K extends Kind<infer T> ? T : never;

/** The values that belong to a record of kinds. */
export type Values<P extends Params> = { readonly [Name in keyof P]: ValueOf<P[Name]> };

/** The value that every parameter starts with. */
export function defaults<P extends Params>(params: P): Values<P> {
  const entries = Object.entries(params).map(([name, kind]) => [name, kind.default]);
  return Object.fromEntries(entries) as Values<P>;
}
