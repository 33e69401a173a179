import { expect, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { model, quantities, type RepairValues } from "./model.ts";
import { type NdArray, nested } from "./numpy/array.ts";
import { evaluate } from "./numpy/evaluate.ts";
import widget from "./widget.ts";
import { describe, reason } from "./words.ts";

const start = defaults(widget.params);
const show = (change: Partial<RepairValues> = {}) => {
  const shown = model({ ...start, step: 11, ...change });
  return { ...shown, ...quantities(shown), sentence: describe(shown), reason: reason(shown) };
};
const value = (text: string) => nested(evaluate(text, new Map()) as NdArray);

test("stops as NumPy does: too many subscripts, three lines behind the fault", () => {
  const { now, dfdz, dfdx, sentence } = show();
  expect(now.error).toEqual({
    type: "ValueError",
    message: "einstein sum subscripts string contains too many subscripts for operand 0",
  });
  expect(dfdz).toHaveLength(3);
  expect(dfdx).toBeNull();
  expect(sentence).toContain("need not be the line with the fault");
});

test("repaired with a diagonal, it returns the golden derivatives", () => {
  const { outputs } = golden("nn.single_layer_listing");
  for (const dfdz of [
    "np.diag(1-f**2)",
    "np.eye(M) - np.diag(f**2)",
    "np.eye(M)*(1-f**2)",
    "np.diag(1/np.cosh(z)**2)",
    "np.diag(1-np.tanh(z)**2)",
  ]) {
    const shown = show({ dfdz });
    expect(shown.agrees).toBe(true);
    expect(shown.gap).toBe(0);
    for (const name of ["dfdz", "dfdx", "dfdb", "dfdA"] as const) {
      const [found, wanted] = [shown[name], outputs[name]].map(
        (each) => (each as number[]).flat(Infinity) as number[],
      );
      found!.forEach((entry, k) => {
        expect(entry).toBeCloseTo(wanted![k]!, 12);
      });
      expect(found!.length).toBe(wanted!.length);
    }
  }
});

test("new subscripts in the three last lines are a repair too", () => {
  const shown = show({
    dfdx: "np.einsum('i, ij -> ij', dfdz, dzdx)",
    dfdb: "np.einsum('i, ij -> ij', dfdz, dzdb)",
    dfdA: "np.einsum('i, ijk -> ijk', dfdz, dzdA)",
  });
  expect(shown.agrees).toBe(true);
  expect(shown.reason).toContain("another way");
  const summed = show({ dfdx: "np.einsum('i, ij', dfdz, dzdx)", dfdb: "dfdz", dfdA: "dzdA" });
  expect(summed.agrees).toBe(false);
  expect(summed.reason).toContain("(2,)");
});

test("each wrong repair has its own reason", () => {
  const reasons: Record<string, string> = {
    "(1-f**2).T": "Transposing changes nothing",
    "(1-f**2)[:, None]": "worse than an error",
    "(1-f**2)[None, :]": "a single row",
    "np.eye(M)": "forgotten",
    "np.diag(1-f)**2": "only f is to be squared",
    "1-np.diag(f)**2": "f₁ answers to z₂",
    "np.diag(f**2-1)": "sign",
    "np.diag(1-z**2)": "and not z",
    "np.diag(f)": "not its slopes",
    "np.diag(f*(1-f))": "sigmoid",
    "np.outer(1-f**2, f)": "answers to",
    "np.sum(1-f**2)": "single number",
    "np.diag(1-f**2": "cannot read",
    "np.diag(1-g**2)": "have values",
    "np.diagonal(f)": "no such function",
    "np.diag(x)": "(2, 2)",
    "x + f": "stops here",
  };
  for (const [dfdz, say] of Object.entries(reasons)) {
    expect(show({ dfdz }).agrees).toBe(false);
    expect(show({ dfdz }).reason).toContain(say);
  }
});

test("the shape that the slides print for A stops the first product, in NumPy's words", () => {
  const { now, reason: why } = show({ shape: "2x3" });
  expect(now.error?.message).toBe("shapes (2,3) and (2,) not aligned: 3 (dim 1) != 2 (dim 0)");
  expect(why).toContain("3×2");
});

test("stretching an axis of length 1 keeps every shape and spoils the numbers", () => {
  const { dfdx, gap } = show({ dfdz: "(1-f**2)[:, None]" });
  expect((dfdx as number[][]).map((row) => row.length)).toEqual([2, 2, 2]);
  expect(gap).toBeGreaterThan(0.1);
});

test("computes as NumPy does", () => {
  expect(value("-2**2")).toBe(-4);
  expect(value("2**-1")).toBe(0.5);
  expect(value("2*3-4/2")).toBe(4);
  expect(value("np.einsum('ba', np.outer(np.ones(2), 2*np.ones(3)))")).toEqual([
    [2, 2],
    [2, 2],
    [2, 2],
  ]);
  expect(value("np.einsum('ii', np.eye(3))")).toBe(3);
  expect(value("np.eye(2)[0]")).toEqual([1, 0]);
  expect(value("np.zeros((2, 3)).T")).toHaveLength(3);
  expect(() => value("np.zeros((20, 20, 20))")).toThrow("at most");
  expect(() => value("np.ones(3) @ np.ones(2)")).toThrow("size 2 is different from 3");
  expect(() => value("np.einsum('il, lj', np.ones((3, 2)), np.ones((3, 2)))")).toThrow(
    "(3,2)->(3,newaxis,2) (3,2)->(newaxis,2,3)",
  );
});
