import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeTicks } from "./ticks.ts";
import { makeScale } from "./view.ts";

describe("makeTicks", () => {
  it("gives different, readable labels within the domain", () => {
    const domains = fc.tuple(
      fc.double({ min: -1e4, max: 1e4, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e5, noNaN: true }),
    );
    fc.assert(
      fc.property(domains, fc.integer({ min: 3, max: 9 }), ([from, length], count) => {
        const ticks = makeTicks(makeScale([from, from + length]), count);
        expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
        expect(ticks.length).toBeGreaterThan(0);
        for (const { value, label } of ticks) {
          expect(value >= from && value <= from + length).toBe(true);
          expect(label).not.toMatch(/NaN|e[+-]|^−0$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never drops the label of 0", () => {
    const zero = makeTicks(makeScale([-2, 5]), 8).find(({ value }) => value === 0);
    expect(zero).toEqual({ value: 0, label: "0", spare: false });
  });

  it("writes decimals alike", () => {
    expect(makeTicks(makeScale([0, 1]), 5).map(({ label }) => label)).toEqual([
      "0.0",
      "0.2",
      "0.4",
      "0.6",
      "0.8",
      "1.0",
    ]);
  });

  it("stands at powers of ten on a log axis", () => {
    const labels = makeTicks(makeScale([1e-4, 10], "log"), 8).map(({ label }) => label);
    expect(labels).toEqual(["10⁻⁴", "10⁻³", "0.01", "0.1", "1", "10"]);
    expect(makeTicks(makeScale([1e-16, 1], "log"), 5).length).toBeLessThanOrEqual(6);
  });
});
