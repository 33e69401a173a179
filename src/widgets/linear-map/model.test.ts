import fc from "fast-check";
import { expect, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { describe, type LinearMapValues, model, quantities } from "./model.ts";
import widget from "./widget.ts";

const start = defaults(widget.params);
const show = (change: Partial<LinearMapValues> = {}) => {
  const shown = model({ ...start, ...change });
  return { ...shown, ...quantities(shown), sentence: describe(shown) };
};
const tenths = fc.integer({ min: -25, max: 25 }).map((k) => k / 10);

test("gives the golden values and Jacobian of the lectures' linear map", () => {
  const { inputs, outputs } = golden("multi.linear_map_jacobian");
  const shown = show({ A: inputs.A as number[][] });
  expect(shown.value).toEqual(outputs.f);
  expect(shown.jacobian).toEqual(outputs.df_dx);
});

test("the Jacobian of Ax is A, wherever x is and whatever A is", () => {
  const entries = fc.array(fc.tuple(tenths, tenths), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(tenths, tenths, entries, (x1, x2, A) => {
      expect(show({ x1, x2, A }).jacobian).toEqual(A.map((row) => row.map((entry) => entry + 0)));
    }),
  );
});

test("the Jacobian of φ(Ax) has A's rows times the slopes of φ, and agrees with differences", () => {
  fc.assert(
    fc.property(tenths, tenths, (x1, x2) => {
      const { bentJacobian, slopes } = show({ x1, x2 });
      const h = 1e-6;
      bentJacobian!.forEach((row, i) => {
        row.forEach((entry, j) => {
          expect(entry).toBeCloseTo(slopes[i]! * start.A[i]![j]!, 9);
          const [ahead, behind] = [h, -h].map(
            (t) => show(j === 0 ? { x1: x1 + t, x2 } : { x1, x2: x2 + t }).bent![i]!,
          );
          expect((ahead! - behind!) / (2 * h)).toBeCloseTo(entry, 5);
        });
      });
    }),
    { numRuns: 30 },
  );
});

test("draws a flat sheet of equal cells for Ax; each map has a box of its own", () => {
  const { linear, curved } = show();
  expect(linear.sheet.reach).toBe(10);
  expect(curved.sheet.reach).toBe(4);
  for (const line of linear.sheet.lines) {
    const [first, second] = [line[0]!, line[1]!];
    const step = first.map((entry, i) => second[i]! - entry);
    line.forEach((point, k) => {
      point.forEach((entry, i) => {
        expect(entry).toBeCloseTo(first[i]! + k * step[i]!, 9);
      });
    });
  }
});

test("makes a box for what runs away, and leaves lines open there", () => {
  const { reach, lines } = show({ phi: "1/z" }).curved.sheet;
  expect(reach).toBeLessThan(100);
  expect(lines.flat().flat().some(Number.isNaN)).toBe(true);
  expect(show({ phi: "7" }).curved.sheet.reach).toBeGreaterThan(0);
  expect(
    show({
      A: [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    }).linear.sheet.reach,
  ).toBe(1);
});

test("says what stays and what does not", () => {
  expect(show().sentence).toBe(
    "At x = (2, −1) the Jacobian of Ax is A, as everywhere. That of φ(Ax) has the rows of A times the slopes of φ at the entries of Ax, here 1, 0.1138 and 0.42.",
  );
});

test("misses the rows whose φ has a kink or no value", () => {
  expect(show({ phi: "|z|" }).bentJacobian).toBeNull();
  expect(show({ phi: "|z|" }).sentence).toContain("no derivative at entry 1 of Ax");
  expect(show({ phi: "log(z)" })).toMatchObject({ bent: null, bentJacobian: null });
  expect(show({ phi: "log(z)" }).sentence).toContain("no finite value");
});
