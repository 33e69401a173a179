import { expect } from "vitest";
import { type Nested, type Tensor, toArray } from "./tensor.ts";

/** Asserts |actual − expected| ≤ tolerance·(1 + |expected|) entry by entry, after checking that the shapes agree; for tests only. */
export function expectClose(
  actual: unknown,
  expected: unknown,
  tolerance: number | string,
  where = "value",
): void {
  const found = isTensor(actual) ? toArray(actual) : actual;
  const wanted = isTensor(expected) ? toArray(expected) : expected;
  if (Array.isArray(wanted)) {
    const list = Array.isArray(found) || found instanceof Float64Array ? [...(found as Nested[])] : [];
    expect(list.length, `length of ${where}`).toBe(wanted.length);
    wanted.forEach((each, index) => {
      expectClose(list[index], each, tolerance, `${where}[${index}]`);
    });
    return;
  }
  const [a, b] = [found as number, wanted as number];
  if (Object.is(a, b)) return;
  expect(Math.abs(a - b), `${where}: ${a} for ${b}`).toBeLessThanOrEqual(
    Number(tolerance) * (1 + Math.abs(b)),
  );
}

const isTensor = (value: unknown): value is Tensor =>
  typeof value === "object" && value !== null && "shape" in value;

/** ⟨a, b⟩: the sum of the products of all entries. */
export const inner = (a: Tensor, b: Tensor): number =>
  a.data.reduce((sum, entry, i) => sum + entry * b.data[i]!, 0);
