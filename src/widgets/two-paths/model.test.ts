import fc from "fast-check";
import { expect, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { ENDS, model, type PathsValues, quantities, RUN } from "./model.ts";
import widget from "./widget.ts";
import { describe } from "./words.ts";

const opening = defaults(widget.params);
const show = (change: Partial<PathsValues>) => {
  const values = { ...opening, ...change };
  const shown = model(values);
  return { ...shown, numbers: quantities(shown), sentence: describe(shown, values) };
};
const preset = (name: RegExp) => show(widget.presets!.find((each) => name.test(each.name))!.values);

test("the lectures' combined example gives the golden factors, paths and total at every t", () => {
  const { rows } = golden("multi.combined_chain").outputs as {
    rows: { t: number; f: number; df_dx: number[]; dx_dt: number[]; paths: number[]; df_dt: number }[];
  };
  for (const { t, f, df_dx, dx_dt, paths, df_dt } of rows) {
    const { numbers } = show({ t });
    const found = [
      numbers.value,
      numbers.partial1,
      numbers.partial2,
      numbers.rate1,
      numbers.rate2,
      numbers.path1,
      numbers.path2,
      numbers.total,
    ];
    [f, ...df_dx, ...dx_dt, ...paths, df_dt].forEach((wanted, i) => {
      expect(found[i]).toBeCloseTo(wanted, 11);
    });
  }
});

test("the paths add up to the derivative of the whole, found without them", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("x1^2 + 2*x2", "x1*x2", "sin(x1*x2)", "x1/(2 + cos(x2))", "x2"),
      fc.constantFrom("sin(t)", "t^2 - 1", "exp(t/4)", "3"),
      fc.constantFrom("cos(t)", "t", "tanh(t)", "-2"),
      fc.double({ min: -4, max: 4, noNaN: true }),
      (f, x1, x2, t) => {
        const { sum, whole } = show({ f, x1, x2, t });
        expect(sum! - whole.slope!).toBeCloseTo(0, 7);
      },
    ),
  );
});

test("the window depends on the functions alone, and reaches a run beyond every t", () => {
  expect(show({ t: -3 }).window).toBe(show({ t: 3.5 }).window);
  expect(show({}).window.x[1]).toBeGreaterThan(ENDS[1] + RUN);
});

test("round a circle the paths cancel, and a pair of paths is the product rule", () => {
  expect(preset(/circle/).sentence).toMatch(/: together f changes at the rate 0\.$/);
  const { numbers } = preset(/product rule/);
  expect(numbers.path1).toBeCloseTo(Math.cos(0.4) ** 2, 12);
  expect(numbers.path2).toBeCloseTo(-(Math.sin(0.4) ** 2), 12);
});

test.each([
  [
    {},
    "At t = 1, through x₁ comes 1.683 · 0.5403 = 0.9093, and through x₂ comes 2 · (−0.8415) = −1.683: together f changes at the rate −0.7736.",
  ],
  [
    { f: "max(min(x1, x2), min(max(x1, x2), 0))", x1: "t", x2: "t", t: 0 },
    "At t = 0, through x₁ comes 0 · 1 = 0, and through x₂ comes 0 · 1 = 0. Together that makes 0, yet f changes at the rate 1: f is not differentiable at x = (0, 0), and the rule is silent.",
  ],
  [
    { f: "|x1| + x2", x1: "t^3", x2: "t", t: 0 },
    "At t = 0, at x = (0, 0), f has no slope along x₁ (the slopes settle on 1 from the right and on −1 from the left): the rule is silent. Still, f changes at the rate 1.",
  ],
  [{ x1: "log(t)", t: -1 }, "At t = −1 x₁ has no finite value."],
  [{ f: "sqrt(x1)", t: -1 }, "At t = −1, at x = (−0.8415, 0.5403), f has no finite value."],
])("%j is described in words", (values, sentence) => {
  expect(show(values).sentence).toBe(sentence);
});
