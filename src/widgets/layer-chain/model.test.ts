import fc from "fast-check";
import { expect, describe as group, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { type ChainValues, describe, model, quantities } from "./model.ts";
import widget from "./widget.ts";

const show = (values: Partial<ChainValues> = {}) => model({ ...defaults(widget.params), ...values });

group("the cost", () => {
  test("of the lectures’ widths is the golden one, in either order", () => {
    const { inputs, outputs } = golden("backprop.association_cost");
    expect(show().plans.loss.stages[0]!.map(({ rows, columns }) => [rows, columns])).toEqual(
      inputs.jacobian_shapes_left_to_right,
    );
    expect(quantities(show())).toEqual({
      fromLoss: outputs.multiplications_reverse_left_to_right,
      fromInput: outputs.multiplications_forward_right_to_left,
    });
  });

  test("is that of doing it: every entry of every product, one multiplication for each inner index", () => {
    const widths = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(widths, fc.constantFrom("loss", "input"), (given, order) => {
        const { plans } = show({ widths: given });
        let done = 0;
        let matrices = plans.loss.stages[0]!.map(({ rows, columns }) => ({ rows, columns }));
        while (matrices.length > 1) {
          const at = order === "loss" ? 0 : matrices.length - 2;
          const [a, b] = [matrices[at]!, matrices[at + 1]!];
          for (let i = 0; i < a.rows; i++) for (let j = 0; j < b.columns; j++) done += b.rows;
          matrices = matrices.toSpliced(at, 2, { rows: a.rows, columns: b.columns });
        }
        expect(plans[order as "loss"].total).toBe(done);
      }),
    );
  });

  test("from the loss every product is a row", () => {
    for (const theta of [0, 1, 2])
      for (const stage of show({ theta }).plans.loss.stages) expect(stage[0]!.rows).toBe(1);
  });

  test("is never less from the input, where no layer is a single neuron", () => {
    const widths = fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(widths, fc.integer({ min: 0, max: 2 }), (given, theta) => {
        const { plans } = show({ widths: given, theta });
        expect(plans.loss.total).toBeLessThanOrEqual(plans.input.total);
      }),
    );
  });
});

group("the sentence", () => {
  test("says what each order has taken so far, and both totals", () => {
    expect(describe(show({ step: 2 }))).toBe(
      "For θ₀, pushing the row back from the loss takes 550\u202f000 multiplications; beginning at the input takes 50\u202f100\u202f000, 91.1 times as many.",
    );
    expect(describe(show({ step: 1 }))).toBe(
      "From the loss, 1×100 times 100×500 took 50\u202f000 multiplications; from the input, 100×500 times 500×1000 took 50\u202f000\u202f000.",
    );
    expect(describe(show({ step: 0 }))).toBe("Nothing is multiplied yet; for θ₀, 3 matrices wait.");
    expect(describe(show({ theta: 1 }))).toMatch(
      /one product, 1×100 times 100×500: 50\u202f000 multiplications\.$/,
    );
    expect(describe(show({ widths: [9, 1, 2, 1], step: 2 }))).toMatch(/takes 4 .* takes 3, which is less\.$/);
    expect(describe(show({ theta: 2 }))).toMatch(/nothing has to be multiplied/);
  });
});
