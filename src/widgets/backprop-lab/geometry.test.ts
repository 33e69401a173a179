import fc from "fast-check";
import { expect, describe as group, test } from "vitest";
import { fitInto, trackOf } from "./geometry.ts";

/** Rooms on slides: from the least that the styles leave a picture to a whole wide slide, in CSS pixels. */
const rooms = fc
  .record({
    width: fc.integer({ min: 1292, max: 1920 }),
    height: fc.integer({ min: 495, max: 960 }),
    zoom: fc.constantFrom(2, 2.3, 2.6),
  })
  .map(({ width, height, zoom }) => ({ width: width / zoom, height: height / zoom, zoom }));

group("the network in a room on a slide", () => {
  test("has the room's shape, and type that the last row can read", () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const { width, height } = fitInto(room);
        expect(width / height).toBeCloseTo(room.width / room.height, 1);
        // Labels have 15.2 of the picture's pixels.
        expect((15.2 * room.width * room.zoom) / width).toBeGreaterThanOrEqual(27.99);
      }),
    );
  });

  test("keeps its neurons' numbers, its scales and its tracks apart and within the picture", () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const geometry = fitInto(room);
        const { neurons, radius, gauges, inputs, told, width, height } = geometry;
        const [one, below, right] = neurons as [number, number][];
        // Two lines of numbers of 17 px stand between a neuron and the one below it.
        expect(below![1] - one![1]).toBeGreaterThanOrEqual(2 * radius + 43.999);
        // A weight's slope beside its bead needs the width between two columns.
        expect(right![0] - one![0]).toBeGreaterThanOrEqual(2 * radius + 150);
        for (const [from, to] of [...gauges, ...inputs.map(({ track }) => track)]) {
          expect(to[1]).toBeGreaterThanOrEqual(30);
          expect(from[1]).toBeLessThanOrEqual(height - 30);
        }
        expect(gauges[1]![1][1] - gauges[0]![0][1]).toBeGreaterThanOrEqual(told ? 45.999 : 31.999);
        for (let weight = 1; weight <= 8; weight++)
          for (const [x] of trackOf(geometry, weight)) expect(x).toBeLessThan(width);
      }),
    );
  });
});
