import { expect, test } from "vitest";
import { lossAxis } from "./lossAxis.ts";

test("the loss stands above the lowest point on a log scale, with room for the highest start", () => {
  expect(lossAxis(-6.25, [[40, 22]], [0, 1])).toEqual({ kind: "log", domain: [1e-4, 1e3], above: -6.25 });
  expect(lossAxis(0, [[4, 1], [900]], [0, 1]).domain).toEqual([1e-3, 1e4]);
});

test("the loss is drawn as it is where there is no lowest point, or a run gets below it", () => {
  expect(lossAxis(null, [[5, -3]], [0, 1])).toMatchObject({ kind: "linear", above: 0 });
  expect(lossAxis(0, [[5, -3]], [0, 1])).toMatchObject({ kind: "linear", above: 0 });
});

test("there is always an axis", () => {
  for (const value of [0, 1e-300, 1e300, -1e300])
    for (const lowest of [null, 0])
      for (const runs of [[[value]], [[]], []]) {
        const [from, to] = lossAxis(lowest, runs, [0, 0]).domain;
        expect(to).toBeGreaterThan(from);
        expect(Number.isFinite(to - from)).toBe(true);
      }
});
