import { expect, describe as group, it } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { describe, model, quantities } from "./model.ts";
import widget from "./widget.ts";

const initial = defaults(widget.params);
const { inputs, outputs } = golden("poly.sin_N10") as unknown as {
  inputs: { x: number[]; y: number[]; x_test: number[]; y_test: number[] };
  outputs: {
    orders: {
      order: number;
      theta: number[];
      train_rmse: number;
      test_rmse: number;
      max_abs_theta: number;
    }[];
    ridge_order_9: { ln_lambda: number; train_rmse: number; test_rmse: number }[];
  };
};
const near = (given: number | null, wanted: number, tolerance: number) =>
  expect(Math.abs((given ?? Number.NaN) - wanted)).toBeLessThanOrEqual(tolerance * (1 + Math.abs(wanted)));

group("the overfitting laboratory", () => {
  it("draws the golden data from its default seed", () => {
    const { drawn, test } = model(initial);
    expect(drawn).toEqual(inputs.x.map((x, i) => [x, inputs.y[i]]));
    expect(test).toEqual(inputs.x_test.map((x, i) => [x, inputs.y_test[i]]));
  });

  it.each(outputs.orders)(
    "fits order $order as the golden values have it",
    ({ order, theta, train_rmse, test_rmse, max_abs_theta }) => {
      const { fit, largest } = model({ ...initial, order });
      near(fit?.train ?? null, train_rmse, 1e-9);
      near(fit?.test ?? null, test_rmse, 1e-6);
      near(largest, max_abs_theta, 1e-6);
      for (const [i, coefficient] of theta.entries())
        near(fit?.theta[i] ?? null, coefficient, order >= 7 ? 1e-6 : 1e-9);
    },
  );

  it.each(outputs.ridge_order_9)(
    "holds order 9 with ln λ = $ln_lambda as the golden values have it",
    ({ ln_lambda, train_rmse, test_rmse }) => {
      const { fit } = model({ ...initial, order: 9, lambda: ln_lambda });
      near(fit?.train ?? null, train_rmse, 1e-6);
      near(fit?.test ?? null, test_rmse, 1e-6);
    },
  );

  it("finds order 3 best on the test points, and a training error that never rises with the order", () => {
    const { best, fits } = model(initial);
    expect(best).toBe(3);
    for (let order = 1; order <= 9; order++)
      expect(fits[order]!.train).toBeLessThanOrEqual(fits[order - 1]!.train + 1e-12);
  });

  it("says so where the points do not settle the coefficients, and a ridge settles them", () => {
    const values = { ...initial, n: 3, order: 9 };
    expect(quantities(model(values)).theta).toBeNull();
    expect(describe(model(values), values)).toContain("do not settle");
    expect(model({ ...values, lambda: -6 }).fit).not.toBeNull();
  });

  it("takes the reader's own points into the fit", () => {
    const { fit } = model({ ...initial, points: [[0.5, 2]] });
    expect(fit?.theta).not.toEqual(model(initial).fit?.theta);
  });
});
