import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CurveFunction, sampleCurve } from "./sampleCurve.ts";
import { type Interval, makeScale, View } from "./view.ts";

const of =
  (f: (x: number) => number): CurveFunction =>
  (xs) => ({ value: xs.map(f) });
const window = (x: Interval, y: Interval) => new View(makeScale(x), makeScale(y), 640, 400);

/** The largest distance, in pixels straight up, between a curve's pieces and its function. */
function error(f: (x: number) => number, view: View): number {
  let worst = 0;
  for (const piece of sampleCurve(of(f), view)) {
    for (let i = 1; i < piece.length; i++) {
      const [a, b] = [piece[i - 1]!, piece[i]!];
      for (const t of [0.25, 0.5, 0.75]) {
        const [px, py] = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
        const slope = Math.abs((b[1] - a[1]) / (b[0] - a[0]));
        const [, true_] = view.toPx([view.fromPx([px, py])[0], f(view.fromPx([px, py])[0])]);
        worst = Math.max(worst, Math.abs(true_ - py) / Math.hypot(1, slope));
      }
    }
  }
  return worst;
}

describe("sampleCurve", () => {
  it("stays within half a pixel of smooth functions", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 6, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (k, c) => {
          const view = window([-4, 4], [-3, 3]);
          expect(error((x) => Math.sin(k * x + c), view)).toBeLessThan(0.5);
          expect(error((x) => x ** 3 / 9 + c * x, view)).toBeLessThan(0.5);
          expect(error((x) => Math.tanh(k * x) + c / 2, view)).toBeLessThan(0.5);
        },
      ),
    );
  });

  it("draws a straight line with two points", () => {
    const pieces = sampleCurve(
      of((x) => 0.3 * x),
      window([-2, 2], [-1, 1]),
    );
    expect(pieces).toHaveLength(1);
    expect(pieces[0]).toHaveLength(2);
  });

  it("needs few points for a cubic", () => {
    const [piece] = sampleCurve(
      of((x) => x ** 3),
      window([-2, 4], [-4, 12]),
    );
    expect(piece!.length).toBeLessThan(120);
  });

  it("leaves no line across a pole", () => {
    fc.assert(
      fc.property(fc.double({ min: -1.7, max: 1.7, noNaN: true }), (pole) => {
        const view = window([-2, 2], [-5, 5]);
        const pieces = sampleCurve(
          of((x) => 1 / (x - pole)),
          view,
        );
        expect(pieces).toHaveLength(2);
        const at = view.toPx([pole, 0])[0];
        expect(pieces[0]!.every(([x]) => x <= at)).toBe(true);
        expect(pieces[1]!.every(([x]) => x >= at)).toBe(true);
      }),
    );
  });

  it("opens tan at each of its poles", () => {
    expect(sampleCurve(of(Math.tan), window([-5, 5], [-4, 4]))).toHaveLength(4 + 1);
  });

  it("opens a jump wherever it is, and closes a steep rise", () => {
    fc.assert(
      fc.property(fc.double({ min: -0.9, max: 0.9, noNaN: true }), (jump) => {
        const view = window([-1, 1], [-2, 2]);
        const step = sampleCurve(
          of((x) => (x < jump ? -1 : 1)),
          view,
        );
        expect(step.map((piece) => piece.length)).toEqual([2, 2]);
        expect(step[0]!.at(-1)![0]).toBeCloseTo(step[1]![0]![0], 3);
        expect(
          sampleCurve(
            of((x) => Math.tanh(5000 * (x - jump))),
            view,
          ),
        ).toHaveLength(1);
      }),
    );
  });

  it("ends where the domain ends", () => {
    fc.assert(
      fc.property(fc.double({ min: -1.9, max: 1.5, noNaN: true }), (edge) => {
        const view = window([-2, 2], [-1, 3]);
        const [root] = sampleCurve(
          of((x) => Math.sqrt(x - edge)),
          view,
        );
        const [px, py] = view.toPx([edge, 0]);
        expect(root![0]![0]).toBeCloseTo(px, 3);
        expect(Math.abs(root![0]![1] - py)).toBeLessThan(0.01);
      }),
    );
    const view = window([-1, 3], [-4, 2]);
    const pieces = sampleCurve(of(Math.log), view);
    expect(pieces).toHaveLength(1);
    expect(pieces[0]![0]![1]).toBe(400);
  });

  it("is cut at the window's top and bottom and has no coordinate that is not finite", () => {
    const wild = [
      Math.exp,
      Math.tan,
      (x: number) => 1 / x ** 2,
      (x: number) => Math.sin(1 / x),
      (x: number) => 1e300 * x,
      () => Number.NaN,
    ];
    for (const f of wild) {
      for (const [x, y] of sampleCurve(of(f), window([-3, 3], [-1, 5])).flat()) {
        expect(x >= 0 && x <= 640 && y >= -1e-9 && y <= 400 + 1e-9).toBe(true);
      }
    }
  });

  it("sees oscillations that even sampling would miss", () => {
    const view = window([0, 640], [-2, 2]);
    const points = sampleCurve(
      of((x) => Math.sin((Math.PI * x) / 6)),
      view,
    ).flat();
    expect(Math.max(...points.map(([, y]) => y))).toBeGreaterThan(295);
  });

  it("keeps to a domain that is given", () => {
    const view = window([0, 4], [0, 4]);
    const [piece] = sampleCurve(
      of((x) => x),
      view,
      [1, 2],
    );
    expect(piece![0]).toEqual(view.toPx([1, 1]));
    expect(piece!.at(-1)).toEqual(view.toPx([2, 2]));
  });
});
