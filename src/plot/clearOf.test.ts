import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clearOf } from "./clearOf.ts";
import type { Point } from "./view.ts";

const view = { width: 500, height: 400 };
const places = fc.tuple(
  fc.double({ min: 0, max: 500, noNaN: true }),
  fc.double({ min: 0, max: 400, noNaN: true }),
);
const names = fc.array(
  fc.record({
    at: places,
    length: fc.integer({ min: 1, max: 8 }),
    towards: fc.double({ min: -4, max: 4, noNaN: true }),
  }),
  { maxLength: 4 },
);

describe("places for names that touch nothing", () => {
  it("keep names apart and inside the picture", () => {
    fc.assert(
      fc.property(names, (wanted) => {
        const spots = clearOf(wanted, [], view);
        spots.forEach(({ centre }, i) => {
          const half = wanted[i]!.length * 7 + 6;
          expect(centre[0]).toBeGreaterThanOrEqual(half - 1e-9);
          expect(centre[0]).toBeLessThanOrEqual(view.width - half + 1e-9);
          spots.slice(0, i).forEach((other, j) => {
            const apart = Math.abs(other.centre[0] - centre[0]) - (half + wanted[j]!.length * 7 + 6);
            expect(Math.max(apart, Math.abs(other.centre[1] - centre[1]) - 38)).toBeGreaterThanOrEqual(-1e-9);
          });
        });
      }),
    );
  });

  it("step out of a grid and tie the name to its point", () => {
    const grid = Array.from({ length: 9 }, (_, k): Point[][] => [
      [
        [150 + 20 * k, 120],
        [150 + 20 * k, 280],
      ],
      [
        [150, 120 + 20 * k],
        [310, 120 + 20 * k],
      ],
    ]).flat();
    const [spot] = clearOf([{ at: [230, 200], length: 6, towards: 0 }], grid, view);
    expect(spot!.tie).toBeDefined();
    const [x, y] = spot!.centre;
    expect(x - 48 > 310 || x + 48 < 150 || y - 19 > 280 || y + 19 < 120).toBe(true);
  });

  it("leave a name where it is liked best when nothing crowds it, and when there is no place at all", () => {
    const everywhere = Array.from({ length: 51 }, (_, k): Point[] => [
      [0, 8 * k],
      [500, 8 * k],
    ]);
    for (const lines of [
      [],
      everywhere,
      [
        [
          [Number.NaN, 1],
          [250, 200],
        ] as Point[],
      ],
    ])
      expect(clearOf([{ at: [250, 200], length: 4, towards: 0 }], lines, view)).toEqual([
        { centre: [293, 200] },
      ]);
  });
});
