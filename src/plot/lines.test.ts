import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrowHead, lineInBox, withinBand } from "./lines.ts";
import { distance, simplify } from "./simplify.ts";
import type { Point } from "./view.ts";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const point = fc.tuple(number(-900, 900), number(-900, 900)) as fc.Arbitrary<Point>;

describe("lineInBox", () => {
  it("gives the ends of the line on the rim of the box, or nothing where the line misses it", () => {
    fc.assert(
      fc.property(point, point, (p, q) => {
        fc.pre(Math.hypot(q[0] - p[0], q[1] - p[1]) > 1);
        const ends = lineInBox(p, q, 640, 400);
        for (const [x, y] of ends ?? []) {
          expect(Math.min(Math.abs(x), Math.abs(x - 640), Math.abs(y), Math.abs(y - 400))).toBeLessThan(1e-6);
          expect(x > -1e-6 && x < 640 + 1e-6 && y > -1e-6 && y < 400 + 1e-6).toBe(true);
          const cross = (q[0] - p[0]) * (y - p[1]) - (q[1] - p[1]) * (x - p[0]);
          expect(Math.abs(cross) / Math.hypot(q[0] - p[0], q[1] - p[1])).toBeLessThan(1e-6);
        }
        const inside = ([x, y]: Point) => x > 1e-6 && x < 639 && y > 1e-6 && y < 399;
        if (inside(p) || inside(q)) expect(ends).toBeDefined();
      }),
    );
  });

  it("gives nothing for two equal points or points without a place", () => {
    expect(lineInBox([3, 3], [3, 3], 640, 400)).toBeUndefined();
    expect(lineInBox([Number.NaN, 3], [3, 3], 640, 400)).toBeUndefined();
  });
});

describe("withinBand", () => {
  it("keeps what is inside, cuts at the edges and loses no crossing", () => {
    fc.assert(
      fc.property(fc.array(number(-300, 700), { minLength: 2, maxLength: 30 }), (heights) => {
        const path = heights.map((y, i): Point => [i, y]);
        const parts = withinBand(path, 400);
        for (const [, y] of parts.flat()) expect(y >= 0 && y <= 400).toBe(true);
        const kept = parts.flat().map(([x]) => x);
        for (const [x, y] of path) if (y >= 0 && y <= 400) expect(kept).toContain(x);
        const length = parts
          .flatMap((part) => part.slice(1).map((b, i) => b[0] - part[i]![0]))
          .reduce((a, b) => a + b, 0);
        let inside = 0;
        for (let i = 1; i < path.length; i++) {
          const [a, b] = [heights[i - 1]!, heights[i]!];
          const share =
            a === b ? 0 : (Math.min(400, Math.max(a, b)) - Math.max(0, Math.min(a, b))) / Math.abs(b - a);
          inside += a === b ? (a >= 0 && a <= 400 ? 1 : 0) : Math.max(0, share);
        }
        expect(length).toBeCloseTo(inside, 6);
      }),
    );
  });
});

describe("simplify", () => {
  it("keeps the ends, and leaves out nothing that is further off than the tolerance", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), number(0.1, 50), (line, tolerance) => {
        const simple = simplify(line, tolerance);
        expect(simple[0]).toBe(line[0]);
        expect(simple.at(-1)).toBe(line.at(-1));
        for (const p of line) {
          const off = simple.slice(1).map((b, i) => distance(p, simple[i]!, b));
          expect(Math.min(...off, p === simple[0] ? 0 : Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(
            tolerance,
          );
        }
      }),
    );
  });
});

describe("arrowHead", () => {
  it("has its tip at the end, and corners behind it on both sides, alike", () => {
    fc.assert(
      fc.property(point, point, (p, q) => {
        fc.pre(Math.hypot(q[0] - p[0], q[1] - p[1]) > 1);
        const [tip, left, right] = arrowHead(p, q, 12) as [Point, Point, Point];
        expect(tip).toBe(q);
        expect(Math.hypot(left[0] - q[0], left[1] - q[1])).toBeCloseTo(
          Math.hypot(right[0] - q[0], right[1] - q[1]),
          9,
        );
        expect((left[0] - q[0]) * (q[0] - p[0]) + (left[1] - q[1]) * (q[1] - p[1])).toBeLessThan(0);
      }),
    );
  });

  it("has none where the arrow has no length", () => {
    expect(arrowHead([1, 1], [1, 1], 12)).toEqual([]);
  });
});
