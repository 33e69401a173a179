import fc from "fast-check";
import { expect, describe as group, test } from "vitest";
import { fitInto, R, trackOf } from "./geometry.ts";

/** Rooms on slides, in CSS pixels: from a narrow picture under many words to a whole wide slide. */
const rooms = fc.record({
  width: fc.integer({ min: 500, max: 1000 }),
  height: fc.integer({ min: 200, max: 480 }),
});

group("the network in a room on a slide", () => {
  test("has the room's shape, and type as large as either side allows", () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const { width, height } = fitInto(room);
        expect(width / height).toBeCloseTo(room.width / room.height, 1);
        expect(Math.min(width - 816, height - 314)).toBe(0);
      }),
    );
  });

  test("keeps its neurons' numbers, its scales and its tracks apart and within the picture", () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const geometry = fitInto(room);
        const { neurons, gauges, inputs, width, height } = geometry;
        const [one, below, right] = neurons as [number, number][];
        // Two lines of numbers of 17 px stand between a neuron and the one below it.
        expect(below![1] - one![1]).toBeGreaterThanOrEqual(2 * R + 44);
        // A weight's slope beside its bead needs the width between two columns.
        expect(right![0] - one![0]).toBeGreaterThanOrEqual(2 * R + 150);
        for (const [from, to] of [...gauges, ...inputs.map(({ track }) => track)]) {
          expect(to[1]).toBeGreaterThanOrEqual(30);
          expect(from[1]).toBeLessThanOrEqual(height - 30);
        }
        expect(gauges[1]![1][1] - gauges[0]![0][1]).toBeGreaterThanOrEqual(45.999);
        for (let weight = 1; weight <= 8; weight++)
          for (const [x] of trackOf(geometry, weight)) expect(x).toBeLessThan(width);
      }),
    );
  });
});
