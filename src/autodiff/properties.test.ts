import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seeded } from "../math/random.ts";
import type { Shape, Tensor } from "./index.ts";
import * as ad from "./index.ts";
import { sizeOf } from "./shape.ts";
import { expectClose, inner } from "./testing.ts";

/** An operation with the inputs it is tried on: their shapes and the range of their entries. */
interface Case {
  readonly name: string;
  readonly f: (...inputs: Tensor[]) => Tensor;
  readonly shapes: readonly Shape[];
  readonly range?: readonly [number, number];
}

const unary: readonly (readonly [string, (x: Tensor) => Tensor, (readonly [number, number])?])[] = [
  ["neg", ad.neg],
  ["exp", ad.exp],
  ["log", ad.log, [0.2, 3]],
  ["sqrt", ad.sqrt, [0.2, 3]],
  ["sigmoid", ad.sigmoid],
  ["softplus", ad.softplus],
  ["sin", ad.sin],
  ["cos", ad.cos],
  ["tan", ad.tan, [-1, 1]],
  ["asin", ad.asin, [-0.8, 0.8]],
  ["acos", ad.acos, [-0.8, 0.8]],
  ["atan", ad.atan],
  ["sinh", ad.sinh],
  ["cosh", ad.cosh],
  ["tanh", ad.tanh],
  ["abs, right", ad.abs, [0.1, 2]],
  ["abs, left", ad.abs, [-2, -0.1]],
  ["relu, right", ad.relu, [0.1, 2]],
  ["relu, left", ad.relu, [-2, -0.1]],
  ["sign", ad.sign, [0.1, 2]],
  ["x²", (x) => ad.pow(x, 2)],
  ["x³, left of 0", (x) => ad.pow(x, 3), [-2, -0.2]],
  ["x⁻²", (x) => ad.pow(x, -2), [0.4, 2]],
  ["x^2.5", (x) => ad.pow(x, 2.5), [0.2, 2]],
  ["2ˣ", (x) => ad.pow(2, x)],
  ["xˣ", (x) => ad.pow(x, x), [0.3, 2]],
];

const binary: readonly (readonly [string, (a: Tensor, b: Tensor) => Tensor, (readonly [number, number])?])[] =
  [
    ["add", ad.add],
    ["sub", ad.sub],
    ["mul", ad.mul],
    ["div", ad.div, [0.4, 2]],
    ["pow", ad.pow, [0.3, 2]],
    ["max", ad.max],
    ["min", ad.min],
    ["greater", ad.greater],
    ["less", ad.less],
    ["equal", ad.equal],
    ["where", (a, b) => ad.where(ad.greater(a, b), ad.sin(a), ad.mul(a, b))],
  ];

const broadcasts: readonly (readonly [Shape, Shape])[] = [
  [[], []],
  [[3], [3]],
  [[], [3]],
  [[2, 3], [3]],
  [[2, 1], [3]],
  [
    [2, 1, 2],
    [3, 1],
  ],
];

