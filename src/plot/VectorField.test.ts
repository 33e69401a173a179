import { describe, expect, it } from "vitest";
import { quiver } from "./VectorField.tsx";
import { makeScale, View } from "./view.ts";
import { warpedLines } from "./WarpedGrid.tsx";

const view = new View(makeScale([-2, 2]), makeScale([-2, 2]), 400, 400);

describe("quiver", () => {
  it("points where the field points, y upwards, no longer than the spacing", () => {
    const arrows = quiver((xs, ys) => ({ x: ys.map((y) => -y), y: xs }), view, 40);
    expect(arrows).toHaveLength(100);
    for (const [tail, tip] of arrows) {
      const middle = view.fromPx([(tail[0] + tip[0]) / 2, (tail[1] + tip[1]) / 2]);
      const [dx, dy] = [tip[0] - tail[0], -(tip[1] - tail[1])];
      expect(dx * middle[0] + dy * middle[1]).toBeCloseTo(0, 6);
      expect(-middle[1] * dx + middle[0] * dy).toBeGreaterThan(0);
      expect(Math.hypot(dx, dy)).toBeLessThanOrEqual(40);
    }
  });

  it("leaves out what is 0 or has no value", () => {
    expect(quiver((xs) => ({ x: xs.map(() => 0), y: xs.map(() => Number.NaN) }), view, 40)).toEqual([]);
  });
});

describe("warpedLines", () => {
  it("is the image of each grid line", () => {
    const lines = warpedLines((xs, ys) => ({ x: xs.map((x, i) => x + ys[i]!), y: ys }), [0, 1], [0, 1], 4);
    expect(lines).toHaveLength(10);
    expect(lines[0]![0]).toEqual([0, 0]);
    expect(lines[4]!.at(-1)).toEqual([2, 1]);
  });
});
