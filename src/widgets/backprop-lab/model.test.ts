import fc from "fast-check";
import { expect, describe as group, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { type LabValues, model, pathsFrom, quantities } from "./model.ts";
import { run } from "./net.ts";
import widget from "./widget.ts";
import { describe } from "./words.ts";

const show = (values: Partial<LabValues> = {}) => {
  const shown = model({ ...defaults(widget.params), ...values });
  return { ...shown, sentence: describe(shown), quantities: quantities(shown) };
};

const { outputs, inputs } = golden("backprop.net_2_2_2") as unknown as {
  inputs: { gamma: number };
  outputs: Record<string, number & number[]>;
};
const close = (list: readonly number[]) => list.map((each) => expect.closeTo(each, 13));
const number = fc.double({ min: -3, max: 3, noNaN: true });
const weights = fc.array(number, { minLength: 8, maxLength: 8 });

group("the network of the lectures", () => {
  test("its values, adjoints and gradients are the golden ones", () => {
    const { values, adjoints, gradients, quantities: said } = show();
    for (const [letter, name] of [
      ["T", "T"],
      ["s", "sigma"],
      ["Y", "Y"],
      ["S", "Sigma"],
    ] as const)
      expect([values[`${letter}1`], values[`${letter}2`]]).toEqual(close(outputs[name]!));
    for (const [letter, name] of [
      ["S", "dE_dSigma"],
      ["Y", "delta_Y"],
      ["s", "dE_dsigma"],
      ["T", "delta_T"],
    ] as const)
      expect([adjoints[`${letter}1`], adjoints[`${letter}2`]]).toEqual(close(outputs[name]!));
    expect(gradients).toEqual(close(outputs.dE_dw!));
    expect(said.E).toBeCloseTo(outputs.E!, 13);
    expect(said.gradients).toEqual(close(outputs.dE_dw!));
    expect(said.next).toBeCloseTo(outputs.E_epochs_0_to_5![1]!, 13);
  });

  test("updates follow the golden descent, all weights at once", () => {
    expect(inputs.gamma).toBe(0.5);
    expect(show({ updates: 1 }).w).toEqual(close(outputs.w_after_1_epoch!));
    expect(show({ updates: 5 }).errors).toEqual(close(outputs.E_epochs_0_to_5!));
    expect(show({ updates: 1000 }).quantities.E).toBeCloseTo(outputs.E_after_1000!, 13);
  });

  test("the two paths of w₁ add up at σ₁", () => {
    expect(show({ weight: 1 }).quantities.paths).toEqual(close(outputs.dE_dsigma1_paths!));
  });
});

group("for any weights", () => {
  test("the factors multiply and the paths add to what the sweep gives", () => {
    fc.assert(
      fc.property(weights, (w) => {
        const shown = show({ w });
        for (let weight = 1; weight <= 8; weight++) {
          const { paths, common } = pathsFrom(shown, weight);
          const sum = paths.reduce((all, { product }) => all + product, 0);
          const whole = common.reduce((all, { value }) => all * value, sum);
          expect(whole).toBeCloseTo(shown.gradients[weight - 1]!, 12);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("each derivative agrees with a central difference", () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 7 }), (w, i) => {
        const setting = { w, x: [1, 0.5], target: [1, 0] };
        const E = (h: number) => run({ ...setting, w: w.with(i, w[i]! + h) }).values.E!;
        expect(run(setting).gradients[i]!).toBeCloseTo((E(1e-5) - E(-1e-5)) / 2e-5, 8);
      }),
      { numRuns: 30 },
    );
  });

  test("quantities do not depend on the step", () => {
    const steps = fc.integer({ min: 0, max: widget.params.step.max });
    fc.assert(
      fc.property(steps, steps, (one, other) => {
        expect(show({ step: one }).quantities).toEqual(show({ step: other }).quantities);
      }),
      { numRuns: 20 },
    );
  });
});

group("the steps", () => {
  test("are nine values and the messages of one sweep, and the parameter counts them", () => {
    const { steps } = show();
    expect(steps).toHaveLength(widget.params.step.max + 1);
    const order = steps.map((step) =>
      step.kind === "given" ? "" : step.kind === "value" ? step.name : `→${step.message.to}`,
    );
    expect(order.slice(1, 10)).toEqual(["T1", "s1", "T2", "s2", "Y1", "S1", "Y2", "S2", "E"]);
    const messages = order.slice(10);
    expect(messages.filter((each) => each === "→s1")).toHaveLength(2);
    expect(new Set(messages).size).toBe(messages.length - 2);
    for (const [first, then] of [
      ["→S1", "→Y1"],
      ["→Y2", "→w8"],
      ["→T1", "→w1"],
    ] as const)
      expect(messages.indexOf(first)).toBeLessThan(messages.indexOf(then));
    expect(messages.lastIndexOf("→s1")).toBeLessThan(messages.indexOf("→T1"));
  });
});

group("the sentence", () => {
  const said = (step: number, values: Partial<LabValues> = {}) =>
    show({ weight: 0, step, ...values }).sentence;

  test("goes through values and messages", () => {
    expect(said(0)).toBe("The inputs are 1 and 0.5, the targets 1 and 0. Nothing is computed yet.");
    expect(said(1)).toBe("Forward: T₁ = 0.5 · 1 + (−0.3) · 0.5 = 0.35.");
    expect(said(2)).toBe("Forward: σ₁ = σ(0.35) = 0.5866.");
    expect(said(9)).toBe(
      "Forward: E = ½ · [(0.5715 − 1)² + (0.4346 − 0)²] = 0.1863. All values are known; now the messages go back.",
    );
    expect(said(10)).toBe("Backward: ∂E/∂Σ₂ = Σ₂ − Ȳ₂ = 0.4346.");
    const all = Array.from({ length: 28 }, (_, step) => said(step)).join("\n");
    expect(all).toContain("With both messages added, ∂E/∂σ₁ = 0.1057.");
    expect(all).toContain(
      "∂E/∂w₅ = (−0.1049) · 0.5866 = −0.06156: the message at Y₁ times the value that this weight multiplies.",
    );
  });

  test("ends with the chosen weight, or the largest slope, and the next update", () => {
    expect(said(27)).toBe(
      "All eight derivatives are known; the largest in size is ∂E/∂w₈ = 0.07593. An update with γ = 0.5 takes E from 0.1863 to 0.1758.",
    );
    expect(said(27, { weight: 1 })).toMatch(
      /^w₁ reaches E by two paths: ∂E\/∂w₁ = \[0\.06296 \+ 0\.04272\] · 0\.2425 · 1 = 0\.02563, so raising it a little raises E\./,
    );
    expect(said(27, { weight: 5, updates: 3 })).toMatch(/After 3 updates, another update/);
  });
});
