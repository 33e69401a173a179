import {
  type Expression,
  equivalent,
  type Slip,
  toText,
  wrongDerivatives,
} from "../../../expression/index.ts";
import { formatNumber } from "../../../params/index.ts";
import type { Recognised } from "../../reading/recognise.ts";
import { escaped } from "../../reading/words.ts";
import { valueAt } from "./witness.ts";

type Point = Readonly<Record<string, number>>;

const known = new Map<string, readonly Slip[]>();

/** The wrong derivatives of a function that people write, made once. */
function wrongDerivativesOf(of: Expression, by: string): readonly Slip[] {
  const key = `${by}: ${toText(of)}`;
  const found = known.get(key) ?? [...wrongDerivatives(of, by)];
  if (known.size > 20) known.clear();
  known.set(key, found);
  return found;
}

/**
 * The mistake that gives exactly this formula: a slip of differentiation where the answer is a derivative (`of`), otherwise a
 * constant factor between the two. `point` is where they differ.
 */
export function recognise(
  given: Expression,
  wanted: Expression,
  of: Expression | undefined,
  by: string,
  point: Point,
): Recognised | null {
  const yours = valueAt(given, point);
  const near = (value: number) => Math.abs(value - yours) <= 1e-9 * Math.max(1, Math.abs(yours));
  if (of) {
    // What equals the given formula is no derivative: the given one is not, so that only it need be compared, and at one point first.
    const slip = wrongDerivativesOf(of, by).find(
      ({ expression }) =>
        near(valueAt(expression, point)) && equivalent(expression, given).verdict === "equivalent",
    );
    if (slip) return { slip: slip.id, say: escaped(slip.explanation) };
  }
  return factorBetween(given, wanted, point);
}

function factorBetween(given: Expression, wanted: Expression, point: Point): Recognised | null {
  const factor = Number((valueAt(given, point) / valueAt(wanted, point)).toPrecision(9));
  if (!Number.isFinite(factor) || factor === 0 || factor === 1) return null;
  const scaled: Expression = {
    kind: "apply",
    op: "mul",
    args: [
      factor < 0
        ? { kind: "apply", op: "neg", args: [{ kind: "number", value: -factor }] }
        : { kind: "number", value: factor },
      wanted,
    ],
  };
  if (equivalent(scaled, given).verdict !== "equivalent") return null;
  if (factor === -1) return { slip: "sign", say: "The size is right; the sign is not." };
  return {
    slip: factor === 2 || factor === 0.5 ? "factor-2" : "constant-factor",
    say: `Yours is ${formatNumber(factor)} times the answer, everywhere: look at the constant factor.`,
  };
}
