import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { golden } from "../golden/golden.ts";
import { leastSquares } from "./leastSquares.ts";

const entry = fc.double({ min: -2, max: 2, noNaN: true });
const problem = fc.record({
  rows: fc.array(fc.tuple(entry, entry, entry), { minLength: 5, maxLength: 12 }),
  ridge: fc.double({ min: 0.01, max: 1, noNaN: true }),
});
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);

interface Fit {
  order: number;
  ln_lambda: number;
  theta: number[];
  train_rmse: number;
  test_rmse: number;
  truth_rmse: number;
}
interface Data {
  x: number[];
  y: number[];
  x_test: number[];
  y_test: number[];
}

describe("leastSquares", () => {
  it("leaves a gradient of zero: Aᵀ(Aθ − y) + ridge·θ = 0", () => {
    fc.assert(
      fc.property(problem, ({ rows, ridge }) => {
        const y = rows.map(([a, b]) => Math.sin(a) + b);
        const theta = leastSquares(rows, y, ridge);
        const residual = rows.map((row, i) => dot(row, theta) - y[i]!);
        for (let j = 0; j < 3; j++) {
          const column = rows.map((row) => row[j]!);
          expect(Math.abs(dot(column, residual) + ridge * theta[j]!)).toBeLessThan(1e-10);
        }
      }),
    );
  });

  it("finds the line through two points", () => {
    expect(
      leastSquares(
        [
          [1, 0],
          [1, 2],
        ],
        [3, 7],
      ),
    ).toEqual([expect.closeTo(3, 14), expect.closeTo(2, 14)]);
  });

  for (const [key, truth] of [
    ["poly.sin_N10", (x: number) => Math.sin(2 * Math.PI * x)],
    ["poly.mml_N10", (x: number) => Math.cos(x) - Math.sin(x / 5)],
  ] as const) {
    const { inputs, outputs } = golden(key) as unknown as {
      inputs: Data;
      outputs: { orders: Fit[]; ridge_order_9: Fit[] };
    };
    const rmse = (theta: readonly number[], x: readonly number[], y: readonly number[]) =>
      Math.sqrt(
        x.reduce((sum, xi, i) => sum + (dot(powers(xi, theta.length), theta) - y[i]!) ** 2, 0) / x.length,
      );
    const powers = (x: number, count: number) => Array.from({ length: count }, (_, k) => x ** k);
    const design = (count: number) => inputs.x.map((x) => powers(x, count));
    const close = (actual: number, expected: number, tolerance: number) =>
      expect(Math.abs(actual - expected), `${actual} for ${expected}`).toBeLessThanOrEqual(
        tolerance * (1 + Math.abs(expected)),
      );

    it(`meets every order of ${key}`, () => {
      for (const { order, theta, train_rmse, test_rmse, truth_rmse } of outputs.orders) {
        const found = leastSquares(design(order + 1), inputs.y);
        found.forEach((each, k) => {
          close(each, theta[k]!, order < 7 ? 1e-9 : 1e-6);
        });
        close(rmse(found, inputs.x, inputs.y), train_rmse, 1e-9);
        close(rmse(found, inputs.x_test, inputs.y_test), test_rmse, 1e-9);
        close(rmse(found, inputs.x_test, inputs.x_test.map(truth)), truth_rmse, 1e-9);
      }
    });

    it(`meets every ridge of ${key}`, () => {
      for (const { ln_lambda, theta, train_rmse, test_rmse } of outputs.ridge_order_9) {
        const found = leastSquares(design(10), inputs.y, Math.exp(ln_lambda));
        found.forEach((each, k) => {
          close(each, theta[k]!, 1e-6);
        });
        close(rmse(found, inputs.x, inputs.y), train_rmse, 1e-9);
        close(rmse(found, inputs.x_test, inputs.y_test), test_rmse, 1e-9);
      }
    });
  }

  it("says when columns depend on each other, and when shapes do not fit", () => {
    expect(() =>
      leastSquares(
        [
          [1, 2],
          [2, 4],
          [3, 6],
        ],
        [1, 2, 3],
      ),
    ).toThrow(/column 1 of the 3×2 matrix depends/);
    expect(() => leastSquares([[1, 2]], [1, 2])).toThrow(/1 rows of 2 columns need as many targets/);
  });
});
