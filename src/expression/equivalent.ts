import { FINE, roundingOf, type Samples, sample, UNDEFINED } from "./evaluate.ts";
import { type Expression, sameTree, variablesOf } from "./expression.ts";
import { firstHole } from "./holes.ts";
import { keyOf, sizeOf } from "./order.ts";
import { parse } from "./parse.ts";
import { decimal } from "./precedence.ts";
import { neighbours, type Sampling, samplingFor } from "./sampling.ts";
import { simplify } from "./simplify.ts";

export interface Witness {
  /** A value for every variable of either formula. */
  readonly point: Readonly<Record<string, number>>;
  /** The values of the first and the second formula there. */
  readonly values: readonly [number, number];
}

export interface Equivalence {
  readonly verdict: "equivalent" | "different" | "unknown";
  /** For "different": a point that shows it. */
  readonly witness?: Witness;
  /** For the reader: where only one of the two has a value, or what the verdict rests on. */
  readonly note?: string;
}

/** How many points must agree, and around how many of them an open set must, before two formulas count as equal. */
const ENOUGH = 6;
/** How many times the estimated rounding may lie between equal values, and how many must lie between different ones. */
const EXPLAINED = 4;
const DIFFERENT = 50;
/** Point evaluations per formula, so that long formulas stay under a few milliseconds. */
const BUDGET = 20_000;

/**
 * Whether two formulas (or texts) are equal wherever both are defined, on more than isolated points; where whole numbers are
 * all that both are defined at ((−6)ⁿ), equal at those. Decided by values at fixed points of all sizes, each compared to
 * within what rounding explains; `different` always comes with a witness, and `unknown` is said where too few points
 * have values that can be compared. √(x²) and x differ; log(x²) and 2 log x are equivalent, with a note. Never throws for
 * expressions; a text that cannot be read throws `ParseError`.
 */
export function equivalent(first: Expression | string, second: Expression | string): Equivalence {
  const a = typeof first === "string" ? parse(first) : first;
  const b = typeof second === "string" ? parse(second) : second;
  if (sameTree(a, b) || keyOf(a) === keyOf(b)) return { verdict: "equivalent" };
  const variables = [...new Set([...variablesOf(a), ...variablesOf(b)])].sort();
  const size = sizeOf(a) + sizeOf(b);
  const points = samplingFor([a, b], variables, variables.length === 0 ? 1 : Math.max(40, BUDGET / size));
  const seen = compare(a, b, points);
  if (seen.different !== undefined) return differentAt(a, b, seen.different);
  const note = domainNote(seen, points);
  if (variables.length === 0) {
    return withNote(seen.agreeing.length > 0 || provedEqual(a, b, size) ? "equivalent" : "unknown", note);
  }

  let around = seen.agreeing.filter((i) => !points.whole[i]).length;
  if (around < ENOUGH && seen.agreeing.length > 0) {
    // Few points in common: look closer around them.
    const closer = compare(a, b, neighbours(points, seen.agreeing.slice(0, 8)));
    if (closer.different !== undefined) return differentAt(a, b, closer.different);
    around += closer.agreeing.length;
  }
  if (around >= ENOUGH && !seen.doubtful) return withNote("equivalent", note ?? holeNote(a, b, variables));
  if (provedEqual(a, b, size)) return withNote("equivalent", note);
  const onlyWhole = around === 0 && seen.agreeing.length >= ENOUGH;
  if (onlyWhole) return withNote("equivalent", "Both have values at whole numbers only, and agree there.");
  return withNote(
    "unknown",
    seen.common === 0 ? "No point was found at which both have a value that can be computed." : note,
  );
}

/** The verdict with its witness, at a nearby point with few digits if that shows it, too. */
function differentAt(a: Expression, b: Expression, witness: Witness): Equivalence {
  const point = Object.entries(witness.point);
  for (let digits = 2; digits <= 5; digits++) {
    const columns = new Map(point.map(([name, x]) => [name, Float64Array.of(Number(x.toPrecision(digits)))]));
    const short = compare(a, b, { count: 1, columns, whole: [false] }).different;
    if (short) return { verdict: "different", witness: short };
  }
  return { verdict: "different", witness };
}

