import fc from "fast-check";
import { expect, it, describe as suite } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { times } from "./lens.ts";
import { DISTANCES, model, quantities, type WarpLensValues } from "./model.ts";
import { windowFor } from "./reach.ts";
import { CELLS, PIECES } from "./warp.ts";
import widget from "./widget.ts";
import { areaWords, describe } from "./words.ts";

const start = defaults(widget.params);
const show = (change: Partial<WarpLensValues>) => {
  const values = { ...start, ...change };
  const shown = model(values);
  return { ...shown, ...quantities(shown), sentence: describe(shown, values) };
};
const preset = (name: RegExp) => show(widget.presets?.find((each) => name.test(each.name))?.values ?? {});

/** The image of the lens's grid beside where it comes from, both in units of the lens. */
const pairs = ({ image }: ReturnType<typeof show>) =>
  image!.lines.flatMap((line, k) =>
    line.map((to, i) => {
      const moving = -1 + (2 * i) / PIECES;
      const held = -1 + (2 * (k % (CELLS + 1))) / CELLS;
      return { to, u: k <= CELLS ? ([moving, held] as const) : ([held, moving] as const) };
    }),
  );

suite("warp-lens", () => {
  it("stacks the lectures' two gradients into the golden Jacobian", () => {
    const { outputs } = golden("multi.jacobian_best_linear");
    expect(show({}).jacobian).toEqual(outputs.J);
    expect(show({})).toMatchObject({ value: [2, 9], determinant: 84 });
  });

  it("falls by the golden ratios as the lens zooms", () => {
    const { outputs } = golden("multi.jacobian_best_linear");
    for (const { distance, ratio } of outputs.rows as { distance: number; ratio: number }[]) {
      if (distance < widget.params.zoom.min) continue;
      expect(show({ zoom: distance }).ratio! / ratio).toBeCloseTo(1, 9);
      expect(show({}).ratios[DISTANCES.indexOf(distance)]! / ratio).toBeCloseTo(1, 9);
    }
  });

  it("gives the golden Jacobian of polar coordinates, and r as its area factor", () => {
    const { outputs } = golden("multi.polar_jacobian");
    const { jacobian, determinant, value } = preset(/Polar/);
    const close = (found: unknown, expected: unknown) =>
      [found, expected].map((each) => (each as number[][]).flat());
    const [entries, wanted] = close(jacobian, outputs.J);
    entries!.forEach((entry, i) => {
      expect(entry).toBeCloseTo(wanted![i]!, 10);
    });
    expect(determinant).toBeCloseTo(outputs.det as number, 10);
    expect(value![0]).toBeCloseTo((outputs.f as number[])[0]!, 10);
  });

  it("shows the gap between where d lands and where J says it lands as long as the ratio", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 }), (a, b) => {
        const { landing, predicted, ratio } = show({ x1: a / 10, x2: b / 10, zoom: 0.2 });
        expect(Math.hypot(landing![0] - predicted![0], landing![1] - predicted![1])).toBeCloseTo(ratio!, 8);
      }),
    );
  });

  it("lets the image of a smooth map settle on the parallelogram, ten times closer at a tenth of the width", () => {
    const off = (zoom: number) => {
      const shown = show({ zoom });
      const misses = pairs(shown).map(({ u, to }) => {
        const [x, y] = times(shown.jacobian!, u);
        return Math.hypot(to[0] - x, to[1] - y);
      });
      return Math.max(...misses);
    };
    expect(off(0.001) / off(0.01)).toBeCloseTo(0.1, 2);
  });

  it("finds the image of a linear map exact at any zoom", () => {
    for (const zoom of [1, 0.3, 0.02, 0.001]) {
      const shown = show({ ...preset(/linear map/), f1: "x1 + 2*x2", f2: "3*x1 - x2", zoom });
      expect(shown).toMatchObject({
        ratio: 0,
        exact: true,
        jacobian: [
          [1, 2],
          [3, -1],
        ],
        determinant: -7,
      });
      expect(shown.sentence).toContain(
        "lands exactly where the Jacobian predicts, and so does all of the lens",
      );
    }
  });

  it("says that the parallelogram is flat at a fold", () => {
    const { determinant, sentence, jacobian } = preset(/fold/);
    expect(jacobian).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect(determinant).toBe(0);
    expect(sentence).toContain("Here det J = 0: the parallelogram is flat.");
  });

  it("says what it sees, and how much better it gets ten times closer", () => {
    expect(show({ zoom: 0.1 }).sentence).toBe(
      "At (1, 1) a step of length 0.1 lands 5.74 times that length from where the Jacobian predicts; ten times closer, 0.529 times.",
    );
  });

  it("has no Jacobian at kinks, edges and where there is no value, and says which component is to blame", () => {
    const kink = show({ f1: "|x1 + x2|", x1: 1, x2: -1 });
    expect(kink).toMatchObject({ jacobian: null, ratio: null, determinant: null, predicted: null });
    expect(kink.sentence).toContain("At (1, −1) f₁ has a kink, so there is no Jacobian");
    expect(show({ f2: "sqrt(|x1*x2|)", x1: 0, x2: 0 }).sentence).toContain("f₂ has a kink");
    expect(show({ f2: "x1*sqrt(x2)", x2: 0 }).sentence).toContain("f₂ has values on one side only");
    const nowhere = show({ f2: "log(x2)", x2: -1 });
    expect(nowhere).toMatchObject({ value: null, image: null, jacobian: null });
    expect(nowhere.sentence).toBe("At (1, −1) f₂ has no finite value: move the point.");
  });

  it("leaves lines open at poles instead of drawing them across the picture", () => {
    const { image, reach } = show({ f1: "1/x1", f2: "x2", x1: 0.5, zoom: 1 });
    const level = image!.lines[CELLS / 2]!;
    expect(level.some(([x]) => Number.isNaN(x))).toBe(true);
    level.forEach(([x], i) => {
      const before = level[i - 1]?.[0] ?? x;
      if (Number.isFinite(x - before)) expect(Math.abs(x - before)).toBeLessThanOrEqual(3 * reach[0]);
    });
  });

  it("makes windows that hold the parallelogram and are few", () => {
    expect(windowFor([7, 42])).toEqual({ reach: [15, 80], alike: false });
    expect(windowFor([3, 4])).toEqual({ reach: [8, 8], alike: true });
    expect(windowFor([0, 0]).reach).toEqual([1, 1]);
    fc.assert(
      fc.property(fc.double({ min: 1e-200, max: 1e200, noNaN: true }), (size) => {
        const { reach } = windowFor([size, 0]);
        expect(reach[0]).toBeGreaterThanOrEqual(1.84 * size);
        expect(reach[0]).toBeLessThan(2.5 * size);
      }),
    );
  });

  it("says what the determinant means for areas", () => {
    expect(areaWords(84)).toBe("close to the point, areas come out 84 times as large");
    expect(areaWords(-7)).toContain("turned over");
    expect(areaWords(-1)).toBe("close to the point, areas keep their size, turned over");
    expect(areaWords(0)).toContain("shrink to nothing");
    expect(areaWords(null)).toContain("no determinant");
  });

  it("measures the image's area, which settles on the determinant", () => {
    expect(show({ zoom: 0.001 }).area).toBeCloseTo(84, 2);
    expect(show({ zoom: 0.1 }).area! - 84).toBeGreaterThan(1);
    expect(preset(/linear map/).area).toBeCloseTo(-7, 9);
    expect(preset(/fold/).area).toBeCloseTo(0, 9);
    // The exact area of a sector of a ring, 2 r · 2 r · radius, for each unit of the lens's.
    expect(preset(/Polar/).area).toBeCloseTo(2, 4);
    expect(show({ f1: "1/x1", f2: "x2", x1: 0.5, zoom: 1 }).area).toBeNull();
  });

  it("looks at a point once, whatever the zoom", () => {
    expect(show({ zoom: 0.1 }).rows).toBe(show({ zoom: 0.2 }).rows);
  });

  it("tells jumps, kinks and bare partial derivatives from slopes that only change fast", () => {
    expect(show({ f1: "max(x1, 1)" }).jacobian).toBeNull();
    expect(show({ f1: "x1*x2*|x1|", x1: 0 }).jacobian?.[0]).toEqual([0, 0]);
    expect(show({ f1: "sin(200*x1)", f2: "exp(8*x2)" }).jacobian?.[0]?.[0]).toBeCloseTo(
      200 * Math.cos(200),
      9,
    );
    expect(show({ f1: "sqrt(x1^4)", x1: 0 }).jacobian?.[0]?.[0]).toBeCloseTo(0, 9);
  });
});
