import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sines } from "./sines.ts";

const both = (x: number): [number, number] => {
  const out = new Float64Array(1);
  sines(out, Float64Array.of(x), 0);
  const sine = out[0]!;
  sines(out, Float64Array.of(x), 1);
  return [sine, out[0]!];
};

describe("sines", () => {
  it("agree with Math.sin and Math.cos to the last place or two, over many turns and in every quarter", () => {
    const angle = fc.oneof(
      fc.double({ min: -7, max: 7, noNaN: true }),
      fc.double({ min: -2e5, max: 2e5, noNaN: true }),
      fc
        .tuple(fc.integer({ min: -60_000, max: 60_000 }), fc.double({ min: -1e-6, max: 1e-6, noNaN: true }))
        .map(([n, off]) => (n * Math.PI) / 2 + off),
    );
    fc.assert(
      fc.property(angle, (x) => {
        const [sine, cosine] = both(x);
        expect(Math.abs(sine - Math.sin(x))).toBeLessThanOrEqual(2.3e-16 * Math.abs(Math.sin(x)));
        expect(Math.abs(cosine - Math.cos(x))).toBeLessThanOrEqual(2.3e-16 * Math.abs(Math.cos(x)));
      }),
      { numRuns: 20_000 },
    );
  });

  it("are exact where the page shows them: at 0, and NaN where there is no angle", () => {
    expect(both(0)).toEqual([0, 1]);
    expect(both(Math.PI / 2)[0]).toBe(1);
    expect(both(Math.PI)).toEqual([Math.sin(Math.PI), -1]);
    for (const x of [NaN, Infinity, -Infinity]) expect(both(x)).toEqual([NaN, NaN]);
    expect(both(1e300)).toEqual([Math.sin(1e300), Math.cos(1e300)]);
  });
});