const tensorCases: readonly Case[] = [
  { name: "sum", f: (x) => ad.sum(ad.sin(x)), shapes: [[2, 3]] },
  { name: "sum over axis 0", f: (x) => ad.sum(ad.sin(x), 0), shapes: [[2, 3]] },
  { name: "sum over axes −1 and 0", f: (x) => ad.sum(ad.sin(x), [-1, 0]), shapes: [[2, 3, 2]] },
  { name: "mean", f: (x) => ad.mean(ad.exp(x)), shapes: [[2, 3]] },
  { name: "mean over axis 1", f: (x) => ad.mean(ad.exp(x), 1), shapes: [[2, 3]] },
  { name: "transpose", f: (x) => ad.transpose(ad.sin(x)), shapes: [[2, 3]] },
  { name: "transpose of three axes", f: (x) => ad.transpose(ad.sin(x), [1, 2, 0]), shapes: [[2, 3, 2]] },
  { name: "reshape", f: (x) => ad.reshape(ad.sin(x), [3, -1]), shapes: [[2, 3]] },
  { name: "broadcast", f: (x) => ad.broadcast(ad.sin(x), [2, 3, 2]), shapes: [[3, 1]] },
  { name: "slice", f: (x) => ad.slice(ad.sin(x), 1, 3, 1), shapes: [[2, 4]] },
  { name: "at", f: (x) => ad.at(ad.sin(x), -1), shapes: [[3, 2]] },
  {
    name: "concat",
    f: (x, y) => ad.concat([ad.sin(x), y, x], 1),
    shapes: [
      [2, 1],
      [2, 3],
    ],
  },
  { name: "stack", f: (x, y) => ad.stack([ad.mul(x, y), x, y]), shapes: [[2], [2]] },
  {
    name: "a nested array of symbolic values",
    f: (x, y) =>
      ad.sin(
        ad.lift([
          [x, ad.mul(x, y)],
          [1, y],
        ]),
      ),
    shapes: [[], []],
  },
  {
    name: "matrix · matrix",
    f: ad.matmul,
    shapes: [
      [2, 3],
      [3, 4],
    ],
  },
  { name: "matrix · vector", f: ad.matmul, shapes: [[2, 3], [3]] },
  { name: "vector · matrix", f: ad.matmul, shapes: [[3], [3, 2]] },
  { name: "vector · vector", f: ad.matmul, shapes: [[3], [3]] },
  {
    name: "a stack of matrices · matrix",
    f: ad.matmul,
    shapes: [
      [2, 2, 3],
      [3, 2],
    ],
  },
  {
    name: "stacks of matrices, broadcast",
    f: ad.matmul,
    shapes: [
      [2, 1, 2, 3],
      [4, 3, 2],
    ],
  },
  { name: "matmul of one value with itself", f: (x) => ad.matmul(x, ad.transpose(x)), shapes: [[3, 2]] },
  { name: "einsum, outer product", f: (a, b) => ad.einsum("i,j->ij", a, b), shapes: [[2], [3]] },
  { name: "einsum, trace", f: (a) => ad.einsum("ii->", ad.sin(a)), shapes: [[3, 3]] },
  { name: "einsum, diagonal", f: (a) => ad.einsum("iji->ji", ad.sin(a)), shapes: [[2, 3, 2]] },
  {
    name: "einsum, rows summed on one side",
    f: (a, b) => ad.einsum("ij,k->ik", a, b),
    shapes: [[2, 3], [2]],
  },
  {
    name: "einsum, batch",
    f: (a, b) => ad.einsum("bij,bkj->bik", a, b),
    shapes: [
      [2, 2, 3],
      [2, 2, 3],
    ],
  },
  {
    name: "einsum, tensor by matrix",
    f: (a, b) => ad.einsum("il,ljk->kij", a, b),
    shapes: [
      [2, 3],
      [3, 2, 2],
    ],
  },
  {
    name: "einsum, three factors",
    f: (a, b, c) => ad.einsum("i,ij,j->", a, b, c),
    shapes: [[2], [2, 3], [3]],
  },
];

const cases: Case[] = [
  ...unary.map(([name, f, range]): Case => ({ name, f, shapes: [[3]], ...(range && { range }) })),
  ...binary.flatMap(([name, f, range]) =>
    broadcasts.map(
      (shapes): Case => ({
        name: `${name} of ${JSON.stringify(shapes[0])} and ${JSON.stringify(shapes[1])}`,
        f,
        shapes,
        ...(range && { range }),
      }),
    ),
  ),
  ...tensorCases,
];

function randomTensor(seed: number, shape: Shape, [low, high]: readonly [number, number]): Tensor {
  const random = seeded(seed);
  const data = Float64Array.from({ length: sizeOf(shape) }, () => low + (high - low) * random.uniform());
  return { shape, data };
}

