import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels } from "./placeLabels.ts";
import { makeScale, type Point, View } from "./view.ts";

const view = new View(makeScale([0, 640]), makeScale([0, 400]), 640, 400);

describe("placeLabels", () => {
  it("prefers the upper right, where nothing is in the way", () => {
    expect(placeLabels([{ at: [300, 200], length: 5 }], [], view)).toEqual(["ne"]);
  });

  it("stays in the window at its corners", () => {
    expect(placeLabels([{ at: [630, 10], length: 5 }], [], view)).toEqual(["sw"]);
    expect(placeLabels([{ at: [10, 390], length: 5 }], [], view)).toEqual(["ne"]);
  });

  it("keeps clear of a line through the point", () => {
    const rising: Point[] = [
      [200, 300],
      [400, 100],
    ];
    expect(placeLabels([{ at: [300, 200], length: 4 }], [rising], view)).toEqual(["nw"]);
  });

  it("gives two labels of one point different sides", () => {
    fc.assert(
      fc.property(fc.integer({ min: 120, max: 520 }), fc.integer({ min: 80, max: 320 }), (x, y) => {
        const [first, second] = placeLabels(
          [
            { at: [x, y], length: 4 },
            { at: [x, y], length: 4 },
          ],
          [],
          view,
        );
        expect(first).not.toBe(second);
      }),
    );
  });
});
