import fc from "fast-check";
import { expect, test } from "vitest";
import { grad } from "../../autodiff/index.ts";
import { golden } from "../../golden/golden.ts";
import { type CompassValues, describe, model, quantities, reach } from "./model.ts";
import { angleTo, settledAngle, turning } from "./turning.ts";
import widget from "./widget.ts";

const show = (values: Partial<CompassValues> = {}) => {
  const all: CompassValues = { f: "x1^2*x2 + x1*x2^3", x1: 1, x2: 2, angle: 30, reveal: true, ...values };
  const shown = model(all);
  return { ...shown, numbers: quantities(shown), sentence: describe(shown, all) };
};

interface Row {
  readonly x: readonly [number, number];
  readonly beginner: { readonly gradient_row: readonly number[] };
  readonly advanced: { readonly gradient_row: readonly number[] };
}

test.each([
  ["x1^2*x2 + x1*x2^3", "beginner"],
  ["(x1 + 2*x2^3)^2", "advanced"],
] as const)("%s has the gradients of the golden table, and their lengths", (f, name) => {
  const { rows } = golden("multi.partials").outputs as { readonly rows: readonly Row[] };
  for (const { x, [name]: expected } of rows) {
    const [x1, x2] = x;
    const { numbers } = show({ f, x1, x2 });
    numbers.gradient!.forEach((entry, i) => {
      expect(entry).toBeCloseTo(expected.gradient_row[i]!, 9);
    });
    expect(numbers.steepest).toBeCloseTo(Math.hypot(...expected.gradient_row), 9);
  }
});

test("it opens at (1, 2) with the gradient [12, 13], of length √313, towards 47.29°", () => {
  const { gradient, slope, steepest, steepestAngle } = show().numbers;
  expect(gradient).toEqual([12, 13]);
  expect(steepest).toBeCloseTo(Math.sqrt(313), 12);
  expect(steepestAngle).toBeCloseTo((Math.atan2(13, 12) * 180) / Math.PI, 12);
  expect(slope).toBeCloseTo(12 * Math.cos(Math.PI / 6) + 13 * Math.sin(Math.PI / 6), 12);
});

const place = fc.double({ min: reach[0], max: reach[1], noNaN: true });
const anyAngle = fc.double({ min: 0, max: 360, noNaN: true });

test("the slope towards u is the row times u: by reverse mode, by forward mode, and as rise over run", () => {
  fc.assert(
    fc.property(place, place, anyAngle, (x1, x2, angle) => {
      const { slope, slopes, u, landscape } = show({ f: "sin(x1)*x2^2 + exp(x1*x2/4)", x1, x2, angle });
      const [a, b] = grad(landscape.f)(x1, x2).map(({ data }) => data[0]!);
      expect(slope).toBeCloseTo(a! * u[0] + b! * u[1], 9);
      expect(slopes(Float64Array.of(angle)).value[0]).toBeCloseTo(slope!, 9);
      const h = 1e-5;
      const ends = [-h, h].map((step) => [x1 + step * u[0], x2 + step * u[1]] as const);
      const { value } = landscape.of(
        Float64Array.from(ends, ([x]) => x),
        Float64Array.from(ends, ([, y]) => y),
      );
      expect((value[1]! - value[0]!) / (2 * h)).toBeCloseTo(slope!, 4);
    }),
  );
});

test("no direction is steeper than the gradient's, whose slope is its length; at right angles to it the slope is 0", () => {
  fc.assert(
    fc.property(place, place, anyAngle, (x1, x2, angle) => {
      const { steepest, steepestAngle, slope } = show({ x1, x2, angle });
      expect(Math.abs(slope!)).toBeLessThanOrEqual(steepest! * (1 + 1e-12));
      if (steepestAngle === null) return;
      expect(show({ x1, x2, angle: steepestAngle }).slope).toBeCloseTo(steepest!, 9);
      expect(show({ x1, x2, angle: (steepestAngle + 90) % 360 }).slope).toBe(0);
      expect(show({ x1, x2, angle: (steepestAngle + 270) % 360 }).slope).toBe(0);
    }),
  );
});

test.each([
  ["sqrt(x1^2 + x2^2)", 0, 0, "kink"],
  ["|x1| + x2", 0, 1, "kink"],
  ["max(x1, x2)", 1, 1, "kink"],
  ["sqrt(|x1*x2|)", 0, 0, "steep"],
  ["|x1|^(1/2)", 0, 1, "steep"],
  ["log(x1)", -1, 0, "value"],
  ["1/x1", 0, 0, "value"],
  ["sqrt(x1)", 0, 0, "edge"],
  ["x1^(3/2)", 0, 0, "edge"],
])("%s has no gradient at (%d, %d): %s", (f, x1, x2, lack) => {
  const shown = show({ f, x1, x2 });
  expect(shown.lack).toBe(lack);
  expect(shown.numbers).toEqual({ gradient: null, slope: null, steepest: null, steepestAngle: null });
});