const plus = (x: Tensor, v: Tensor, h: number): Tensor => ({
  shape: x.shape,
  data: x.data.map((entry, i) => entry + h * v.data[i]!),
});

/** The directional derivative by central differences, extrapolated to fourth order. */
function difference(f: (...inputs: Tensor[]) => Tensor, inputs: Tensor[], directions: Tensor[]): Tensor {
  const h = 1e-3;
  const at = (step: number) => f(...inputs.map((x, i) => plus(x, directions[i]!, step)));
  const [a, b, c, d] = [at(-2 * h), at(-h), at(h), at(2 * h)];
  const data = a.data.map((_, i) => (a.data[i]! - 8 * b.data[i]! + 8 * c.data[i]! - d.data[i]!) / (12 * h));
  return { shape: a.shape, data };
}

function check({ f, shapes, range = [-1.5, 1.5] }: Case, seed: number): void {
  const draw = (offset: number, shape: Shape, within: readonly [number, number] = [-1, 1]) =>
    randomTensor(seed + offset, shape, within);
  const xs = shapes.map((shape, i) => draw(i, shape, range));
  const vs = shapes.map((shape, i) => draw(10 + i, shape));
  const ws = shapes.map((shape, i) => draw(20 + i, shape));

  // First order: forward against differences, reverse against forward.
  const { value, tangent } = ad.jvp(f, xs, vs);
  expectClose(value, f(...xs), 1e-14);
  expectClose(tangent, difference(f, xs, vs), 1e-7, "Jv");
  const u = draw(30, value.shape);
  const { pullback } = ad.vjp(f, xs);
  const pulled = pullback(u);
  const sumOf = (tensors: readonly Tensor[], with_: readonly Tensor[]) =>
    tensors.reduce((sum, tensor, i) => sum + inner(tensor, with_[i]!), 0);
  expectClose(sumOf(pulled, vs), inner(u, tangent), 1e-11, "⟨Jᵀu, v⟩");

  // Second order of s = ⟨u, f⟩: all four nestings agree with each other and with differences of the gradient.
  const s = (...inputs: Tensor[]) => ad.sum(ad.mul(u, f(...inputs)));
  const slope = (...inputs: Tensor[]) => ad.jvp(s, inputs, vs).tangent;
  const expected = difference((...inputs) => ad.stack([slope(...inputs)]), xs, ws);
  const forwardForward = ad.jvp(slope, xs, ws).tangent;
  const reverseForward = sumOf(ad.grad(slope)(...xs), ws);
  const product = (...inputs: Tensor[]) =>
    ad
      .grad(s)(...inputs)
      .reduce((sum: Tensor, g, i) => ad.add(sum, ad.sum(ad.mul(g, vs[i]!))), ad.tensor(0));
  const forwardReverse = ad.jvp(product, xs, ws).tangent;
  const reverseReverse = sumOf(ad.grad(product)(...xs), ws);
  expectClose(forwardForward, expected.data[0], 1e-6, "second order");
  for (const other of [reverseForward, forwardReverse, reverseReverse]) {
    expectClose(other, forwardForward, 1e-10, "second order, nestings");
  }

  // Compiled, it is the same.
  const program = ad.compile(
    (...inputs) => {
      const { pullback } = ad.vjp(f, inputs);
      return { value: f(...inputs), pulled: pullback(u), second: ad.jvp(product, inputs, ws).tangent };
    },
    ...xs.map((x) => ad.zeros(x.shape)),
  );
  const outputs = program.run(...xs);
  expectClose(outputs.value, value, 1e-14);
  outputs.pulled.forEach((each, i) => {
    expectClose(each, pulled[i]!, 1e-13);
  });
  expectClose(outputs.second, forwardForward, 1e-10);
}

