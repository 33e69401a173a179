import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exponentials } from "./exponentials.ts";

const exp = (x: number): number => {
  const out = new Float64Array(1);
  exponentials(out, Float64Array.of(x));
  return out[0]!;
};

describe("exponentials", () => {
  it("agree with Math.exp to the last two places, however large or small", () => {
    const exponent = fc.oneof(
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.double({ min: -750, max: 720, noNaN: true }),
    );
    fc.assert(
      fc.property(exponent, (x) => {
        const expected = Math.exp(x);
        expect(exp(x) === expected || Math.abs(exp(x) / expected - 1) <= 4.5e-16, `exp(${x})`).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it("are exact where the page shows them, and at the ends of the numbers", () => {
    expect([exp(0), exp(-0), exp(1), exp(Math.LN2)]).toEqual([1, 1, Math.E, 2]);
    expect([exp(-Infinity), exp(Infinity), exp(1000), exp(-1000), exp(NaN)]).toEqual([
      0,
      Infinity,
      Infinity,
      0,
      NaN,
    ]);
  });
});
