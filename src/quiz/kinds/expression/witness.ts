import { type Expression, toFunction, variablesOf } from "../../../expression/index.ts";
import { formatNumber } from "../../../params/index.ts";
import type { Witness } from "../../verdict.ts";

/** Places that are easy to check by hand, tried before the one that was found; two of them together for two variables, and so on. */
const EASY = [2, 1.5, 3, 0.5, -1, 1, -2, 0.25, 4];
/** How far two values must lie apart, relative to the larger, to be seen as different at a glance. */
const PLAIN = 0.02;
/** Larger values say less. */
const LARGE = 1e4;

type Point = Readonly<Record<string, number>>;

/** The value of a formula at a point. */
export function valueAt(e: Expression, point: Point): number {
  const names = Object.keys(point);
  return toFunction(e, names)(...Object.values(point)).data[0]!;
}

/** Where two different formulas part, at a place that is easy to check; and that in a sentence. `found` is one such place. */
export function counterexample(
  given: Expression,
  wanted: Expression,
  found: Point,
  name: string,
): { witness: Witness; sentence: string } {
  const variables = [...new Set([...Object.keys(found), ...variablesOf(given), ...variablesOf(wanted)])];
  const easy = EASY.map((_, i) =>
    Object.fromEntries(variables.map((variable, j) => [variable, EASY[(i + j) % EASY.length]!])),
  );
  const tell = (point: Point): Witness => ({
    point,
    yours: valueAt(given, point),
    wanted: valueAt(wanted, point),
  });
  const plain = ({ yours, wanted: right }: Witness) => {
    const size = Math.max(Math.abs(yours), Math.abs(right));
    return Number.isFinite(size) && size < LARGE && Math.abs(yours - right) > PLAIN * size;
  };
  const witness = (variables.length === 0 ? [] : easy).map(tell).find(plain) ?? tell(found);
  return { witness, sentence: sentenceOf(witness, name) };
}

function sentenceOf({ point, yours, wanted }: Witness, name: string): string {
  const places = Object.entries(point).map(([variable, value]) => `${variable} = ${formatNumber(value)}`);
  const [mine, right] = apart(yours, wanted);
  return places.length === 0
    ? `Yours is ${mine}; ${name} is ${right}.`
    : `At ${places.join(", ")} yours gives ${mine}; ${name} is ${right}.`;
}

/** Two numbers with as many digits as it takes to tell them apart. */
function apart(a: number, b: number): [string, string] {
  for (let significant = 4; significant <= 15; significant++) {
    const shown: [string, string] = [formatNumber(a, { significant }), formatNumber(b, { significant })];
    if (shown[0] !== shown[1]) return shown;
  }
  return [formatNumber(a), formatNumber(b)];
}
