import fc from "fast-check";
import { expect, describe as group, test } from "vitest";
import { contest } from "./contest.ts";
import { describe, model, quantities } from "./model.ts";

group("the count", () => {
  test("is what the passes of autodiff really take", () => {
    const sizes = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(sizes, sizes, (n, m) => {
        const { forward, reverse } = contest(n, m);
        const expected = model({ n, m });
        for (const [runner, side] of [
          [forward, expected.forward],
          [reverse, expected.reverse],
        ] as const) {
          expect(runner.passes).toBe(side.passes);
          const spent = Array.from({ length: runner.passes }, (_, pass) => runner.run(pass));
          expect(spent.reduce((sum, each) => sum + each, 0)).toBe(side.operations);
        }
      }),
      { numRuns: 20 },
    );
  });

  test("has the ratio of outputs and inputs", () => {
    expect(quantities(model({ n: 784, m: 1 }))).toEqual({
      forwardPasses: 784,
      reversePasses: 1,
      operationsPerPass: 25152,
      forwardOperations: 19719168,
      reverseOperations: 25152,
      ratio: 784,
    });
    expect(model({ n: 5, m: 5 }).winner).toBeNull();
  });
});

test("the sentence counts passes and says who has less to do", () => {
  const said = (n: number, m: number) => describe(model({ n, m }), { n, m });
  expect(said(784, 1)).toBe(
    "With 784 inputs and 1 output, forward mode takes 784 passes, one for each input, and reverse mode 1 pass, one for each output; a pass takes 25\u202f152 multiplications in either direction. Reverse mode has 784 times less to do.",
  );
  expect(said(1, 3)).toMatch(/^With 1 input and 3 outputs, .* Forward mode has 3 times less to do\.$/);
  expect(said(2, 2)).toMatch(/Neither has less to do\.$/);
});
