import { compile, einsum, mul, sub, sum, type Tensor, valueAndGrad } from "../../autodiff/index.ts";
import { formatNumber, type Values } from "../../params/index.ts";
import type { Point } from "../../plot/index.ts";
import type { Table } from "../../widget/define.ts";
import { curvatureOf } from "../../widget/descent/curvature.ts";
import { remembered } from "../../widget/remembered.ts";
import type widget from "./widget.ts";
import type { Cloud } from "./widget.ts";

export type BottleneckValues = Values<typeof widget.params>;

const CLOUDS: Readonly<Record<Cloud, readonly Point[]>> = {
  five: [
    [2, 1],
    [1, 1],
    [0, 0],
    [-1, -1],
    [-2, -1],
  ],
  line: [-2, -1, -0.5, 0.5, 1, 2].map((t): Point => [t, t / 2]),
  round: [
    [1.5, 0],
    [0.75, 1.3],
    [-0.75, 1.3],
    [-1.5, 0],
    [-0.75, -1.3],
    [0.75, -1.3],
  ],
};

/** Weights and what belongs to them. */
interface Iterate {
  readonly encoder: Point;
  readonly decoder: Point;
  /** What is lost, over all points. */
  readonly loss: number;
  /** (∂L/∂e, ∂L/∂d). */
  readonly gradient: readonly [number, number, number, number];
}

export interface Model {
  readonly data: readonly Point[];
  /** The path of the descent; the last one is where it stands. */
  readonly path: readonly Iterate[];
  readonly now: Iterate;
  /** The number that each point becomes, and the point that it becomes again. */
  readonly codes: readonly number[];
  readonly rebuilt: readonly Point[];
  /** The least loss that any weights have, and the line of least loss; null where all are alike. */
  readonly floor: number;
  readonly best: Point | null;
  /** The descent has been ended because it runs away. */
  readonly ran: boolean;
}

/** L(e, d) = Σ ‖x − d (e·x)‖² over the rows x of X. */
const loss = (X: Tensor, e: Tensor, d: Tensor) => {
  const codes = einsum("nj, j -> n", X, e);
  const error = sub(X, einsum("n, j -> nj", codes, d));
  return sum(mul(error, error));
};

const sweepOf = (data: readonly Point[]) => {
  const X = data.map((point) => [...point]);
  return compile(
    (e: Tensor, d: Tensor) =>
      valueAndGrad((a: Tensor, b: Tensor) => loss(X as unknown as Tensor, a, b))(e, d),
    [0, 0],
    [0, 0],
  );
};
type Sweep = ReturnType<typeof sweepOf>;
const sweeps: Partial<Record<Cloud, Sweep>> = {};

function iterateAt(cloud: Cloud, encoder: Point, decoder: Point): Iterate {
  sweeps[cloud] ??= sweepOf(CLOUDS[cloud]);
  const { value, gradients } = sweeps[cloud].run([...encoder], [...decoder]);
  const [e, d] = gradients as [Tensor, Tensor];
  const gradient = [e.data[0]!, e.data[1]!, d.data[0]!, d.data[1]!].map((entry) => entry + 0);
  return { encoder, decoder, loss: value.data[0]!, gradient: gradient as unknown as Iterate["gradient"] };
}

interface Descent {
  readonly path: Iterate[];
  readonly cloud: Cloud;
  readonly gamma: number;
}

const descents = remembered((key): Descent => {
  const [cloud, encoder, decoder, gamma] = JSON.parse(key) as [Cloud, Point, Point, number];
  return { path: [iterateAt(cloud, encoder, decoder)], cloud, gamma };
});

/** Weights beyond this are on their way to nowhere. */
const FAR = 50;

/** θ ← θ − γ (∂L/∂θ)ᵀ, so often as asked for; ends where the weights run away. */
function descend({ path, cloud, gamma }: Descent, steps: number): readonly Iterate[] {
  while (path.length <= steps) {
    const { encoder, decoder, gradient } = path.at(-1)!;
    const [a, b, c, d] = [...encoder, ...decoder].map((entry, k) => entry - gamma * gradient[k]!);
    if (![a, b, c, d].every((entry) => Math.abs(entry!) < FAR)) break;
    path.push(iterateAt(cloud, [a!, b!], [c!, d!]));
  }
  return path.slice(0, steps + 1);
}

export function model({ encoder, decoder, cloud, gamma, steps }: BottleneckValues): Model {
  const data = CLOUDS[cloud];
  const path = descend(descents(JSON.stringify([cloud, encoder, decoder, gamma])), steps);
  const now = path.at(-1)!;
  const codes = data.map(([x, y]) => now.encoder[0] * x + now.encoder[1] * y + 0);
  const [xx, xy, yy] = data.reduce(([a, b, c], [x, y]) => [a + x * x, b + x * y, c + y * y] as const, [
    0, 0, 0,
  ] as readonly [number, number, number]);
  const { least, most, stiff } = curvatureOf(xx, xy, yy)!;
  return {
    data,
    path,
    now,
    codes,
    rebuilt: codes.map((code): Point => [now.decoder[0] * code + 0, now.decoder[1] * code + 0]),
    // What rounding leaves of 0 is 0.
    floor: least < 1e-9 ? 0 : least,
    best: most - least > 1e-2 * most ? stiff : null,
    ran: path.length <= steps,
  };
}

export function quantities({ now, codes, floor }: Model) {
  const [e1, e2, d1, d2] = now.gradient;
  return {
    loss: now.loss,
    gradient: [e1, e2, d1, d2],
    codes,
    floor,
    weights: [...now.encoder, ...now.decoder],
  };
}

export function table({ data, codes, rebuilt }: Model): Table {
  return {
    columns: ["x₁", "x₂", "code", "rebuilt x₁", "rebuilt x₂"],
    rows: data.map((point, n) => [...point, codes[n]!, ...rebuilt[n]!]),
  };
}

const shown = (value: number) => formatNumber(value);
const STILL = 1e-6;

/** What is seen now, in a sentence or two. */
export function describe({ data, path, now, floor, ran }: Model): string {
  const steps = path.length - 1;
  const after = steps === 0 ? "" : `After ${steps} ${steps === 1 ? "step" : "steps"}: `;
  const lost = `${after}${data.length} points through one number and back lose L = ${shown(now.loss)}.`;
  const least = `No weights lose less than ${shown(floor)}.`;
  const size = Math.hypot(...now.gradient);
  if (ran) return `${lost} The next step would throw the weights far out: γ is too large.`;
  if (size < STILL && now.loss > floor + 1e-3)
    return `${lost} The gradient is zero although ${shown(floor)} can be reached: descent is stuck here.`;
  if (now.loss - floor < 1e-3 * (1 + floor))
    return `${lost} ${least} The rebuilt points lie on the line that is closest to the cloud.`;
  const before = path.at(-2);
  if (before && now.loss > before.loss)
    return `${lost} The last step made it worse, from ${shown(before.loss)}: γ is too large here. ${least}`;
  return `${lost} The gradient is (${now.gradient.map(shown).join(", ")}). ${least}`;
}
