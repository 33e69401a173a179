import fc from "fast-check";
import { expect, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { describe, model, quantities, type SlicerValues, shown } from "./model.ts";
import widget from "./widget.ts";

const show = (values: Partial<SlicerValues> = {}) => {
  const all: SlicerValues = { f: "x1^2*x2 + x1*x2^3", along: "x1", x1: 1, x2: 2, ...values };
  const shown = model(all);
  return { ...shown, numbers: quantities(shown), sentence: describe(shown) };
};

interface Row {
  readonly x: readonly [number, number];
  readonly beginner: { readonly value: number; readonly gradient_row: readonly number[] };
  readonly advanced: { readonly value: number; readonly gradient_row: readonly number[] };
}

const { rows } = golden("multi.partials").outputs as { readonly rows: readonly Row[] };

test.each([
  ["x1^2*x2 + x1*x2^3", "beginner"],
  ["(x1 + 2*x2^3)^2", "advanced"],
] as const)("%s has the values and gradients of the golden table", (f, name) => {
  for (const { x, [name]: expected } of rows) {
    const [x1, x2] = x;
    const { numbers } = show({ f, x1, x2 });
    expect(numbers.value).toBeCloseTo(expected.value, 9);
    numbers.gradient!.forEach((entry, i) => {
      expect(entry).toBeCloseTo(expected.gradient_row[i]!, 9);
    });
    expect([numbers.partial1, numbers.partial2]).toEqual(numbers.gradient);
  }
});

test("it opens at (1, 2), where the partial derivatives are 12 and 13", () => {
  expect(show().numbers).toEqual({ value: 10, partial: 12, partial1: 12, partial2: 13, gradient: [12, 13] });
});

test("the second example of the lectures has the gradient [34, 816] at (1, 2)", () => {
  expect(show({ f: "(x1 + 2*x2^3)^2" }).numbers.gradient).toEqual([34, 816]);
});

test("the slice is f with one input frozen, and the partial derivative its slope", () => {
  const place = fc.double({ min: shown[0], max: shown[1], noNaN: true });
  fc.assert(
    fc.property(place, place, fc.constantFrom("x1", "x2"), (x1, x2, along) => {
      const f = "sin(x1)*x2^2 + exp(x1*x2/4)";
      const { slice, moving, numbers, point } = show({ f, x1, x2, along });
      const h = 1e-5;
      const [left, here, right] = Array.from(slice(Float64Array.of(moving - h, moving, moving + h)).value);
      expect(here).toBeCloseTo(point![2], 9);
      expect((right! - left!) / (2 * h)).toBeCloseTo(numbers.partial!, 4);
      expect(numbers.partial).toBe(along === "x1" ? numbers.partial1 : numbers.partial2);
    }),
  );
});

test("a slice along an input that f does not contain is level", () => {
  const { slice, numbers } = show({ f: "x2^2", along: "x1" });
  expect(Array.from(slice(Float64Array.of(-1, 0, 1)).value)).toEqual([4, 4, 4]);
  expect(numbers).toMatchObject({ partial: 0, gradient: [0, 4] });
  expect(show({ f: "7" }).numbers.gradient).toEqual([0, 0]);
});

test("the surface and its heights stay as they are while a point moves, the slice while the point moves along it", () => {
  expect(show({ x1: -1, x2: 0.3 }).surface).toBe(show().surface);
  expect(show({ x1: -1 }).slice).toBe(show().slice);
  expect(show({ x2: -1 }).slice).not.toBe(show().slice);
});

test.each([
  ["x1^2*x2 + x1*x2^3", -54.6875, 54.6875],
  ["sqrt(6 - x1^2 - x2^2)", 0.3, Math.sqrt(6)],
  ["7", 6, 8],
  ["sqrt(-1 - x1^2)", -1, 1],
])("the heights shown of %s reach at least from %d to %d", (f, low, high) => {
  const { z } = show({ f }).surface;
  expect(z[0]).toBeLessThanOrEqual(low);
  expect(z[1]).toBeGreaterThanOrEqual(high);
  expect(z[1] - z[0]).toBeLessThan(8 * (high - low));
});

test("a pole does not stretch the heights shown", () => {
  const [low, high] = show({ f: "1/(x1^2 + x2^2)" }).surface.z;
  expect(high - low).toBeLessThan(30);
});

test.each([
  [
    {},
    "With x₂ frozen at 2, f is a curve over x₁ alone; at x₁ = 1 its slope is 12, and that is ∂f/∂x₁. Through the same point the other slice, along x₂, has slope 13.",
  ],
  [
    { along: "x2" },
    "With x₁ frozen at 1, f is a curve over x₂ alone; at x₂ = 2 its slope is 13, and that is ∂f/∂x₂. Through the same point the other slice, along x₁, has slope 12.",
  ],
  [
    { f: "|x1| + x2", x1: 0 },
    "With x₂ frozen at 2, the slice has no slope at x₁ = 0: the slopes settle on 1 from the right and on −1 from the left.",
  ],
  [
    { f: "|x1| + x2", x1: 0, along: "x2" },
    "With x₁ frozen at 0, f is a curve over x₂ alone; at x₂ = 2 its slope is 1, and that is ∂f/∂x₂. Through the same point in the other direction, ∂f/∂x₁, there is none.",
  ],
  [
    { f: "log(x1)", x1: -1 },
    "With x₂ frozen at 2, f has no finite value at x₁ = −1: there is nothing to differentiate.",
  ],
  [
    { f: "1/(x1^2 + x2^2)", x1: 0.1, x2: 0, along: "x2" },
    "With x₁ frozen at 0.1, f is a curve over x₂ alone; at x₂ = 0 its slope is 0, and that is ∂f/∂x₂. Through the same point the other slice, along x₁, has slope −2000. At 100 the point lies above the picture.",
  ],
] as const)("%o reads: %s", (values, sentence) => {
  expect(show(values).sentence).toBe(sentence);
});

test("where one partial derivative is missing, the other one stands and there is no gradient", () => {
  expect(show({ f: "|x1| + x2", x1: 0 }).numbers).toMatchObject({
    partial1: null,
    partial2: 1,
    gradient: null,
  });
});

test("whatever the parameters, every number is finite or null, and the sentence speaks plainly", () => {
  const { f, x1, x2, along } = widget.params;
  const random = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
  fc.assert(
    fc.property(random, fc.boolean(), (stream, whole) => {
      const next = () => stream.next().value!;
      const place = (value: number) => (whole ? Math.round(value) : value);
      const { numbers, sentence, surface } = show({
        f: f.sample(next),
        x1: place(x1.sample(next)),
        x2: place(x2.sample(next)),
        along: along.sample(next),
      });
      for (const number of [...Object.values(numbers).flat(), ...surface.z])
        expect(number === null || (Number.isFinite(number) && !Object.is(number, -0))).toBe(true);
      expect(sentence).not.toMatch(/NaN|Infinity|undefined|null/);
      expect(sentence).toMatch(/\.$/);
    }),
    { numRuns: 300 },
  );
});