test.each([
  ["sqrt(x1^2 + x2^2)", 0.6, 0.8, [0.6, 0.8]],
  ["sqrt((x1^2 + x2^2)^2)", 0, 0, [0, 0]],
  ["|x1|*x1", 0, 1, [0, 0]],
  ["|x1|^3 + x2", 0, 1, [0, 1]],
  ["max(x1, 0)", 1, 0, [1, 0]],
  ["x2", 1, 2, [0, 1]],
  ["7", 1, 2, [0, 0]],
])("%s has a gradient at (%d, %d)", (f, x1, x2, gradient) => {
  const found = show({ f, x1, x2 });
  expect(found.lack).toBeNull();
  found.row!.forEach((entry, i) => {
    expect(entry).toBeCloseTo(gradient[i]!, 9);
  });
});

test("beside a kink the slopes all round are shown as they are: at the tip of a cone 1 everywhere", () => {
  const { slopes } = show({ f: "sqrt(x1^2 + x2^2)", x1: 0, x2: 0 });
  for (const slope of Array.from(slopes(Float64Array.of(0, 77, 180, 300)).value))
    expect(slope).toBeCloseTo(1, 9);
});

test.each([
  [
    {},
    "Towards 30°, f climbs with slope 16.89. It climbs fastest along the gradient, towards 47.3°: there the slope is 17.69, the gradient’s length.",
  ],
  [
    { angle: 200, reveal: false },
    "Towards 200°, f falls with slope −15.72. Turn the arrow to where f climbs fastest.",
  ],
  [
    { f: "x1^2 + x2^2", x1: 1, x2: 0, angle: 0 },
    "Towards 0°, along the gradient, f climbs fastest: the slope there, 2, is the gradient’s length.",
  ],
  [
    { f: "x1^2 + x2^2", x1: 1, x2: 0, angle: 180 },
    "Towards 180°, against the gradient, f falls fastest: the slope is −2, minus the gradient’s length.",
  ],
  [
    { f: "x1^2 + x2^2", x1: 1, x2: 0, angle: 90 },
    "Towards 90°, along the contour and at right angles to the gradient, f neither climbs nor falls: the slope is 0.",
  ],
  [
    { x1: 0, x2: 0 },
    "At (0, 0) the gradient is 0: to first order f is level in every direction, and the compass points nowhere.",
  ],
  [
    { f: "sqrt(x1^2 + x2^2)", x1: 0, x2: 0 },
    "At (0, 0) f has no gradient: it has a kink, and no row times u gives its slopes all round.",
  ],
  [{ f: "log(x1)", x1: -1 }, "At (−1, 2) f has no finite value: there is no slope in any direction."],
])("%o reads: %s", (values, sentence) => {
  expect(show(values).sentence).toBe(sentence);
});

test("what does not depend on the direction stays as it is while u turns", () => {
  expect(show({ angle: 200 }).slopes).toBe(show().slopes);
  expect(show({ x1: -1 }).landscape).toBe(show().landscape);
});

test("a turning hand finds the gradient, its opposite and the contour exactly, and whole degrees elsewhere", () => {
  const { steepestAngle } = show();
  for (const quarter of [0, 90, 180, 270]) {
    const special = (steepestAngle! + quarter) % 360;
    expect(settledAngle((special + 1 + 360) % 360, steepestAngle)).toBeCloseTo(special, 12);
    expect(settledAngle((special - 1 + 360) % 360, steepestAngle)).toBeCloseTo(special, 12);
  }
  expect(settledAngle(20.4, steepestAngle)).toBe(20);
  expect(settledAngle(359.7, null)).toBe(0);
});

test("the head of u stays on its circle, at an angle that is its own", () => {
  fc.assert(
    fc.property(place, place, place, place, fc.option(anyAngle), (x1, x2, wanted1, wanted2, steepest) => {
      const head = turning([x1, x2], steepest)([wanted1, wanted2]);
      expect(Math.hypot(head[0] - x1, head[1] - x2)).toBeCloseTo(1, 9);
      const angle = settledAngle(angleTo([x1, x2], head), steepest);
      expect(angle).toBeGreaterThanOrEqual(0);
      expect(angle).toBeLessThan(360);
      const again = turning([x1, x2], steepest)(head);
      expect(again[0]).toBeCloseTo(head[0], 9);
      expect(again[1]).toBeCloseTo(head[1], 9);
    }),
  );
});

test("whatever the parameters, every number is finite or null, and the sentence speaks plainly", () => {
  const { f, x1, x2, angle } = widget.params;
  const random = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
  fc.assert(
    fc.property(random, fc.boolean(), fc.boolean(), (stream, whole, reveal) => {
      const next = () => stream.next().value!;
      const near = (value: number) => (whole ? Math.round(value) : value);
      const { numbers, sentence } = show({
        f: f.sample(next),
        x1: near(x1.sample(next)),
        x2: near(x2.sample(next)),
        angle: angle.sample(next),
        reveal,
      });
      for (const number of Object.values(numbers).flat())
        expect(number === null || (Number.isFinite(number) && !Object.is(number, -0))).toBe(true);
      expect(sentence).not.toMatch(/NaN|Infinity|undefined|null/);
      expect(sentence).toMatch(/\.$/);
    }),
    { numRuns: 300 },
  );
});