function withNote(verdict: "equivalent" | "unknown", note: string | undefined): Equivalence {
  return note === undefined ? { verdict } : { verdict, note };
}

interface Comparison {
  readonly different: Witness | undefined;
  /** Points at which the values agree and the agreement says something. */
  readonly agreeing: readonly number[];
  /** How many points have both values. */
  readonly common: number;
  /** Whether somewhere the values are further apart than rounding explains, and not far enough to be different. */
  readonly doubtful: boolean;
  readonly samples: readonly [Samples, Samples];
}

function compare(a: Expression, b: Expression, points: Sampling): Comparison {
  const samples = [sample(a, points), sample(b, points)] as const;
  const [p, q] = samples;
  const agreeing: number[] = [];
  let common = 0;
  let doubtful = false;
  let rounding: readonly [Float64Array, Float64Array] | undefined;
  for (let i = 0; i < points.count; i++) {
    if (p.status[i] !== FINE || q.status[i] !== FINE) continue;
    common++;
    const [x, y] = [p.values[i]!, q.values[i]!];
    const distance = Math.abs(x - y);
    let explained = distance === 0;
    if (!explained) {
      rounding ??= [roundingOf(a, points, p.values), roundingOf(b, points, q.values)];
      const [s, t] = [rounding[0][i]!, rounding[1][i]!];
      const spread = s + t;
      const blurred = isBlurred(x, s, p.weak[i]) || isBlurred(y, t, q.weak[i]);
      if (distance > DIFFERENT * spread && !blurred) {
        return {
          different: { point: pointAt(points, i), values: [x, y] },
          agreeing,
          common,
          doubtful,
          samples,
        };
      }
      explained = distance <= EXPLAINED * spread;
      if (!explained && !Number.isNaN(spread)) doubtful = true;
      explained &&= spread < 1e-6 * Math.max(1, Math.abs(x), Math.abs(y));
    }
    if (explained && !p.weak[i] && !q.weak[i]) agreeing.push(i);
  }
  return { different: undefined, agreeing, common, doubtful, samples };
}

/** Whether a value has no digits left, as 1/(x³ + x − x) near 0: then rounding may have moved it any distance. */
function isBlurred(value: number, spread: number, weak: number | undefined): boolean {
  return spread > 1e-3 * Math.abs(value) && (Math.abs(value) > 1 || weak === 1);
}

function pointAt(points: Sampling, i: number): Record<string, number> {
  return Object.fromEntries([...points.columns].map(([name, column]) => [name, column[i]!]));
}

/** Where only one formula has a value, if that was seen. */
function domainNote({ samples: [p, q] }: Comparison, points: Sampling): string | undefined {
  for (let i = 0; i < points.count; i++) {
    const [s, t] = [p.status[i], q.status[i]];
    if ((s === UNDEFINED && t === FINE) || (s === FINE && t === UNDEFINED)) {
      return onlyOneSentence(pointAt(points, i), s === FINE ? "first" : "second");
    }
  }
  return undefined;
}

function holeNote(a: Expression, b: Expression, variables: readonly string[]): string | undefined {
  const hole = variables.length === 1 ? firstHole(a, b, variables[0]!) : undefined;
  return hole && onlyOneSentence({ [variables[0]!]: hole.at }, hole.without === "first" ? "second" : "first");
}

function onlyOneSentence(point: Readonly<Record<string, number>>, which: "first" | "second"): string {
  const place = Object.entries(point).map(([name, x]) =>
    `${name} = ${decimal(Number(x.toPrecision(4)))}`.replaceAll("-", "−"),
  );
  const where = place.length > 0 ? `At ${place.join(", ")} only` : "Only";
  return `${where} the ${which} has a value.`;
}

/** Whether both simplify to the same formula. */
function provedEqual(a: Expression, b: Expression, size: number): boolean {
  return size < 300 && keyOf(simplify(a)) === keyOf(simplify(b));
}
