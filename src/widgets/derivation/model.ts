import {
  type Derivation,
  differentiate,
  parse,
  type RuleName,
  type Step,
  toFunction,
  toText,
} from "../../expression/index.ts";
import type { Values } from "../../params/index.ts";
import { type DerivativeAt, derivativeAt } from "../../widget/graph/derivativeAt.ts";
import { functionOf } from "../../widget/graph/formula.ts";
import { remembered } from "../../widget/remembered.ts";
import { linesOf, lineTex, widthOf } from "./lines.ts";
import type widget from "./widget.ts";

export type DerivationValues = Values<typeof widget.params>;

/** Where the result is compared with automatic differentiation. */
export const X = 0.8;

export interface Line {
  /** The rule that made it; null for the first line, where nothing has been done. */
  readonly rule: RuleName | null;
  readonly tex: string;
  /** The same in plain text. */
  readonly text: string;
}

export interface Worked {
  readonly derivation: Derivation;
  readonly steps: readonly Step[];
  readonly lines: readonly Line[];
  /** The width of the widest line, in em of its letters. */
  readonly width: number;
  /** The derivative at 0.8: of f by autodiff, and the value of the last line. */
  readonly check: DerivativeAt;
  readonly last: number | null;
}

export interface Model extends Worked {
  /** How many steps have been taken. */
  readonly step: number;
}

const worked = remembered((text): Worked => {
  const derivation = differentiate(parse(text, { variables: ["x"] }), "x");
  const { steps, result } = derivation;
  const wholes = linesOf(derivation);
  const last = toFunction(result, ["x"])(X).data[0]!;
  return {
    derivation,
    steps,
    lines: wholes.map((whole, k) => {
      const next = steps[k];
      return {
        rule: k === 0 ? null : steps[k - 1]!.rule,
        tex: lineTex(whole, next && next.rule !== "simplify" ? next.path : null),
        text: toText(whole),
      };
    }),
    width: Math.max(...wholes.map(widthOf)),
    check: derivativeAt(functionOf(text), X),
    last: Number.isFinite(last) ? last + 0 : null,
  };
});

export function model({ f, step }: DerivationValues): Model {
  const found = worked(f);
  return { ...found, step: Math.min(step, found.steps.length) };
}

export function quantities({ steps, check }: Model) {
  return { steps: steps.length, value: check.slope };
}
