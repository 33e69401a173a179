import fc from "fast-check";
import { expect, test } from "vitest";
import { teethFor, trainOf, type Wheel } from "./train.ts";

const box = { width: 700, margin: 12, tallest: 150 };
const rates = fc.integer({ min: -12, max: 12 }).map((half) => half / 2);
const turns = fc.double({ min: -5, max: 5, noNaN: true });

/** Where z and y stand when x does, as the figure has it. */
const dials = (x: number, inner: number, outer: number) => {
  const z = inner * x + 5;
  return [x, z, outer * z + 3] as const;
};

/** How far the nearest tooth is from a place on the rim, in teeth from 0 to ½. */
const fromTooth = ({ teeth, turns: turned, phase }: Wheel, place: number) => {
  const along = (place - turned - phase) * teeth!;
  return Math.abs(along - Math.round(along));
};

test("teeth are in the proportion of the speeds", () => {
  fc.assert(
    fc.property(rates, fc.integer({ min: 8, max: 30 }), (rate, wanted) => {
      const teeth = rate === 0 ? null : teethFor(Math.abs(rate), wanted);
      if (teeth) expect(teeth[0] / teeth[1]).toBeCloseTo(Math.abs(rate), 12);
    }),
  );
  expect(teethFor(2, 25)).toEqual([50, 25]);
  expect(teethFor(6, 10)).toEqual([60, 10]);
  expect(teethFor(1.37, 20)).toBeNull();
});

test("wherever two wheels touch, a tooth of one stands in a gap of the other", () => {
  fc.assert(
    fc.property(rates, rates, turns, (inner, outer, x) => {
      for (const { driver, driven, idler } of trainOf([inner, outer], dials(x, inner, outer), box).links) {
        const row = idler ? [driver, idler, driven] : [driver, driven];
        row.slice(1).forEach((right, i) => {
          const left = row[i]!;
          if (left.teeth === null || right.teeth === null) return;
          expect(right.at - left.at).toBeCloseTo(left.radius + right.radius, 9);
          expect(fromTooth(left, 0.25) + fromTooth(right, 0.75)).toBeCloseTo(0.5, 6);
        });
      }
    }),
  );
});

test("rims that touch run equally fast, and an idler stands where both dials turn alike", () => {
  fc.assert(
    fc.property(rates, rates, (inner, outer) => {
      const [before, after] = [0, 1e-3].map(
        (x) => trainOf([inner, outer], dials(x, inner, outer), box).links,
      );
      before!.forEach(({ driver, driven, idler, drawn }, i) => {
        if (!drawn) return;
        const speed = (wheel: Wheel, later: Wheel) => (later.turns - wheel.turns) * wheel.radius;
        const [first, last] = [speed(driver, after![i]!.driver), speed(driven, after![i]!.driven)];
        expect(Math.abs(last)).toBeCloseTo(Math.abs(first), 9);
        expect(idler !== null).toBe([inner, outer][i]! > 0);
      });
    }),
  );
});

test("the train stays in its box", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -6, max: 6, noNaN: true }),
      fc.double({ min: -6, max: 6, noNaN: true }),
      (a, b) => {
        for (const { driver, driven } of trainOf([a, b], [0, 5, 3], box).links)
          for (const { at, radius } of [driver, driven]) {
            expect(at - radius).toBeGreaterThanOrEqual(box.margin - 1e-9);
            expect(at + radius).toBeLessThanOrEqual(box.width - box.margin + 1e-9);
            expect(radius).toBeLessThanOrEqual(box.tallest + 1e-9);
          }
      },
    ),
  );
});
