import { expect, test } from "vitest";
import { drawnGradient, levelsOf } from "./survey.ts";

test("an arrow is drawn in the gradient's direction, longer for a longer gradient, and never too long for the map", () => {
  const length = (row: readonly [number, number]) => Math.hypot(...drawnGradient(row, 5, 1.65));
  expect(length([0, 0])).toBe(0);
  expect(length([3, 4])).toBeLessThan(length([6, 8]));
  expect(length([1e9, 1e9])).toBeLessThan(1.65);
  const [x, y] = drawnGradient([-3, 4], 5, 1.65);
  expect(x / y).toBeCloseTo(-3 / 4, 12);
});

test("contours stand at round heights, evenly apart, and a corner that runs away does not thin out the rest", () => {
  const exponential = levelsOf((xs) => ({ value: xs.map((x) => Math.exp(8 * x)) }), [-1, 1], [-1, 1]);
  const plane = levelsOf((xs) => ({ value: xs }), [-1, 1], [-1, 1]);
  for (const levels of [exponential, plane]) {
    expect(levels.length).toBeGreaterThan(5);
    expect(levels.length).toBeLessThan(40);
    const step = levels[1]! - levels[0]!;
    levels.forEach((level, k) => {
      expect(level / step).toBeCloseTo(Math.round(levels[0]! / step) + k, 9);
    });
  }
  expect(levelsOf((xs) => ({ value: xs.map(() => 7) }), [-1, 1], [-1, 1])).toEqual([]);
  expect(levelsOf((xs) => ({ value: xs.map(() => Number.NaN) }), [-1, 1], [-1, 1])).toEqual([]);
});
