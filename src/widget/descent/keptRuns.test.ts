import { expect, test } from "vitest";
import { difference, withRun } from "./keptRuns.ts";

test("the same run is kept once, and the oldest makes room", () => {
  expect(withRun([[1, 2]], [1, 2], 4)).toEqual([[1, 2]]);
  expect(withRun([[1], [2], [3]], [4], 3)).toEqual([[2], [3], [4]]);
});

test("a kept run is named after the first number in which it differs", () => {
  expect(difference([0.5, 2], [0.1, 2], ["γ", "x₀"])).toBe("γ = 0.5");
  expect(difference([0.1, -2], [0.1, 2], ["γ", "x₀"])).toBe("x₀ = −2");
  expect(difference([0.1, 2], [0.1, 2], ["γ", "x₀"])).toBe("");
});
