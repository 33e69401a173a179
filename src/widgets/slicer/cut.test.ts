import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CurveFunction, FieldFunction, Point3 } from "../../plot/index.ts";
import { facetsOf, meshOf } from "../../plot/mesh.ts";
import { SpaceView } from "../../plot/space.ts";
import { type Cut, cutFaces, cutMesh, sliceLines, tangentIn } from "./cut.ts";
import { alongCut, alongRim } from "./handles.ts";
import { mendRim } from "./rim.ts";

const SIDE = [-2, 2] as const;
const HEIGHTS = [-3, 3] as const;
const CELLS = 8;
const space = new SpaceView(SIDE, SIDE, HEIGHTS, { azimuth: 0.6, elevation: 0.5 }, 520, 460);
const wave: FieldFunction = (xs, ys) => ({ value: xs.map((x, i) => Math.sin(x) + ys[i]! / 2) });
const dome: FieldFunction = (xs, ys) => ({ value: xs.map((x, i) => Math.sqrt(3 - x * x - ys[i]! ** 2)) });
const sliceOf =
  (of: FieldFunction, { along, frozen }: Cut): CurveFunction =>
  (us) => {
    const still = new Float64Array(us.length).fill(frozen);
    return along === "x1" ? of(us, still) : of(still, us);
  };
const cuts: fc.Arbitrary<Cut> = fc.record({
  along: fc.constantFrom("x1", "x2"),
  frozen: fc.oneof(fc.double({ min: -2, max: 2, noNaN: true }), fc.constantFrom(-2, -1.5, 0, 2)),
});
const across = ({ along }: Cut) => (along === "x1" ? 1 : 0);
const finite = (corners: readonly Point3[]) => corners.filter(([, , z]) => Number.isFinite(z));

describe("cutMesh", () => {
  const mesh = meshOf(wave, space, CELLS);

  it("keeps what lies on its side of the plane, and puts the rim of the cut onto the slice", () => {
    fc.assert(
      fc.property(cuts, fc.constantFrom(1, -1), (cut, side) => {
        const kept = finite(cutMesh(mesh, cut, sliceOf(wave, cut), side as 1 | -1).corners);
        for (const corner of kept) {
          expect(side * (corner[across(cut)] - cut.frozen)).toBeGreaterThan(-1e-5);
          const [height] = Array.from(wave(Float64Array.of(corner[0]), Float64Array.of(corner[1])).value);
          expect(corner[2]).toBeCloseTo(height!, 9);
        }
      }),
    );
  });

  it("gives two parts that together are the whole: only the row of facets that is cut counts twice", () => {
    fc.assert(
      fc.property(cuts, (cut) => {
        const parts = ([1, -1] as const).map(
          (side) => facetsOf(cutMesh(mesh, cut, sliceOf(wave, cut), side), space).length,
        );
        const whole = CELLS ** 2;
        expect([whole, whole + CELLS]).toContain(parts[0]! + parts[1]!);
      }),
    );
  });
});

describe("mendRim", () => {
  it("lets a surface end where its function does", () => {
    const before = meshOf(dome, space, CELLS);
    const moved = finite(mendRim(before, dome).corners).filter((corner) => !before.corners.includes(corner));
    expect(moved.length).toBeGreaterThan(8);
    for (const [x, y, z] of moved) {
      expect(Math.hypot(x, y)).toBeCloseTo(Math.sqrt(3), 2);
      expect(z).toBeLessThan(0.2);
    }
  });

  it("leaves a surface without an edge as it is, and a hole between values open", () => {
    const mesh = meshOf(wave, space, CELLS);
    expect(mendRim(mesh, wave).corners).toBe(mesh.corners);
    const pole: FieldFunction = (xs) => ({ value: xs.map((x) => (x === 0 ? Number.NaN : 1 / x)) });
    expect(mendRim(meshOf(pole, space, CELLS), pole).corners.filter(([x]) => x === 0)).toHaveLength(
      CELLS + 1,
    );
  });
});

