import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equalDomains, makeScale, percent, View } from "./view.ts";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const domain = fc
  .tuple(number(-100, 100), number(0.1, 100))
  .map(([from, length]) => [from, from + length] as const);
const positive = fc
  .tuple(number(1e-6, 100), number(1.5, 1e6))
  .map(([from, factor]) => [from, from * factor] as const);
const unit = number(0, 1);

describe("View", () => {
  const views = fc.oneof(
    fc.tuple(domain, domain).map(([x, y]) => new View(makeScale(x), makeScale(y), 640, 400)),
    fc
      .tuple(positive, positive)
      .map(([x, y]) => new View(makeScale(x, "log"), makeScale(y, "log"), 640, 400)),
  );

  it("takes a value to its pixel and back", () => {
    fc.assert(
      fc.property(views, unit, unit, (view, u, v) => {
        const [px, py] = view.toPx(view.fromPx([u * 640, v * 400]));
        expect(px).toBeCloseTo(u * 640, 6);
        expect(py).toBeCloseTo(v * 400, 6);
      }),
    );
  });

  it("puts the domain's corners into the drawing's corners, y upwards", () => {
    fc.assert(
      fc.property(views, (view) => {
        const [left, bottom] = view.toPx([view.x.domain[0], view.y.domain[0]]);
        expect(left).toBeCloseTo(0, 6);
        expect(bottom).toBeCloseTo(400, 6);
        const [right, top] = view.toPx([view.x.domain[1], view.y.domain[1]]);
        expect(right).toBeCloseTo(640, 6);
        expect(top).toBeCloseTo(0, 6);
      }),
    );
  });

  it("rounds a point by less than a pixel, to a short number", () => {
    fc.assert(
      fc.property(views, unit, unit, (view, u, v) => {
        const place = [u * 640, v * 400] as const;
        const rounded = view.rounded(view.fromPx(place));
        const [px, py] = view.toPx(rounded);
        const log = view.x.kind === "log";
        expect(Math.abs(px - place[0])).toBeLessThan(log ? 2 : 1);
        expect(Math.abs(py - place[1])).toBeLessThan(log ? 2 : 1);
        for (const value of rounded)
          expect(value.toExponential().replace(/[-.]|e.*/g, "").length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it("clamps into itself, and leaves what is inside", () => {
    fc.assert(
      fc.property(views, number(-1e4, 1e4), number(-1e4, 1e4), (view, x, y) => {
        const clamped = view.clamp([x, y]);
        expect(view.contains(clamped)).toBe(true);
        expect(view.clamp(clamped)).toEqual(clamped);
        if (view.contains([x, y])) expect(clamped).toEqual([x, y]);
      }),
    );
  });
});

describe("makeScale", () => {
  it("refuses an empty domain, and 0 on a log axis", () => {
    expect(() => makeScale([1, 1])).toThrow("An axis runs from small to large; this one runs from 1 to 1");
    expect(() => makeScale([0, 1], "log")).toThrow("A log axis begins above 0; this one begins at 0");
  });

  it("has no place for 0 on a log axis", () => {
    expect(makeScale([1, 10], "log").unit(0)).toBeNaN();
  });
});

describe("equalDomains", () => {
  it("shows all that was asked for, in its middle, with equal units", () => {
    fc.assert(
      fc.property(domain, domain, (x, y) => {
        const [wideX, wideY] = equalDomains(x, y, 640, 400);
        expect((wideX[1] - wideX[0]) / 640).toBeCloseTo((wideY[1] - wideY[0]) / 400, 9);
        for (const [wide, asked] of [
          [wideX, x],
          [wideY, y],
        ] as const) {
          expect(wide[0]).toBeLessThanOrEqual(asked[0] + 1e-9);
          expect(wide[1]).toBeGreaterThanOrEqual(asked[1] - 1e-9);
          expect(wide[0] + wide[1]).toBeCloseTo(asked[0] + asked[1], 6);
        }
      }),
    );
  });
});

describe("percent", () => {
  it("is short, and the same wherever it is computed", () => {
    expect(percent(1 / 3)).toBe("33.333%");
    expect(percent(-0)).toBe("0%");
  });
});
