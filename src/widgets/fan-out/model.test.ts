import fc from "fast-check";
import { expect, describe as group, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { type FanOutValues, model, quantities } from "./model.ts";
import widget from "./widget.ts";
import { describe } from "./words.ts";

const show = (values: Partial<FanOutValues> = {}) => {
  const all = { ...defaults(widget.params), ...values };
  const shown = model(all);
  return { ...shown, sentence: describe(shown, all), quantities: quantities(shown) };
};

group("the two paths", () => {
  test("at (2, 1) they are the golden ones", () => {
    const { outputs } = golden("autodiff.graph_fanout");
    const { value, adjoint, paths, quantities: seen } = show();
    expect(value).toMatchObject({ c: outputs.c, d: outputs.d, e: outputs.e });
    expect(adjoint).toMatchObject({ c: outputs.de_dc, d: outputs.de_dd });
    expect(seen.derivative).toEqual([outputs.de_da, outputs.de_db]);
    expect(paths.map(({ product }) => product).sort()).toEqual(outputs.de_db_paths);
  });

  test("make the whole derivative together, and the quotient exceeds it by what both sides gain at once", () => {
    const inputs = fc.record({
      a: fc.double({ min: 0, max: 4, noNaN: true }),
      b: fc.double({ min: 0, max: 4, noNaN: true }),
      h: fc.double({ min: 0.01, max: 1, noNaN: true }),
      nudged: fc.constantFrom("a" as const, "b" as const),
    });
    fc.assert(
      fc.property(inputs, (values) => {
        const { paths, derivative, measured } = show(values);
        expect(paths.reduce((sum, { product }) => sum + product, 0)).toBeCloseTo(derivative, 12);
        expect(measured - derivative).toBeCloseTo(values.nudged === "b" ? values.h : 0, 9);
      }),
    );
  });

  test("lose one when a later message overwrites", () => {
    expect(show({ overwrite: true }).claimed).toBe(2);
    expect(show({ overwrite: true, nudged: "a" }).claimed).toBe(2);
  });
});

group("the sentence", () => {
  test("says what was measured and which paths there are", () => {
    expect(show().sentence).toBe(
      "At a = 2, b = 1, nudging b by 0.25 takes e from 6 to 7.313: 5.25 for each unit. Two paths come back to b, and their messages add: ∂e/∂b = 3 + 2 = 5.",
    );
    expect(show({ nudged: "a" }).sentence).toMatch(/one path, through c, and ∂e\/∂a = 2\.$/);
    expect(show({ overwrite: true }).sentence).toMatch(/claims 2: a path is lost\. Added, they make 5\.$/);
  });
});
