import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facetsOf, meshOf } from "./mesh.ts";
import { clampTurn, type Point3, SpaceView, type Turn } from "./space.ts";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const turns: fc.Arbitrary<Turn> = fc
  .record({ azimuth: number(-7, 7), elevation: number(-1, 2) })
  .map(clampTurn);
const spaceOf = (turn: Turn) => new SpaceView([-3, 3], [0, 8], [-1, 5], turn, 640, 460);
const inside: fc.Arbitrary<Point3> = fc.tuple(number(-3, 3), number(0, 8), number(-1, 5));

describe("SpaceView", () => {
  it("draws the whole box within the drawing, however it is turned", () => {
    fc.assert(
      fc.property(turns, inside, (turn, point) => {
        const [px, py] = spaceOf(turn).project(point);
        expect(px >= 0 && px <= 640 && py >= 0 && py <= 460).toBe(true);
      }),
    );
  });

  it("finds the point at a given height under a place of the drawing", () => {
    fc.assert(
      fc.property(turns, inside, (turn, [x, y, z]) => {
        const space = spaceOf(turn);
        const found = space.at(z).fromPx(space.project([x, y, z]));
        expect(found[0]).toBeCloseTo(x, 6);
        expect(found[1]).toBeCloseTo(y, 6);
      }),
    );
  });

  it("keeps straight lines straight", () => {
    fc.assert(
      fc.property(turns, inside, inside, number(0, 1), (turn, a, b, t) => {
        const space = spaceOf(turn);
        const mixed = a.map((value, i) => value + t * (b[i]! - value)) as unknown as Point3;
        const [p, q, m] = [space.project(a), space.project(b), space.project(mixed)];
        expect(m[0]).toBeCloseTo(p[0] + t * (q[0] - p[0]), 6);
        expect(m[1]).toBeCloseTo(p[1] + t * (q[1] - p[1]), 6);
      }),
    );
  });
});

describe("facetsOf", () => {
  it("draws a facet for each cell that has values, tones between 0 and 1", () => {
    const space = spaceOf({ azimuth: 0.5, elevation: 0.5 });
    const facets = facetsOf(
      meshOf((xs, ys) => ({ value: xs.map((x, i) => x * x * 0.4 + ys[i]! * 0.1) }), space, 10),
      space,
    );
    expect(facets).toHaveLength(100);
    for (const { tone } of facets) expect(tone >= 0 && tone <= 1).toBe(true);
  });

  it("leaves out what has no value or lies outside the box, and nothing else", () => {
    const space = spaceOf({ azimuth: 0.5, elevation: 0.5 });
    const facets = facetsOf(
      meshOf((xs) => ({ value: xs.map((x) => (x < 0 ? Number.NaN : 0)) }), space, 10),
      space,
    );
    expect(facets).toHaveLength(50);
    expect(
      facetsOf(
        meshOf((xs) => ({ value: xs.map(() => 99) }), space, 4),
        space,
      ),
    ).toEqual([]);
  });

  it("draws the nearer side of a bowl last", () => {
    const space = spaceOf({ azimuth: 0, elevation: 0.5 });
    const facets = facetsOf(
      meshOf((xs) => ({ value: new Float64Array(xs.length) }), space, 4),
      space,
    );
    const heights = facets.map(({ corners }) => corners.reduce((sum, [, y]) => sum + y, 0));
    expect([...heights].sort((a, b) => a - b)).toEqual(heights);
  });
});
