import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bowlLevels, contoursOf, evenLevels } from "./contours.ts";
import { pathThrough } from "./path.ts";
import { sampleField } from "./sampleField.ts";
import { makeScale, View } from "./view.ts";

const view = new View(makeScale([-4, 4]), makeScale([-2.5, 2.5]), 640, 400);
const sample = (f: (x: number, y: number) => number, columns = 120) =>
  sampleField(
    (xs, ys) => ({ value: xs.map((x, i) => f(x, ys[i]!)) }),
    view,
    columns,
    Math.round((columns * 400) / 640),
  );

describe("contoursOf", () => {
  it("lies where the function has the level", () => {
    const f = (x: number, y: number) => x * x + 3 * y * y + x * y;
    const slope = (x: number, y: number) => Math.hypot((2 * x + y) / 80, (6 * y + x) / 80);
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 14, noNaN: true }), (level) => {
        const [contour] = contoursOf(sample(f), [level], view);
        for (const point of contour!.lines.flat()) {
          const [x, y] = view.fromPx(point);
          expect(Math.abs(f(x, y) - level) / slope(x, y)).toBeLessThan(0.6);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("closes rings inside the window, and leaves lines open at its rim", () => {
    const [inner, outer] = contoursOf(
      sample((x, y) => -(x * x + y * y)),
      [-4, -9],
      view,
    );
    expect(inner!.lines).toHaveLength(1);
    expect(inner!.lines[0]!.at(-1)).toEqual(inner!.lines[0]![0]);
    expect(outer!.lines).toHaveLength(2);
    for (const line of outer!.lines) {
      for (const end of [line[0]!, line.at(-1)!]) expect(Math.min(end[1], 400 - end[1])).toBeCloseTo(0, 6);
    }
  });

  it("never runs along the rim", () => {
    const contours = contoursOf(
      sample((x, y) => Math.sin(x) * Math.cos(y) + x / 5),
      [-0.5, 0, 0.5],
      view,
    );
    for (const line of contours.flatMap(({ lines }) => lines)) {
      line.slice(1).forEach((b, i) => {
        const a = line[i]!;
        expect(a[0] === b[0] && (a[0] === 0 || a[0] === 640)).toBe(false);
        expect(a[1] === b[1] && (a[1] === 0 || a[1] === 400)).toBe(false);
      });
    }
  });

  it("stays finite where the function has no value", () => {
    const contours = contoursOf(
      sample((x, y) => Math.log(x) + y),
      [-1, 0, 1],
      view,
    );
    for (const [x, y] of contours.flatMap(({ rings }) => rings).flat())
      expect(Number.isFinite(x + y)).toBe(true);
  });

  it("prints a bowl's contours in few bytes", () => {
    const lattice = sample((x, y) => x * x + x * y + 10 * y * y);
    const contours = contoursOf(lattice, bowlLevels(lattice, 11), view);
    const d = contours.map(({ lines }) => lines.map((line) => pathThrough(line)).join("")).join("");
    expect(d.length).toBeLessThan(7000);
  });
});

describe("levels", () => {
  it("lie between the least and the greatest value", () => {
    const lattice = sample((x, y) => x * y);
    for (const levels of [evenLevels(lattice, 10), bowlLevels(lattice, 10)]) {
      expect(levels.length).toBeGreaterThan(5);
      for (const level of levels) expect(Math.abs(level)).toBeLessThanOrEqual(10);
      expect([...levels].sort((a, b) => a - b)).toEqual(levels);
    }
  });

  it("are none for a function without a value", () => {
    const lattice = sample(() => Number.NaN);
    expect(evenLevels(lattice, 10)).toEqual([]);
    expect(bowlLevels(lattice, 10)).toEqual([]);
  });
});
