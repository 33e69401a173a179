import type { Described, Kind } from "./kind.ts";
import { clipped, problem } from "./parseNumber.ts";

export interface Option<V extends string = string> extends Described {
  /** What stands in a URL: letters, digits, hyphens. */
  readonly value: V;
}

export interface ChoiceOptions<V extends string> extends Described {
  readonly default: NoInfer<V>;
  readonly options: readonly Option<V>[];
}

export interface ChoiceKind<V extends string = string> extends Kind<V> {
  readonly options: readonly Option<V>[];
}

/** One of a few named options. Read by its value or by its label. */
export function choice<V extends string>(given: ChoiceOptions<V>): ChoiceKind<V> {
  const { options } = given;
  const list = options.map((option) => option.value).join(", ");
  const find = (word: string) =>
    options.find((option) => option.value === word) ??
    options.find((option) => option.label.toLowerCase() === word.toLowerCase());
  return {
    ...given,
    kind: "choice",
    parse: (text) => {
      const found = find(text.trim());
      return found ? { ok: true, value: found.value } : problem(`“${clipped(text)}” is none of ${list}.`);
    },
    format: (value) => value,
    equals: (a, b) => a === b,
    normalise: (value) => options.find((option) => option.value === value)?.value,
    sample: (random) => options[Math.floor(random() * options.length)]?.value ?? given.default,
    describe: () => `one of ${list}`,
  };
}
