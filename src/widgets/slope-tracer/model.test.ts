import fc from "fast-check";
import { expect, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { describe, model, type TracerValues } from "./model.ts";
import widget from "./widget.ts";

const show = (values: Partial<TracerValues>) => {
  const all = { f: "sin(x)", n: 3, x: 1, ...values };
  const shown = model(all);
  return { ...shown, sentence: describe(shown, all) };
};

test("heights and slopes are those of the golden table", () => {
  const { rows } = golden("scalar.derivative_table").outputs as {
    rows: { f: string; x: number; value: number; derivative: number }[];
  };
  for (const { f, x, value, derivative } of rows) {
    const { at } = show({ f: f.startsWith("x") ? f : `${f}(x)`, x });
    expect(at.value).toBeCloseTo(value, 12);
    expect(at.slope).toBeCloseTo(derivative, 12);
  }
});

test("n in the formula is the exponent that the reader sets", () => {
  for (const n of [1, 2, 3, 4, 5]) expect(show({ f: "x^n", n, x: 2 }).at.slope).toBe(n * 2 ** (n - 1));
  expect(show({ f: "x^n" }).usesN).toBe(true);
  expect(show({ f: "sin(x)" }).usesN).toBe(false);
});

test("a formula without x is a level line", () => {
  const { graphs, at } = show({ f: "n", n: 4 });
  expect(at).toMatchObject({ value: 4, slope: 0 });
  expect([...Array.from(graphs.values(Float64Array.of(-1, 0, 2)).value)]).toEqual([4, 4, 4]);
});

test("the trace is the derivative at every x", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("sin(x)", "tanh(x)", "exp(x)", "x^n"),
      fc.double({ min: -4, max: 4, noNaN: true }),
      (f, x) => {
        const { graphs, traced } = show({ f, x });
        expect(graphs.slopes(Float64Array.of(x)).value[0]).toBeCloseTo(traced![1], 9);
      },
    ),
  );
});

test("a length means the same in both pictures", () => {
  for (const f of ["sin(x)", "tanh(x)", "exp(x)", "log(x)", "x^n", "5", "tan(x)"]) {
    const { above, below } = show({ f }).graphs;
    expect(above[1] - above[0]).toBeCloseTo(below[1] - below[0], 9);
    expect(below[0]).toBeLessThan(0);
    expect(below[1]).toBeGreaterThan(0);
  }
});

test("each function of the chapter's table shows its point, its slope and the tangent's rise at the start", () => {
  for (const { values } of widget.presets ?? []) {
    const { graphs, point, traced } = show(values);
    const within = ([from, to]: readonly [number, number], value: number) => value > from && value < to;
    expect(within(graphs.x, point![0])).toBe(true);
    expect(within(graphs.above, point![1])).toBe(true);
    expect(within(graphs.above, point![1] + traced![1])).toBe(true);
    expect(within(graphs.below, traced![1])).toBe(true);
  }
});

test("graphs stay the same objects while x moves", () => {
  expect(show({ x: -2 }).graphs).toBe(show({ x: 3 }).graphs);
  expect(show({ f: "x^n", n: 2 }).graphs).not.toBe(show({ f: "x^n", n: 3 }).graphs);
});

test("log ends where its domain ends", () => {
  const { graphs, point, traced, sentence } = show({ f: "log(x)", x: -1 });
  expect(graphs.x[0]).toBeGreaterThan(-1);
  expect([point, traced]).toEqual([null, null]);
  expect(sentence).toBe("At x = −1 f has no finite value: there is no point, no slope and no trace.");
});

test.each([
  [{ x: 1 }, "At x = 1 the curve climbs with slope 0.5403, and that is the height of the trace below."],
  [{ x: 2 }, "At x = 2 the curve falls with slope −0.4161, and that is the height of the trace below."],
  [
    { f: "x^n", x: 0 },
    "At x = 0 the curve is level: its slope is 0, and there the trace below meets its axis.",
  ],
  [
    { f: "|x|", x: 0 },
    "At x = 0 there is no derivative: the slopes settle on 1 from the right and on −1 from the left. The trace has a gap there.",
  ],
])("%o reads: %s", (values, sentence) => {
  expect(show(values).sentence).toBe(sentence);
});

test("whatever the parameters, every number is finite or null, and the sentence speaks plainly", () => {
  const { f, n, x } = widget.params;
  const random = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
  fc.assert(
    fc.property(random, (stream) => {
      const next = () => stream.next().value!;
      const anywhere = x.sample(next);
      const values = {
        f: f.sample(next),
        n: n.sample(next),
        x: next() < 0.4 ? Math.round(anywhere) + 0 : anywhere,
      };
      const { at, point, traced, graphs, sentence } = show(values);
      for (const number of [
        at.value,
        at.slope,
        ...(point ?? []),
        ...(traced ?? []),
        ...graphs.x,
        ...graphs.above,
        ...graphs.below,
      ])
        expect(number === null || Number.isFinite(number)).toBe(true);
      expect(sentence).not.toMatch(/NaN|Infinity|undefined(?! here)|null/);
      expect(sentence).toMatch(/\.$/);
    }),
    { numRuns: 400 },
  );
});
