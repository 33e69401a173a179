import fc from "fast-check";
import { expect, test } from "vitest";
import { curve, describe, model, tangents } from "./model.ts";

const anywhere = fc.double({ min: -4, max: 4, noNaN: true });

test("the slope is that of the curve, by central differences", () => {
  fc.assert(
    fc.property(anywhere, (x) => {
      const { value } = curve(Float64Array.of(x - 1e-5, x + 1e-5));
      expect(model({ x }).slope).toBeCloseTo((value[1]! - value[0]!) / 2e-5, 6);
    }),
  );
});

test("the tangent runs through its point with its slope, and is as long everywhere", () => {
  fc.assert(
    fc.property(anywhere, (x) => {
      const { value, slope, tangent } = model({ x });
      const [[x0, y0], [x1, y1]] = tangent;
      expect((x0 + x1) / 2).toBeCloseTo(x, 9);
      expect((y0 + y1) / 2).toBeCloseTo(value, 9);
      expect((y1 - y0) / (x1 - x0)).toBeCloseTo(slope, 9);
      expect(Math.hypot(x1 - x0, y1 - y0)).toBeCloseTo(4.2, 9);
    }),
  );
});

test("the faint tangents stay between the ends of the curve", () => {
  const pieces = tangents(120, [-4, 4]);
  expect(pieces).toHaveLength(120);
  for (const [[from], [to]] of pieces) {
    expect(from).toBeGreaterThanOrEqual(-4);
    expect(to).toBeLessThanOrEqual(4);
  }
});

test("the sentence says how the curve goes, and never anything that is not a number", () => {
  fc.assert(
    fc.property(anywhere, (x) => {
      const shown = model({ x });
      const sentence = describe(shown);
      if (shown.slope > 0.05) expect(sentence).toMatch(/climbs.*gains/);
      if (shown.slope < -0.05) expect(sentence).toMatch(/falls.*−.*loses/);
      expect(sentence).not.toMatch(/NaN|Infinity|undefined|-/);
    }),
  );
  expect(describe(model({ x: 0.8 }))).toBe(
    "At x = 0.8 the curve climbs: its slope is 1.08, so a small step to the right gains about 1.08 times its length.",
  );
});
