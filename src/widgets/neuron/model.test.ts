import fc from "fast-check";
import { expect, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { describe, model, type NeuronValues, quantities } from "./model.ts";
import widget, { type Activation } from "./widget.ts";

const start = defaults(widget.params);
const show = (change: Partial<NeuronValues> = {}) => {
  const shown = model({ ...start, ...change });
  return { ...shown, ...quantities(shown), sentence: describe(shown) };
};
const tenths = fc.integer({ min: -20, max: 20 }).map((k) => k / 10);
const ACTIVATIONS: readonly Activation[] = ["tanh", "relu", "sigmoid", "linear"];

test("gives the golden values and slopes of all four activations", () => {
  const { inputs, outputs } = golden("activation.table");
  const zs = inputs.z as number[];
  for (const activation of ACTIVATIONS) {
    const rows = outputs[activation] as { value: number[]; derivative: number[] };
    zs.forEach((z, i) => {
      const { f, slope } = show({ activation, w1: 0, w2: 0, b: z });
      expect(f).toBeCloseTo(rows.value[i]!, 12);
      expect(slope).toBeCloseTo(rows.derivative[i]!, 12);
    });
  }
});

test("starts as the first neuron of the golden layer", () => {
  const { outputs } = golden("nn.single_layer_listing");
  const { z, f, dfdb, dfdw, dfdx } = show();
  expect(z).toBeCloseTo((outputs.z as number[])[0]!, 12);
  expect(f).toBeCloseTo((outputs.f as number[])[0]!, 12);
  expect(dfdb).toBeCloseTo((outputs.dfdb as number[][])[0]![0]!, 12);
  (outputs.dfdA as number[][][])[0]![0]!.forEach((entry, j) => {
    expect(dfdw[j]).toBeCloseTo(entry, 12);
  });
  (outputs.dfdx as number[][])[0]!.forEach((entry, j) => {
    expect(dfdx[j]).toBeCloseTo(entry, 12);
  });
});

test("the derivative by a weight is the slope times its input, by an input the slope times its weight, by the bias the slope", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ACTIVATIONS),
      tenths,
      tenths,
      tenths,
      tenths,
      (activation, x1, w1, w2, b) => {
        const { x, w, slope, dfdw, dfdx, dfdb } = show({ activation, x1, w1, w2, b });
        for (const j of [0, 1] as const) {
          expect(dfdw[j]).toBeCloseTo(slope * x[j], 12);
          expect(dfdx[j]).toBeCloseTo(slope * w[j], 12);
        }
        expect(dfdb).toBeCloseTo(slope, 12);
      },
    ),
  );
});

test("takes 0 for the slope of ReLU at its corner, and says that this is a convention", () => {
  const { slope, dfdb, corner, sentence } = show({ activation: "relu", b: -0.8 });
  expect({ slope, dfdb, corner }).toEqual({ slope: 0, dfdb: 0, corner: true });
  expect(sentence).toContain("by convention");
});

test("says what the stages make of the numbers", () => {
  expect(show().sentence).toBe(
    "The weighted inputs 0.4 and 0.4 and the bias 0.1 add up to z = 0.9; tanh makes it f = 0.7163. The slope there is 0.4869: f follows a small change of z at 0.4869 times its rate.",
  );
  expect(show({ b: 3 }).sentence).toContain("saturated");
  expect(show({ activation: "relu", b: -2 }).sentence).toContain("change nothing");
  expect(show({ activation: "linear" }).sentence).toContain("the same rate");
});
