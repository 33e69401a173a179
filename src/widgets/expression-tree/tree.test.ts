import { expect, test } from "vitest";
import { labelOf } from "./label.ts";
import { faultOfTree } from "./limits.ts";
import { withoutLast } from "./Snaps.tsx";

test.each([
  ["pow", [null, 3], "( )³"],
  ["pow", [null, -1], "( )⁻¹"],
  ["pow", [null, 0.5], "( )^0.5"],
  ["pow", [2, null], "2^( )"],
  ["pow", [null, null], "( )^( )"],
  ["mul", [null, null], "×"],
  ["mul", [3, null], "3 ×"],
  ["sub", [null, 1], "− 1"],
  ["sub", [1, null], "1 −"],
  ["div", [null, Math.PI], "÷ π"],
  ["neg", [null], "−( )"],
  ["tanh", [null], "tanh"],
  ["max", [null, 0], "max(·, 0)"],
])("%s of %j is called %s", (operation, constants, label) => {
  expect(labelOf({ operation }, constants)).toBe(label);
});

test("a formula that would be too large to read is refused in words", () => {
  expect(faultOfTree("x*x*x*x*x*x*x")).toBe(
    "x occurs 7 times here; a tree with at most 6 branches can be drawn.",
  );
  expect(faultOfTree("exp(exp(exp(exp(exp(exp(exp(exp(x))))))))")).toBe(
    "8 operations follow one another here; a tree with at most 7 can be drawn.",
  );
  expect(faultOfTree("tanh(x^3) + 2*3*4*5*6*7*8*9*1")).toBeUndefined();
  expect(faultOfTree("tanh(y)")).toMatchObject({ at: 5 });
});

test("the last operation comes off where one branch leads into it", () => {
  expect(withoutLast("tanh(x^3)")).toBe("x^3");
  expect(withoutLast("1/(2x + 1)")).toBe("2x + 1");
  expect(withoutLast("x sin(x)")).toBeNull();
  expect(withoutLast("x")).toBeNull();
});
