import fc from "fast-check";
import { expect, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { type LayerLensValues, model, quantities } from "./model.ts";
import widget from "./widget.ts";
import { describe } from "./words.ts";

const start = defaults(widget.params);
const show = (change: Partial<LayerLensValues> = {}) => {
  const shown = model({ ...start, ...change });
  return { ...shown, ...quantities(shown), sentence: describe(shown) };
};
const tenths = fc.integer({ min: -20, max: 20 }).map((k) => k / 10);

function near(found: unknown, wanted: unknown): void {
  const [got, want] = [found, wanted].map((each) => (each as number[]).flat(Infinity) as number[]);
  expect(got!.length).toBe(want!.length);
  got!.forEach((entry, k) => {
    expect(entry).toBeCloseTo(want![k]!, 12);
  });
}

test("gives all the golden derivatives of the lectures' layer", () => {
  const { outputs } = golden("nn.single_layer_listing");
  const shown = show();
  for (const name of ["z", "f", "dfdz", "dfdb", "dfdA", "dfdx"] as const) near(shown[name], outputs[name]);
  expect(shown.dfdA[0]!.length).toBe(3);
  expect(shown.entry).toBeCloseTo(0.48691736114834155, 12);
});

test("differences come near every derivative, the nearer the smaller the nudge", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(tenths, tenths), { minLength: 3, maxLength: 3 }),
      fc.array(tenths, { minLength: 3, maxLength: 3 }),
      fc.array(tenths, { minLength: 2, maxLength: 2 }),
      (A, b, x) => {
        const { derivatives } = show({ A, b, x, h: 1e-6 });
        for (const { exact, differences } of Object.values(derivatives))
          exact.forEach((row, i) => {
            row.forEach((entry, k) => {
              expect(Math.abs(differences[i]![k]! - entry)).toBeLessThan(2e-5);
            });
          });
      },
    ),
    { numRuns: 40 },
  );
});

test("a nudge reaches an output through its own sum alone", () => {
  const { dfdz, dfdb, dfdA } = show();
  for (const i of [0, 1, 2])
    for (const m of [0, 1, 2].filter((each) => each !== i)) {
      expect([dfdz[i]![m], dfdb[i]![m], ...dfdA[i]![m]!]).toEqual([0, 0, 0, 0]);
    }
});

test("says the factors of the entry, or that no wire leads there", () => {
  expect(show().sentence).toBe(
    "∂f₁/∂b₁ is the slope of tanh times 1: 0.4869 · 1 = 0.4869. A nudge of b₁ by 0.01 gives 0.4834.",
  );
  expect(show({ by: "A", k: 2 }).sentence).toContain("0.4869 · (−0.4) = −0.1948");
  expect(show({ by: "z", k: 2 }).sentence).toBe(
    "z₂ belongs to neuron 2 and f₁ sees only z₁: ∂f₁/∂z₂ is 0, and so is the finite difference.",
  );
  expect(show({ by: "x", k: 6, i: 3 }).sentence).toContain("the weight A₃₂");
});