describe("the slice in space", () => {
  it("runs within the box, and leaves poles open", () => {
    const cut: Cut = { along: "x1", frozen: 1 };
    const lines = sliceLines(cut, (us) => ({ value: us.map((u) => 1 / u) }), SIDE, HEIGHTS);
    expect(lines).toHaveLength(2);
    for (const [x, y, z] of lines.flat()) {
      expect(Math.abs(x)).toBeLessThanOrEqual(2 + 1e-9);
      expect(y).toBe(1);
      expect(Math.abs(z)).toBeLessThanOrEqual(3 + 1e-9);
    }
  });

  it("has a face for every stretch of values, down to the floor", () => {
    const cut: Cut = { along: "x2", frozen: 0 };
    const ring: CurveFunction = (us) => ({ value: us.map((u) => Math.sqrt(u * u - 1)) });
    const faces = cutFaces(cut, ring, SIDE, HEIGHTS);
    expect(faces).toHaveLength(2);
    for (const face of faces) {
      expect(face[0]![2]).toBe(-3);
      expect(face.at(-1)![2]).toBe(-3);
    }
    expect(cutFaces(cut, (us) => ({ value: us.map(() => Number.NaN) }), SIDE, HEIGHTS)).toEqual([]);
  });

  it("has a tangent with its slope, from rim to rim of the box", () => {
    fc.assert(
      fc.property(
        cuts,
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.double({ min: -50, max: 50, noNaN: true }),
        (cut, u, slope) => {
          const [from, to] = tangentIn(cut, [u, 0.5], slope, SIDE, HEIGHTS);
          if (!from || !to) return;
          const over = across(cut) === 1 ? 0 : 1;
          expect((to[2] - from[2]) / (to[over] - from[over])).toBeCloseTo(slope, 6);
          for (const end of [from, to]) {
            expect(Math.abs(end[over])).toBeLessThanOrEqual(2 + 1e-9);
            expect(Math.abs(end[2])).toBeLessThanOrEqual(3 + 1e-9);
          }
        },
      ),
    );
  });
});

describe("the handles of a cut", () => {
  const turns = fc.double({ min: -7, max: 7, noNaN: true });
  const turned = (azimuth: number) =>
    new SpaceView(SIDE, SIDE, HEIGHTS, { azimuth, elevation: 0.5 }, 520, 460);
  const places = fc.tuple(
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.double({ min: -3, max: 3, noNaN: true }),
  );

  it("keep the point on its cut, in steps of a hundredth", () => {
    fc.assert(
      fc.property(turns, cuts, places, (azimuth, cut, wanted) => {
        const found = alongCut(turned(azimuth), cut)(wanted);
        expect(found[across(cut)]).toBe(cut.frozen);
        const moving = found[1 - across(cut)]!;
        expect(Math.abs(moving)).toBeLessThanOrEqual(2);
        expect(moving * 100).toBeCloseTo(Math.round(moving * 100), 6);
      }),
    );
  });

  it("put the point beside the pointer, however high it stands", () => {
    const view = turned(0.6);
    const cut: Cut = { along: "x1", frozen: 1 };
    const [x, y] = alongCut(view, cut)([0.3, 0.2]);
    expect(view.project([x, y, 2.9])[0]).toBeCloseTo(view.project([0.3, 0.2, -3])[0], 0);
  });

  it("follow an arrow key exactly", () => {
    fc.assert(
      fc.property(turns, (azimuth) => {
        expect(alongCut(turned(azimuth), { along: "x1", frozen: 0.7 })([1.02, 0.7])).toEqual([1.02, 0.7]);
        expect(alongCut(turned(azimuth), { along: "x2", frozen: 0.7 })([0.7, -0.4])).toEqual([0.7, -0.4]);
      }),
    );
  });

  it("slide the plane along the rim", () => {
    fc.assert(
      fc.property(turns, places, (azimuth, wanted) => {
        const view = turned(azimuth);
        const [rim, frozen] = alongRim(view, { along: "x1", frozen: 0 }, -2)(wanted);
        expect(rim).toBe(-2);
        expect(Math.abs(frozen)).toBeLessThanOrEqual(2);
        expect(alongRim(view, { along: "x2", frozen: 0 }, 2)([1.25, 2])).toEqual([1.25, 2]);
      }),
    );
  });
});
