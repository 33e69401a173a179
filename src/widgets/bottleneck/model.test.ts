import fc from "fast-check";
import { expect, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { type BottleneckValues, describe, model, quantities } from "./model.ts";
import widget from "./widget.ts";

const start = defaults(widget.params);
const show = (change: Partial<BottleneckValues> = {}) => {
  const shown = model({ ...start, ...change });
  return { ...shown, ...quantities(shown), sentence: describe(shown) };
};

test("gives the golden loss, gradient and floor of the linear auto-encoder", () => {
  const { inputs, outputs } = golden("nn.linear_autoencoder");
  const shown = show();
  expect(shown.data).toEqual(inputs.data);
  expect(shown.loss).toBeCloseTo(outputs.loss as number, 12);
  (outputs.gradient_e1_e2_d1_d2 as number[]).forEach((entry, k) => {
    expect(shown.gradient[k]).toBeCloseTo(entry, 12);
  });
  expect(shown.floor).toBeCloseTo(outputs.optimal_loss_sigma2_squared as number, 12);
});

test("no weights lose less than the floor, and the gradient agrees with differences", () => {
  const weight = fc.integer({ min: -20, max: 20 }).map((k) => k / 10);
  fc.assert(
    fc.property(weight, weight, weight, weight, (a, b, c, d) => {
      const { loss, floor, gradient } = show({ encoder: [a, b], decoder: [c, d] });
      expect(loss).toBeGreaterThan(floor - 1e-9);
      const at = (h: number) => show({ encoder: [a + h, b], decoder: [c, d] }).loss;
      expect((at(1e-5) - at(-1e-5)) / 2e-5).toBeCloseTo(gradient[0]!, 3);
    }),
    { numRuns: 40 },
  );
});

test("descends to the floor, along the direction of the best line", () => {
  const { loss, floor, now, best } = show({ steps: 400 });
  expect(loss - floor).toBeLessThan(1e-6);
  expect(now.decoder[0] * best![1] - now.decoder[1] * best![0]).toBeCloseTo(0, 3);
});

test("rebuilds points on a line without loss, and is stuck where all weights are 0", () => {
  expect(show({ cloud: "line", steps: 400 }).loss).toBeLessThan(1e-6);
  const stuck = show({ encoder: [0, 0], decoder: [0, 0], steps: 5 });
  expect(stuck.gradient).toEqual([0, 0, 0, 0]);
  expect(stuck.loss).toBe(14);
  expect(stuck.sentence).toContain("stuck");
});

test("ends a descent that runs away, in words", () => {
  const { ran, path, sentence } = show({ gamma: 0.2, steps: 400 });
  expect(ran).toBe(true);
  expect(path.every(({ loss }) => Number.isFinite(loss))).toBe(true);
  expect(sentence).toContain("too large");
});

test("says what is lost and what must be", () => {
  expect(show().sentence).toBe(
    "5 points through one number and back lose L = 0.314. The gradient is (0.54, 0.312, −0.04, 1.04). No weights lose less than 0.2918.",
  );
});
