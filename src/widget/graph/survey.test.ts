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

test("contours stand at round heights, evenly apart but in a corner that runs away, which neither thins out the rest nor stays empty", () => {
  const exponential = levelsOf((xs) => ({ value: xs.map((x) => Math.exp(8 * x)) }), [-1, 1], [-1, 1]);
  const plane = levelsOf((xs) => ({ value: xs }), [-1, 1], [-1, 1]);
  for (const levels of [exponential, plane]) {
    expect(levels.length).toBeGreaterThan(5);
    expect(levels.length).toBeLessThan(40);
    const step = levels[1]! - levels[0]!;
    levels.forEach((level, k) => {
      expect(level / step).toBeCloseTo(Math.round(level / step), 9);
      if (k > 0) expect(level - levels[k - 1]!).toBeGreaterThan(0.999 * step);
    });
  }
  expect(plane.at(-1)! - plane[0]!).toBeCloseTo((plane.length - 1) * (plane[1]! - plane[0]!), 9);
  expect(exponential.at(-1)!).toBeGreaterThan(0.5 * Math.exp(8 * (30 / 31)));
  expect(levelsOf((xs) => ({ value: xs.map(() => 7) }), [-1, 1], [-1, 1])).toEqual([]);
  expect(levelsOf((xs) => ({ value: xs.map(() => Number.NaN) }), [-1, 1], [-1, 1])).toEqual([]);
});
