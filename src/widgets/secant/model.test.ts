import fc from "fast-check";
import { expect, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { onGraph } from "../../widget/graph/onGraph.ts";
import { describe, model, type SecantValues } from "./model.ts";
import widget from "./widget.ts";

const show = (values: Partial<SecantValues>) => {
  const all = { f: "x^3", x0: 2, h: 1, tangent: true, ...values };
  const shown = model(all);
  return { ...shown, sentence: describe(shown, all) };
};

test("the secants of x^n at 2 have the slopes, tangents and gaps of the golden table", () => {
  const { rows } = golden("scalar.secant_power").outputs as {
    rows: { n: number; h: number; secant: number; tangent: number; gap: number }[];
  };
  for (const { n, h, secant, tangent, gap } of rows) {
    const { slope, at, gap: found } = show({ f: `x^${n}`, h });
    expect(slope).toBeCloseTo(secant, 9);
    expect(at.slope).toBe(tangent);
    expect(found).toBeCloseTo(gap, 9);
  }
});

test("a step to the left has a negative rise over a negative run", () => {
  expect(show({ h: -1 })).toMatchObject({ rise: -7, slope: 7, second: [1, 1] });
});

test("the secant of two points is the same whichever is first", () => {
  fc.assert(
    fc.property(fc.integer({ min: -30, max: 40 }), fc.integer({ min: -30, max: 30 }), (a, b) => {
      const [x0, h] = [a / 10, b / 10];
      const there = show({ f: "sin(x) + x^2", x0, h }).slope;
      const back = show({ f: "sin(x) + x^2", x0: x0 + h, h: -h }).slope;
      if (h === 0) expect([there, back]).toEqual([null, null]);
      else expect(there).toBeCloseTo(back!, 9);
    }),
  );
});

test.each([
  [{ h: 0.5 }, "At x₀ = 2 the secant over h = 0.5 has slope 15.25; the tangent’s is 12."],
  [
    { h: 0 },
    "With h = 0 the two points are one, and a secant needs two points. The tangent at x₀ = 2 has slope 12.",
  ],
  [
    { f: "|x|", x0: 0 },
    "At x₀ = 0 the secant over h = 1 has slope 1. There is no derivative: the slopes settle on 1 from the right and on −1 from the left.",
  ],
  [
    { f: "1/x", x0: 0 },
    "f has no finite value at x₀ = 0: without a first point there is neither secant nor tangent.",
  ],
  [
    { f: "log x", x0: 1, h: -1 },
    "f has no finite value at x₀ + h = 0: without a second point there is no secant. The tangent at x₀ = 1 has slope 1.",
  ],
  [
    { f: "sqrt(|x|)", x0: 0 },
    "At x₀ = 0 the secant over h = 1 has slope 1. There is no derivative: to the right the slopes grow without bound, to the left they fall without bound.",
  ],
  [
    { f: "sqrt x", x0: 0 },
    "At x₀ = 0 the secant over h = 1 has slope 1. There is no derivative: f has no values to the left, and a derivative asks both sides (to the right the slopes grow without bound).",
  ],
  [
    { f: "sqrt(-x^2)", x0: 0, h: 0 },
    "With h = 0 the two points are one, and a secant needs two points. There is no derivative at x₀ = 0: f has no values beside this point.",
  ],
  [{ tangent: false }, "At x₀ = 2 the secant over h = 1 has slope 19."],
  [{ tangent: false, h: 0 }, "With h = 0 the two points are one, and a secant needs two points."],
  [
    { tangent: false, f: "1/x", x0: 0 },
    "f has no finite value at x₀ = 0: without a first point there is no secant.",
  ],
])("%o reads: %s", (values, sentence) => {
  expect(show(values).sentence).toBe(sentence);
});

test("where there is no derivative, no tangent's slope and no gap are claimed", () => {
  for (const [f, x0] of [
    ["|x|", 0],
    ["max(x, 0)", 0],
    ["sqrt x", 0],
    ["1/x", 0],
    ["log x", -1],
  ] as const)
    expect(show({ f, x0, h: 1 })).toMatchObject({ at: { slope: null }, gap: null });
});

test("whatever the parameters, every number is finite or null, and the sentence speaks plainly", () => {
  const { f, x0, h } = widget.params;
  const random = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
  fc.assert(
    fc.property(random, fc.constantFrom(0, 1e-300, 0.01, -3), (stream, special) => {
      const next = () => stream.next().value!;
      for (const step of [h.sample(next), special]) {
        const values = {
          f: f.sample(next),
          x0: next() < 0.3 ? Math.round(x0.sample(next)) : x0.sample(next),
          h: step,
          tangent: next() < 0.5,
        };
        const shown = show(values);
        for (const number of [
          shown.rise,
          shown.slope,
          shown.gap,
          shown.at.value,
          shown.at.slope,
          ...(shown.first ?? []),
          ...(shown.second ?? []),
          ...shown.window.x,
          ...shown.window.y,
        ])
          expect(number === null || Number.isFinite(number)).toBe(true);
        expect(shown.sentence).not.toMatch(/NaN|Infinity|undefined(?! here)|null/);
        expect(shown.sentence).toMatch(/\.$/);
      }
    }),
    { numRuns: 400 },
  );
});

test("the window depends on the function alone, and shows the default points well inside", () => {
  const { window, curve } = show({});
  expect(show({ x0: -1, h: 0.2 }).window).toBe(window);
  expect(show({ x0: -1, h: 0.2 }).curve).toBe(curve);
  expect(window.y[0]).toBeLessThan(-5);
  expect(window.y[1]).toBeGreaterThan(30);
  expect(window.y[1]).toBeLessThan(60);
});

test.each([
  ["|x|", 0, 4],
  ["sqrt x", 0, 2],
  ["sin x", -1, 1],
  ["x^2 + 10", 10, 14],
  ["asin x", -Math.PI / 2, Math.PI / 2],
])("the window of %s reaches at least from %d to %d", (f, low, high) => {
  const { y } = show({ f }).window;
  expect(y[0]).toBeLessThan(low);
  expect(y[1]).toBeGreaterThan(high);
  expect(y[1] - y[0]).toBeLessThan(4 * (high - low));
});

test("a pole does not stretch the window", () => {
  const { y } = show({ f: "1/x" }).window;
  expect(y[1] - y[0]).toBeLessThan(10);
});

test("a dragged point stays on the graph, in sight, with its companion where there is room", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("x^3", "1/x", "log x", "|x|"),
      fc.double({ min: -9, max: 9, noNaN: true }),
      fc.constantFrom(0, 1, -0.5),
      (f, wanted, offset) => {
        const { curve, window } = show({ f });
        const [x, y] = onGraph(curve, window, window.x, offset)([wanted, 0]);
        expect(y).toBe(curve(Float64Array.of(x)).value[0]);
        expect(x).toBeGreaterThanOrEqual(window.x[0]);
        expect(x).toBeLessThanOrEqual(window.x[1]);
        const other = curve(Float64Array.of(x + offset)).value[0]!;
        for (const height of [y, other]) {
          expect(height).toBeGreaterThanOrEqual(window.y[0]);
          expect(height).toBeLessThanOrEqual(window.y[1]);
        }
      },
    ),
  );
});
