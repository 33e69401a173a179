import type { Described, Kind, Parsed } from "./kind.ts";
import { problem } from "./parseNumber.ts";

export interface ExpressionOptions extends Described {
  readonly default: string;
  /** The names that the formula may use, for its documentation. */
  readonly variables: readonly string[];
  /**
   * Says what is wrong with a text, as a sentence or with the place where it goes wrong; nothing when it can be read. Parameters know
   * nothing of formulas, so whoever declares one brings the parser.
   */
  readonly check: (
    text: string,
  ) => string | { readonly problem: string; readonly at?: number | undefined } | undefined;
  /** Formulas to draw from in generated tests; the default alone when there are none. */
  readonly samples?: readonly string[] | undefined;
  /** A formula longer than this is refused; 200 characters when nothing is said. */
  readonly longest?: number | undefined;
}

export interface ExpressionKind extends Kind<string> {
  readonly variables: readonly string[];
}

/** The text of a function, as typed. */
export function expression(options: ExpressionOptions): ExpressionKind {
  const { variables, check, samples = [options.default], longest = 200 } = options;
  const parse = (text: string): Parsed<string> => {
    const value = text.trim();
    if (value === "") return problem("Nothing is written here: a formula is expected.");
    if (value.length > longest)
      return problem(`This formula has ${value.length} characters; at most ${longest} are read.`);
    const fault = check(value);
    if (fault === undefined) return { ok: true, value };
    return typeof fault === "string" ? problem(fault) : { ok: false, ...fault };
  };
  return {
    ...options,
    kind: "expression",
    parse,
    format: (value) => value,
    equals: (a, b) => a === b,
    normalise: (value) => {
      const read = typeof value === "string" ? parse(value) : undefined;
      return read?.ok ? read.value : undefined;
    },
    sample: (random) => samples[Math.floor(random() * samples.length)] ?? options.default,
    describe: () => `a formula in ${variables.join(" and ")}`,
  };
}
