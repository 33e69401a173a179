import { describe, expect, it } from "vitest";
import { seeded } from "../../math/random.ts";
import type { Tensor } from "../index.ts";
import * as ad from "../index.ts";
import { expectClose } from "../testing.ts";

const vector = (length: number, seed: number) => {
  const random = seeded(seed);
  return Float64Array.from({ length }, () => 2 * random.uniform() - 1);
};
const matrix = (rows: number, columns: number, seed: number) =>
  ad.tensor(vector(rows * columns, seed), [rows, columns]);

/** A network of two tanh layers on a batch, its mean squared error and one step of plain descent. */
function training(batch: number) {
  const x = matrix(batch, 2, 1);
  const y = matrix(batch, 1, 2);
  const weights = [matrix(2, 8, 3), vector(8, 4), matrix(8, 1, 5), vector(1, 6)];
  const loss = (A1: Tensor, b1: Tensor, A2: Tensor, b2: Tensor) => {
    const hidden = ad.tanh(ad.add(ad.matmul(x, A1), b1));
    return ad.mean(ad.pow(ad.sub(ad.add(ad.matmul(hidden, A2), b2), y), 2));
  };
  const step = (...w: Tensor[]) => {
    const { value, gradients } = ad.valueAndGrad(loss as ad.Differentiable)(...w);
    return { value, weights: w.map((each, i) => ad.sub(each, ad.mul(0.3, gradients[i]!))) };
  };
  return { weights, step };
}

describe("compiled programs", () => {
  it("train as the plain functions do, step by step", () => {
    const { weights, step } = training(50);
    const program = ad.compile(step, ...weights);
    let plain = weights.map((each) => ad.lift(each));
    let first = 0;
    for (let i = 0; i < 40; i++) {
      const expected = step(...plain);
      const found = program.run();
      expectClose(found.value, expected.value, 1e-12);
      if (i === 0) first = expected.value.data[0]!;
      plain = expected.weights;
      found.weights.forEach((each, k) => {
        program.inputs[k]!.data.set(each.data);
      });
    }
    expect(program.outputs.value.data[0]).toBeLessThan(first);
  });

  it("allocate nothing per run", () => {
    const { weights, step } = training(200);
    const program = ad.compile(step, ...weights);
    const advance = () => {
      program.run();
      for (let k = 0; k < weights.length; k++) program.inputs[k]!.data.set(program.outputs.weights[k]!.data);
    };
    for (let i = 0; i < 500; i++) advance();
    const before = process.memoryUsage();
    for (let i = 0; i < 2000; i++) advance();
    const after = process.memoryUsage();
    // One array of a hidden layer alone would add 2000 · 12.8 kB.
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(1e5);
    expect(after.heapUsed - before.heapUsed).toBeLessThan(4e6);
  });

  for (const length of [1, 255, 256, 257, 1000]) {
    it(`work through ${length} points in blocks as they do at once`, () => {
      const xs = vector(length, 7);
      const ys = vector(length, 8);
      // Long chains around sums: repeated scalars that vary per run, values that outlive a chain, a chain cut in two.
      const f = (x: Tensor, y: Tensor, c: Tensor) => {
        const a = ad.mul(c, ad.sin(x));
        const b = ad.add(ad.mul(a, y), ad.mean(a));
        const total = ad.sum(ad.mul(b, a));
        return ad.add(ad.mul(ad.exp(ad.mul(b, total)), a), ad.where(ad.greater(y, 0), b, ad.div(c, 3)));
      };
      const both = (x: Tensor, y: Tensor, c: Tensor) => {
        const { value, tangent } = ad.jvp(f as ad.Differentiable, [x, y, c], [1, ad.sin(x), 0.5]);
        const { pullback } = ad.vjp(f as ad.Differentiable, [x, y, c]);
        return { value, tangent, pulled: pullback(ad.cos(y)) };
      };
      const program = ad.compile(both, ad.zeros([length]), ad.zeros([length]), 0);
      for (const c of [0.5, -0.8]) {
        const expected = both(ad.tensor(xs), ad.tensor(ys), ad.tensor(c));
        const found = program.run(xs, ys, c);
        expectClose(found.value, expected.value, 1e-12);
        expectClose(found.tangent, expected.tangent, 1e-12);
        found.pulled.forEach((each, i) => {
          expectClose(each, expected.pulled[i]!, 1e-11);
        });
      }
    });
  }

  it("return what the function returns: a tensor, a list, an object; inputs, constants and reshaped values among them", () => {
    const program = ad.compile(
      (x: Tensor, y: Tensor) => ({
        same: x,
        list: [ad.reshape(x, [4]), ad.reshape(ad.mul(x, y), [4, 1]), [y]],
        constant: ad.tensor([1, 2]),
        folded: ad.mul(ad.tensor([1, 2]), 3),
        repeated: ad.broadcast(y, [3]),
      }),
      [
        [1, 2],
        [3, 4],
      ],
      2,
    );
    const { same, list, constant, folded, repeated } = program.run(
      [
        [5, 6],
        [7, 8],
      ],
      10,
    );
    expect(ad.toArray(same)).toEqual([
      [5, 6],
      [7, 8],
    ]);
    expect(ad.toArray(list[0] as Tensor)).toEqual([5, 6, 7, 8]);
    expect(ad.toArray(list[1] as Tensor)).toEqual([[50], [60], [70], [80]]);
    expect([constant, folded, repeated].map(ad.toArray)).toEqual([
      [1, 2],
      [3, 6],
      [10, 10, 10],
    ]);
    expect(ad.toArray(ad.compile((x: Tensor) => ad.sin(x), 0).run(1))).toBe(ad.sin(1).data[0]);
  });

  it("keep numbers of inputs that are not given, and start with the examples", () => {
    const program = ad.compile((x: Tensor, y: Tensor) => ad.sub(x, y), 5, 3);
    expect(program.run().data[0]).toBe(2);
    expect(program.run(7).data[0]).toBe(4);
    expect(program.run(7, 1).data[0]).toBe(6);
  });

  it("compute equal operations once and drop neutral ones", () => {
    let kernels = 0;
    const counted = (x: Tensor) => {
      const { graph } = ad.sin(x) as unknown as { graph: ad.Graph };
      kernels = graph.nodes.filter(({ primitive }) => primitive).length;
      return ad.add(ad.mul(1, ad.sin(x)), ad.mul(ad.sin(x), ad.pow(x, 0)));
    };
    ad.compile(counted, 1);
    expect(kernels).toBe(1);
    expect(ad.compile((x: Tensor) => ad.sub(0, ad.div(ad.pow(x, 1), 1)), 4).run().data[0]).toBe(-4);
  });
});