describe("every operation, forward and reverse, first and second order, plain and compiled", () => {
  for (const each of cases) {
    it(`${each.name} agrees with central differences, and ⟨u, Jv⟩ = ⟨Jᵀu, v⟩`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => check(each, seed)),
        { numRuns: 8, seed: 1 },
      );
    });
  }

  it("Taylor coefficients of entrywise operations are the derivatives over k!", () => {
    for (const [name, f, range = [-1.5, 1.5] as const] of unary) {
      const x = randomTensor(5, [3], range);
      const d1 = (t: Tensor) => ad.jvp(f, [t], [ad.ones([3])]).tangent;
      const d2 = (t: Tensor) => ad.jvp(d1, [t], [ad.ones([3])]).tangent;
      const d3 = (t: Tensor) => ad.jvp(d2, [t], [ad.ones([3])]).tangent;
      const expected = ad.stack([f(x), d1(x), ad.div(d2(x), 2), ad.div(d3(x), 6)]);
      expectClose(ad.taylor(f, x, 3), expected, 1e-11, name);
    }
  });
});

/** A function of `operations` random steps on values of shapes [], [3] and [2, 3], each built from earlier ones. */
function randomFunction(seed: number, operations: number): (...inputs: Tensor[]) => Tensor {
  return (...inputs) => {
    const random = seeded(seed);
    const values = [...inputs];
    const pick = () => values[random.below(values.length)]!;
    const steps: (() => Tensor)[] = [
      () => ad.sin(pick()),
      () => ad.tanh(pick()),
      () => ad.sigmoid(pick()),
      () => ad.atan(pick()),
      () => ad.softplus(ad.sin(pick())),
      () => ad.add(pick(), pick()),
      () => ad.sub(pick(), pick()),
      () => ad.mul(ad.tanh(pick()), ad.cos(pick())),
      () => ad.div(pick(), ad.add(2, ad.sin(pick()))),
      () => ad.sqrt(ad.add(1, ad.pow(ad.sin(pick()), 2))),
      () => ad.mean(pick()),
      () => ad.broadcast(ad.mean(pick()), [3]),
      () => ad.where(ad.greater(seeded(random.below(99)).uniform(), 0.5), pick(), pick()),
    ];
    for (let step = 0; step < operations; step++) {
      values.push(ad.tanh(steps[random.below(steps.length)]!()));
    }
    return ad.sum(ad.stack(values.slice(-10).map((value) => ad.sum(value))));
  };
}

describe("random graphs of 50 operations", () => {
  it("agree with differences, forward with reverse, compiled with plain; and the reverse steps' totals are the gradients", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const f = randomFunction(seed, 50);
        const shapes: Shape[] = [[], [3], [2, 3]];
        const xs = shapes.map((shape, i) => randomTensor(seed + i, shape, [-1, 1]));
        const vs = shapes.map((shape, i) => randomTensor(seed + 9 + i, shape, [-1, 1]));
        const { tangent } = ad.jvp(f, xs, vs);
        const { value, gradients } = ad.valueAndGrad(f)(...xs);
        expectClose(tangent, difference(f, xs, vs), 1e-7);
        expectClose(
          gradients.reduce((sum, g, i) => sum + inner(g, vs[i]!), 0),
          tangent,
          1e-11,
        );

        const program = ad.compile(ad.valueAndGrad(f), ...xs);
        const compiled = program.run();
        expectClose(compiled.value, value, 1e-14);
        const graph = ad.trace(f, xs);
        const adjoints = new Map<number, Tensor>();
        for (const step of ad.reverseSweep(graph, xs)) {
          const before = adjoints.get(step.node.id);
          expectClose(step.total, before ? ad.add(before, step.contribution) : step.contribution, 0);
          adjoints.set(step.node.id, step.total);
        }
        gradients.forEach((gradient, i) => {
          expectClose(compiled.gradients[i]!, gradient, 1e-12);
          expectClose(adjoints.get(graph.inputs[i]!.id) ?? ad.zeros(gradient.shape), gradient, 0);
        });
        expect(graph.nodes.length).toBeGreaterThan(20);
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});
