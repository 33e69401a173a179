import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  choice,
  defaults,
  expression,
  flag,
  integer,
  type Kind,
  matrix,
  number,
  point,
  points,
  rows,
  seed,
  type Values,
  vector,
} from "./index.ts";

const params = {
  x: number({ label: "x", default: 2, min: -4, max: 4, step: 0.05 }),
  h: number({ label: "h", default: 0.5, min: 1e-3, max: 2, scale: "log" }),
  order: integer({ label: "order", default: 3, min: 0, max: 9 }),
  grid: flag({ label: "grid", default: false }),
  f: choice({
    label: "f",
    default: "sin",
    options: [
      { value: "sin", label: "sin x" },
      { value: "exp", label: "exp x" },
    ],
  }),
  formula: expression({
    label: "f",
    default: "x^3",
    variables: ["x"],
    check: (text) =>
      text.includes("?") ? { problem: "“?” means nothing.", at: text.indexOf("?") } : undefined,
    samples: ["x^3", "sin(x)"],
  }),
  start: point({ label: "start", default: [-3, -1], x: [-5, 5], y: [-5, 5] }),
  v: vector({ label: "v", default: [1, 2, 3], min: -10, max: 10 }),
  A: matrix({
    label: "A",
    default: [
      [2, 1],
      [1, 20],
    ],
    min: -99,
    max: 99,
  }),
  draw: seed({ label: "draw", default: 1 }),
  own: points({ label: "own points", x: [0, 1], y: [-2, 2], most: 5 }),
  runs: rows<readonly [gamma: number, x0: number]>({
    label: "kept runs",
    things: "runs",
    columns: { gamma: [0, 1.5], x0: [-3, 3] },
    most: 4,
  }),
};

/** Numbers in [0, 1) from fast-check, so that samples are drawn anew in each run. */
const randoms = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
  minLength: 16,
  maxLength: 16,
});
const source = (numbers: readonly number[]) => {
  let next = 0;
  return () => numbers[next++ % numbers.length]!;
};

describe.each(Object.entries<Kind<unknown>>(params))("%s", (_, kind) => {
  it("allows its default, and says what it allows", () => {
    expect(kind.normalise(kind.default)).toEqual(kind.default);
    expect(kind.describe()).toMatch(/^(a|one|yes|\d)/);
  });

  it("reads back what it writes, and leaves allowed values as they are", () => {
    fc.assert(
      fc.property(randoms, (numbers) => {
        const value = kind.sample(source(numbers));
        expect(kind.normalise(value)).toEqual(value);
        const read = kind.parse(kind.format(value));
        expect(read).toEqual({ ok: true, value });
        if (read.ok) expect(kind.equals(read.value, value)).toBe(true);
      }),
    );
  });

  it("answers any text with an allowed value or a sentence", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.double().map(String)), (text) => {
        const read = kind.parse(text);
        if (read.ok) expect(kind.normalise(read.value)).toEqual(read.value);
        else expect(read.problem).toMatch(/\S.*\.$/su);
      }),
      { numRuns: 500 },
    );
  });

  it("makes an allowed value of anything, or nothing", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (anything) => {
        const value = kind.normalise(anything);
        if (value !== undefined) expect(kind.normalise(value)).toEqual(value);
      }),
    );
  });
});

describe("number", () => {
  it("has a place on its slider for every value, and a value for every place", () => {
    for (const kind of [params.x, params.h]) {
      fc.assert(
        fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (place) => {
          const value = kind.at(place);
          expect(kind.normalise(value)).toBe(value);
          expect(Math.abs(kind.position(value) - place)).toBeLessThan(0.02);
        }),
      );
      expect([kind.at(0), kind.at(1)]).toEqual([kind.min, kind.max]);
    }
  });

  it("moves by every nudge, unless it is at the end", () => {
    for (const kind of [params.x, params.h]) {
      fc.assert(
        fc.property(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.constantFrom(-10, -1, -0.1, 0.1, 1, 10),
          (place, steps) => {
            const value = kind.at(place);
            const moved = kind.nudge(value, steps);
            if (steps > 0 && value < kind.max) expect(moved).toBeGreaterThan(value);
            if (steps < 0 && value > kind.min) expect(moved).toBeLessThan(value);
          },
        ),
      );
    }
  });

  it("keeps typed values finer than its steps", () => {
    expect(params.x.parse("1.2345")).toEqual({ ok: true, value: 1.2345 });
    expect(params.x.normalise(1.23456789)).toBe(1.23456789);
  });

  it("names the bound that was passed", () => {
    expect(params.x.parse("-7")).toEqual({
      ok: false,
      problem: "−7 is below −4, the smallest value allowed.",
    });
    expect(params.x.parse("7")).toEqual({ ok: false, problem: "7 is above 4, the largest value allowed." });
  });
});

describe("the others", () => {
  it("say what they expected", () => {
    const said = (kind: Kind<unknown>, text: string) => {
      const read = kind.parse(text);
      return read.ok ? undefined : read.problem;
    };
    expect(said(params.order, "2.5")).toBe("“2.5” is not a whole number.");
    expect(said(params.grid, "maybe")).toBe("“maybe” is neither yes nor no.");
    expect(said(params.f, "cos")).toBe("“cos” is none of sin, exp.");
    expect(said(params.start, "1")).toBe("“1” is not a pair such as 1, 2.");
    expect(said(params.v, "1,2")).toBe("3 numbers are expected, separated by commas; there are 2.");
    expect(said(params.A, "1,2;3")).toBe(
      "A 2 × 2 matrix is expected: commas between entries, semicolons between rows.",
    );
    expect(said(params.formula, "")).toBe("Nothing is written here: a formula is expected.");
    expect(params.formula.parse("x?")).toEqual({ ok: false, problem: "“?” means nothing.", at: 1 });
  });

  it("read the usual spellings", () => {
    expect(params.start.parse("(−3, π)")).toEqual({ ok: true, value: [-3, Number(Math.PI.toPrecision(12))] });
    expect(params.A.parse("[1, 2; 3, 4]")).toEqual({
      ok: true,
      value: [
        [1, 2],
        [3, 4],
      ],
    });
    expect(params.grid.parse("")).toEqual({ ok: true, value: true });
    expect(params.f.parse("EXP X")).toEqual({ ok: true, value: "exp" });
  });

  it("snap and clamp", () => {
    expect(params.order.normalise(99.4)).toBe(9);
    expect(params.start.normalise([9, 0])).toEqual([5, 0]);
    expect(params.v.normalise([1, 2])).toBeUndefined();
  });
});

describe("seed", () => {
  it("comes to every draw before it repeats one", () => {
    const seen = new Set<number>();
    for (let value = 1; !seen.has(value); value = params.draw.another(value)) seen.add(value);
    expect(seen.size).toBe(10_000);
  });
});

describe("Values", () => {
  it("are the types that belong to the kinds", () => {
    const values = defaults(params);
    expect(values.start).toEqual([-3, -1]);
    expectTypeOf<Values<typeof params>["f"]>().toEqualTypeOf<"sin" | "exp">();
    expectTypeOf(values.x).toBeNumber();
    expectTypeOf(values.grid).toBeBoolean();
    expectTypeOf(values.A).toEqualTypeOf<readonly (readonly number[])[]>();
  });
});
