import fc from "fast-check";
import { expect, test } from "vitest";
import { ringLevels } from "../../widget/descent/ringLevels.ts";
import { surfaceOf } from "../../widget/descent/surface.ts";
import { frameOf, HEIGHT, WIDTH } from "./frame.ts";
import { gammaEnd } from "./gammaEnd.ts";
import widget from "./widget.ts";

const bowl = surfaceOf(widget.params.f.default);
const place = fc.double({ min: -10, max: 10, noNaN: true });

test("the window holds the start, and a unit is as long on x1 as on x2", () => {
  for (const text of [widget.params.f.default, "x1^2 - x2^2", "7", "log(x1)"])
    fc.assert(
      fc.property(place, place, (x1, x2) => {
        const { x, y } = frameOf(surfaceOf(text), [x1, x2]).window;
        expect(x1).toBeGreaterThan(x[0]);
        expect(x1).toBeLessThan(x[1]);
        expect(x2).toBeGreaterThan(y[0]);
        expect(x2).toBeLessThan(y[1]);
        expect((x[1] - x[0]) / WIDTH).toBeCloseTo((y[1] - y[0]) / HEIGHT, 9);
      }),
      { numRuns: 30 },
    );
});

test("contours stand at rising heights, and nowhere where f has no value", () => {
  const levels = ringLevels(bowl.field, { x: [-4, 4], y: [-3, 3] });
  expect(levels.length).toBeGreaterThan(8);
  expect(levels).toEqual([...levels].sort((a, b) => a - b));
  expect(ringLevels(surfaceOf("log(x1)").field, { x: [-4, -1], y: [-3, 3] })).toEqual([]);
});

test("the axis of step sizes shows the limit, and the step size however large", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-12, max: 1e6, noNaN: true }),
      fc.double({ min: 0, max: 10, noNaN: true }),
      (limit, gamma) => {
        const end = gammaEnd(limit, gamma);
        expect(end).toBeGreaterThan(1.3 * limit);
        expect(end).toBeGreaterThanOrEqual(gamma);
      },
    ),
  );
  expect(gammaEnd(0.0997, 0.085)).toBe(0.14);
  expect(gammaEnd(null, 0)).toBe(1);
});
