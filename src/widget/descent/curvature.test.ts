import fc from "fast-check";
import { expect, it } from "vitest";
import { curvatureOf } from "./curvature.ts";

it("takes symmetric matrices apart into eigenvalues and the stiff direction", () => {
  const entry = fc.double({ min: -50, max: 50, noNaN: true });
  fc.assert(
    fc.property(entry, entry, entry, (a, b, d) => {
      const {
        most,
        least,
        stiff: [u, v],
      } = curvatureOf(a, b, d)!;
      expect(most + least).toBeCloseTo(a + d, 9);
      expect(Math.hypot(u, v)).toBeCloseTo(1, 12);
      expect(a * u + b * v).toBeCloseTo(most * u, 9);
      expect(b * u + d * v).toBeCloseTo(most * v, 9);
    }),
  );
  expect(curvatureOf(1, Number.NaN, 1)).toBeNull();
});
