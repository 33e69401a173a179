import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alongX, alongY, inBox, onCircle, onCurve, onSteps, toThousandth } from "./constrain.ts";
import { type Constrain, farEnd, nudge } from "./nudge.ts";
import { makeScale, type Point, View } from "./view.ts";

const view = new View(makeScale([-4, 4]), makeScale([-10, 10]), 640, 400);
const free: Constrain = (point) => view.clamp(point);

describe("toThousandth", () => {
  it("stays in its interval, on a thousandth, and is never a negative zero", () => {
    expect(toThousandth(0.12345, [-1, 1])).toBe(0.123);
    expect(toThousandth(7, [-1, 1])).toBe(1);
    expect(toThousandth(-7, [-1, 1])).toBe(-1);
    expect(toThousandth(-0.0001, [-1, 1])).toBe(0);
  });
});

describe("nudge", () => {
  it("moves a free point by a round step in the arrow's direction", () => {
    expect(nudge([1, 2], [1, 0], 1, view, free)).toEqual([1.05, 2]);
    expect(nudge([1, 2], [0, -1], 1, view, free)).toEqual([1, 1.9]);
    expect(nudge([1, 2], [1, 0], 10, view, free)).toEqual([1.5, 2]);
    expect(nudge([1, 2], [-1, 0], 0.1, view, free)).toEqual([0.995, 2]);
  });

  it("takes larger steps until a snapped point really moves", () => {
    expect(nudge([1, 2], [1, 0], 1, view, onSteps(1, free))).toEqual([2, 2]);
    expect(nudge([1, 2], [0, 1], 1, view, onSteps(5, free))[1]).toBe(5);
  });

  it("moves a point on a curve along it, by Up as by Right", () => {
    const constrain = onCurve((x) => x ** 2, [-3, 3]);
    expect(nudge([1, 1], [1, 0], 1, view, constrain)[0]).toBeCloseTo(1.05, 9);
    expect(nudge([1, 1], [0, 1], 1, view, constrain)[0]).toBeGreaterThan(1);
    expect(nudge([1, 1], [0, -1], 1, view, constrain)[0]).toBeLessThan(1);
  });

  it("goes all the way round a circle with one arrow at a time, and never stands still", () => {
    const constrain = onCircle([0, 0], 2);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 6.2, noNaN: true }),
        fc.constantFrom<Point>([1, 0], [-1, 0], [0, 1], [0, -1]),
        (angle, arrow) => {
          const at: Point = [2 * Math.cos(angle), 2 * Math.sin(angle)];
          const moved = nudge(at, arrow, 1, view, constrain);
          expect(Math.hypot(...moved)).toBeCloseTo(2, 9);
        },
      ),
    );
  });

  it("stays at the end of its range", () => {
    expect(nudge([3, 0], [1, 0], 1, view, alongX(0, [-3, 3]))).toEqual([3, 0]);
  });

  it("moves any point of the window unless it is at the rim", () => {
    const places = fc.tuple(
      fc.double({ min: -4, max: 4, noNaN: true }),
      fc.double({ min: -10, max: 10, noNaN: true }),
    );
    fc.assert(
      fc.property(places, fc.constantFrom(0.1, 1, 10), (at, steps) => {
        const [x] = nudge(at, [1, 0], steps, view, free);
        if (at[0] < 3.999) expect(x).toBeGreaterThan(at[0]);
      }),
    );
  });

  it("multiplies on a log axis", () => {
    const log = new View(makeScale([1e-4, 1], "log"), makeScale([0, 1]), 640, 400);
    const [x] = nudge([0.01, 0], [1, 0], 1, log, (point) => log.clamp(point));
    expect(x / 0.01).toBeCloseTo(1.05, 1);
  });
});

describe("farEnd", () => {
  it("goes to the ends of the range, along the axis on which the point can move", () => {
    expect(farEnd([1, 0], true, view, alongX(0, [-3, 3]))).toEqual([3, 0]);
    expect(farEnd([3, 0], false, view, alongX(0, [-3, 3]))).toEqual([-3, 0]);
    expect(farEnd([1, 0], true, view, alongY(1, [-2, 2]))).toEqual([1, 2]);
    expect(farEnd([-3, 1], false, view, inBox([-3, 3], [-2, 2]))).toEqual([-3, 1]);
  });
});

describe("constraints", () => {
  it("leave a point that they have given where it is", () => {
    const all = [
      onCurve(Math.sin, [-3, 3]),
      alongX(1, [-2, 2]),
      alongY(1, [-2, 2]),
      inBox([-1, 1], [-1, 1]),
      onCircle([1, 1], 2),
      onSteps(0.25),
    ];
    fc.assert(
      fc.property(
        fc.double({ min: -50, max: 50, noNaN: true }),
        fc.double({ min: -50, max: 50, noNaN: true }),
        (x, y) => {
          for (const constrain of all) {
            const once = constrain([x, y]);
            const twice = constrain(once);
            expect(twice[0]).toBeCloseTo(once[0], 9);
            expect(twice[1]).toBeCloseTo(once[1], 9);
          }
        },
      ),
    );
  });
});
