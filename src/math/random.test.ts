import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { golden } from "../golden/golden.ts";
import { seeded } from "./random.ts";

describe("seeded random numbers", () => {
  it("are the same for the same seed and lie in [0, 1)", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const a = seeded(seed);
        const b = seeded(seed);
        for (let i = 0; i < 50; i++) {
          const u = a.uniform();
          expect(u).toBe(b.uniform());
          expect(u >= 0 && u < 1).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("reproduce the first weights of the golden network", () => {
    const { outputs } = golden("keras.x_squared");
    const random = seeded(3);
    const { first_weights } = outputs["raw_1-32-64-1_sigmoid_sgd0.01_seed3"] as { first_weights: number[] };
    expect(first_weights.map(() => (2 * random.uniform() - 1) * Math.sqrt(6 / 33))).toEqual(first_weights);
  });

  it("reproduce the noise of the golden polynomial data", () => {
    const { inputs } = golden("poly.sin_N10") as unknown as { inputs: { x: number[]; y: number[] } };
    const random = seeded(114);
    inputs.x.forEach((x, index) => {
      expect(Math.sin(2 * Math.PI * x) + 0.3 * random.normal()).toBeCloseTo(inputs.y[index]!, 3);
    });
  });

  it("have the mean and spread that a standard normal has", () => {
    const random = seeded(1);
    const sample = Array.from({ length: 20_000 }, () => random.normal());
    const mean = sample.reduce((sum, x) => sum + x, 0) / sample.length;
    const variance = sample.reduce((sum, x) => sum + (x - mean) ** 2, 0) / sample.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.03);
    expect(sample.every(Number.isFinite)).toBe(true);
  });

  it("fall on every whole number below a bound", () => {
    const random = seeded(7);
    const seen = new Set(Array.from({ length: 200 }, () => random.below(6)));
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
