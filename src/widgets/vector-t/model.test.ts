import fc from "fast-check";
import { expect, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { model, quantities, type VectorValues } from "./model.ts";
import widget from "./widget.ts";
import { describe } from "./words.ts";

const opening = defaults(widget.params);
const at = ([t1, t2]: readonly [number, number]) => ({ t1, t2 });
const show = (change: Partial<VectorValues>) => {
  const shown = model({ ...opening, ...change });
  return { ...shown, numbers: quantities(shown), sentence: describe(shown) };
};

test("the example has the golden factors and products", () => {
  const { rows } = golden("multi.vector_parameter_chain").outputs as {
    rows: { t: [number, number]; x: number[]; df_dx: number[]; dx_dt: number[][]; df_dt: number[] }[];
  };
  for (const { t, x, df_dx, dx_dt, df_dt } of rows) {
    const { numbers } = show({ ...at(t) });
    const found = [numbers.x, numbers.dfdx, numbers.dxdt, numbers.dfdt].flat(2) as number[];
    [x, df_dx, dx_dt, df_dt].flat(2).forEach((wanted, i) => {
      expect(found[i]).toBeCloseTo(wanted, 10);
    });
  }
});

test("the product of the factors is the derivative of the whole, found without them", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("x1^2 + 2*x2", "x1*x2", "sin(x1) + x2", "7", "x2"),
      fc.constantFrom("t1*t2", "cos(t2)", "3"),
      fc.constantFrom("t1 + t2^2", "tanh(t1)", "t2"),
      fc.tuple(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true })),
      (f, x1, x2, t) => {
        const { product, dfdt } = show({ f, x1, x2, ...at(t) });
        product!.forEach((entry, j) => {
          expect(entry - dfdt![j]!).toBeCloseTo(0, 6);
        });
      },
    ),
  );
});

test("the window stands still while t moves", () => {
  expect(show({ t1: 0, t2: 0 }).window).toBe(show({ t1: 2, t2: 1 }).window);
});

test.each([
  [
    {},
    "At t = (1, 2) a unit of t₁ moves x by (2, 1) and f by 10, to first order; a unit of t₂ moves x by (1, 4) and f by 12.",
  ],
  [
    { x1: "|t1|", t1: 0, t2: 1 },
    "At t = (0, 1), where x = (0, 1), x₁ has no slope along t₁ (the slopes settle on 1 from the right and on −1 from the left), so the chain rule is silent.",
  ],
  [{ x1: "log(t1)", t1: -1, t2: 1 }, "At t = (−1, 1) x₁ has no finite value."],
  [
    { f: "max(min(x1, x2), min(max(x1, x2), 0))", x1: "t1", x2: "t1 + t2", t1: 0, t2: 0 },
    "At t = (0, 0), where x = (0, 0), the products claim (0, 0), but the slopes along t are (1, 0): f is not differentiable there, and the chain rule is silent.",
  ],
])("%j is described in words", (values, sentence) => {
  expect(show(values).sentence).toBe(sentence);
});
