import {
  type Graph,
  jacobian,
  matmul,
  mul,
  type Node,
  reverseSweep,
  sub,
  sum,
  type Tensor,
  tensor,
  toArray,
  trace,
  type Value,
} from "../../autodiff/index.ts";
import { leastSquares } from "../../math/leastSquares.ts";
import type { Matrix, Values } from "../../params/index.ts";
import type { FieldFunction, Interval, Point } from "../../plot/index.ts";
import { remembered } from "../../widget/remembered.ts";
import type widget from "./widget.ts";

export type LeastSquaresValues = Values<typeof widget.params>;

/** What A and y alone decide. */
interface Problem {
  readonly A: Matrix;
  readonly targets: readonly number[];
  /** ∂e/∂x, the same at every x. */
  readonly inner: Matrix;
  /** L over the plane of x. */
  readonly loss: FieldFunction;
  /** The x of least loss; null where there is no single one. */
  readonly fit: Point | null;
  /** A size that the row usually has, for its arrow. */
  readonly typical: number;
  /** Where each entry of y stands: by its number, or by the second column of A where the first is all ones, so that Ax is a line. */
  readonly places: readonly number[];
  readonly isLine: boolean;
  /** L as a function of x, and in it the errors. */
  readonly graph: Graph;
  readonly errors: Node;
}

export interface Model extends Problem {
  readonly x: Point;
  readonly predicted: readonly number[];
  readonly e: readonly number[];
  readonly L: number;
  /** ∂L/∂e, a row. */
  readonly outer: readonly number[];
  /** ∂L/∂x, by autodiff on all of it. */
  readonly row: Point;
  readonly atFit: boolean;
  /** The least loss that there is, at one x or at many. */
  readonly least: number;
}

/** Halves of squares, added up. */
const half = (e: Tensor) => mul(0.5, sum(mul(e, e)));
const errors = (A: Matrix, y: readonly number[]) => (x: Value) => sub(tensor(y), matmul(tensor(A), x));
const lossAt = (A: Matrix, y: readonly number[], x: Point) =>
  A.reduce((L, [a, b], i) => L + (y[i]! - a! * x[0] - b! * x[1]) ** 2 / 2, 0);

const problemOf = remembered((key): Problem => {
  const { A, y } = JSON.parse(key) as Pick<LeastSquaresValues, "A" | "y">;
  const isLine = A.every(([first]) => first === 1) && new Set(A.map(([, second]) => second)).size > 1;
  const e = errors(A, y);
  const made: Tensor[] = [];
  const graph = trace(
    (x: Tensor) => {
      made.push(e(x));
      return half(made[0]!);
    },
    [[0, 0]],
  );
  return {
    A,
    targets: y,
    graph,
    errors: made[0] as Node,
    inner: (toArray(jacobian(e)([0, 0])) as number[][]).map((line) => line.map((entry) => entry + 0)),
    loss: (xs, ys) => {
      const value = new Float64Array(xs.length);
      A.forEach(([a, b], i) => {
        for (let k = 0; k < value.length; k++) value[k]! += (y[i]! - a! * xs[k]! - b! * ys[k]!) ** 2 / 2;
      });
      return { value };
    },
    fit: fitOf(A, y),
    typical: 0.4 * A.flat().reduce((size, entry) => size + entry * entry, 1e-6),
    places: A.map(([, second], i) => (isLine ? second! : i + 1)),
    isLine,
  };
});

function fitOf(A: Matrix, y: readonly number[]): Point | null {
  try {
    const [first, second] = leastSquares(A, y);
    return [first! + 0, second! + 0];
  } catch {
    return null;
  }
}

/** The least loss where every Ax lies along one column: what the longer column leaves of y. */
function leastOnLine(A: Matrix, y: readonly number[]): number {
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((all, entry, i) => all + entry * b[i]!, 0);
  const columns = [0, 1].map((j) => A.map((line) => line[j]!));
  const [longer] = columns.sort((a, b) => dot(b, b) - dot(a, a)) as [number[]];
  const part = dot(longer, y) / (dot(longer, longer) || 1);
  return (
    dot(
      y,
      y.map((entry, i) => entry - part * longer[i]!),
    ) / 2
  );
}

/** Rows this much smaller than usual are what rounding leaves at the fit. */
const NOISE = 1e-9;

export function model({ A, x1, x2, y }: LeastSquaresValues): Model {
  const x: Point = [x1, x2];
  const problem = problemOf(JSON.stringify({ A, y }));
  const { outer, row: found } = sweep(problem, x);
  const e = A.map(([a, b], i) => y[i]! - a! * x1 - b! * x2 + 0);
  const noise = NOISE * problem.typical;
  const row = found.map((entry) => (Math.abs(entry) <= noise ? 0 : entry + 0)) as [number, number];
  return {
    ...problem,
    x,
    e,
    predicted: e.map((entry, i) => y[i]! - entry + 0),
    L: lossAt(A, y, x),
    outer: outer.map((entry) => entry + 0),
    row,
    atFit: row.every((entry) => entry === 0),
    least: problem.fit ? lossAt(A, y, problem.fit) : leastOnLine(A, y),
  };
}

/** One sweep back from L gives ∂L/∂e on its way, and ∂L/∂x at its end. */
function sweep({ graph, errors: node }: Problem, x: Point) {
  const steps = reverseSweep(graph, [x]);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const adjoint = ({ id }: Node) => Array.from(step.value[id]!.data);
  return { outer: adjoint(node), row: adjoint(graph.inputs[0]!) };
}

export function quantities({ e, L, outer, inner, row, fit, least }: Model) {
  return { e, L, outer, inner, row, fit, least };
}

/** Half the windows there are: few, so that the picture stands still while one drags. */
const REACHES = [2, 4, 7, 12, 20, 40, 80, 120];

/** The heights to show around targets and predictions. */
export function heightsFor({ predicted, targets }: Model): Interval {
  const low = Math.min(...predicted, ...targets, 0);
  const high = Math.max(...predicted, ...targets, 0);
  const up = (size: number) => REACHES.find((reach) => reach >= 1.08 * size) ?? REACHES.at(-1)!;
  return [-up(-low), up(high)];
}
