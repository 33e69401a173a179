import { expect, test } from "vitest";
import { defaults } from "../../params/index.ts";
import { begin, remember } from "./memory.ts";
import widget from "./widget.ts";

const values = defaults(widget.params);
const after = (...changes: Partial<typeof values>[]) =>
  changes.reduce((memory, change) => remember(memory, { ...memory.values, ...change }), begin(values))
    .earlier;

test("a run that was walked is kept when the next one begins", () => {
  expect(after({ step: 7 }, { gamma: 0.05 })).toEqual([{ x1: -3, x2: -1, gamma: 0.085, step: 7 }]);
  expect(after({ step: 7 }, { x1: 0 }, { step: 9 }, { x2: 1 }).map(({ step }) => step)).toEqual([7, 9]);
});

test("a step size that was only tried on is not kept", () => {
  expect(after({ gamma: 0.05 }, { gamma: 0.06 })).toEqual([]);
  expect(after({ step: 7 }, { gamma: 0.05 }, { gamma: 0.06 }, { gamma: 0.07 })).toHaveLength(1);
});

test("the same run is kept once, and only the last four", () => {
  expect(after({ step: 7 }, { gamma: 0.05 }, { gamma: 0.085 }, { step: 9 }, { gamma: 0.05 })).toEqual([
    { x1: -3, x2: -1, gamma: 0.085, step: 9 },
  ]);
  const many = [1, 2, 3, 4, 5, 6].flatMap((x1) => [{ x1 }, { step: x1 }]);
  expect(after(...many).map(({ x1 }) => x1)).toEqual([2, 3, 4, 5]);
});

test("another function begins anew", () => {
  expect(after({ step: 7 }, { gamma: 0.05 }, { f: "x1^2 + x2^2" })).toEqual([]);
});
