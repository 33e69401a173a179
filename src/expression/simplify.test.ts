import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { FINE, roundingOf, sample } from "./evaluate.ts";
import { apply, type Expression, variablesOf } from "./expression.ts";
import { sizeOf } from "./order.ts";
import { parse } from "./parse.ts";
import type { DomainNote } from "./pass.ts";
import { samplingFor } from "./sampling.ts";
import { simplify } from "./simplify.ts";
import { formulas } from "./testing.ts";
import { toText } from "./toText.ts";

/** Fixed, for one in a hundred thousand random formulas is rounded worse than any estimate foresees. */
const SEED = 1;

function differenceOf(a: Expression, b: Expression): string | undefined {
  const points = samplingFor([a], ["x", "y"], 40);
  const [p, q] = [sample(a, points), sample(b, points)];
  const spread = roundingOf(a, points, p.values).map((s, i) => s + roundingOf(b, points, q.values)[i]!);
  for (let i = 0; i < points.count; i++) {
    if (p.status[i] !== FINE || q.status[i] !== FINE) continue;
    const distance = Math.abs(p.values[i]! - q.values[i]!);
    if (distance > 200 * spread[i]!) {
      const at = [...points.columns].map(([name, column]) => `${name} = ${column[i]}`);
      return `${toText(a)} ⟶ ${toText(b)} at ${at.join(", ")}: ${p.values[i]} against ${q.values[i]}`;
    }
  }
  return undefined;
}

it("never changes the value where both sides are defined", () => {
  fc.assert(
    fc.property(formulas({ depth: 5 }), (e) => {
      expect(differenceOf(e, simplify(e))).toBeUndefined();
    }),
    { numRuns: 1000, seed: SEED },
  );
}, 60_000);

const exact = [-3, -2, -1.5, -1, -0.5, 0, 0.25, 0.5, 1, 1.5, 2, 3];
const exactPoints = {
  count: exact.length ** 2,
  columns: new Map([
    ["x", Float64Array.from(exact.flatMap((x) => exact.map(() => x)))],
    ["y", Float64Array.from(exact.flatMap(() => exact))],
  ]),
};

it("never narrows the domain, and says where it widens it", () => {
  fc.assert(
    // In doubles 0.1^-2 is not 100 and sin π is not 0: only exact numbers show the domain as it is.
    fc.property(formulas({ depth: 4, inexact: false }), (e) => {
      const notes: DomainNote[] = [];
      const simple = simplify(e, notes);
      const points = exactPoints;
      const [before, after] = [sample(e, points).status, sample(simple, points).status];
      const narrowed = before.findIndex((s, i) => s === FINE && after[i] === 2);
      expect(narrowed === -1 ? "" : `${toText(e)} ⟶ ${toText(simple)}`).toBe("");
      const widened = before.findIndex((s, i) => s === 2 && after[i] === FINE);
      if (widened !== -1) expect(notes.length, `${toText(e)} ⟶ ${toText(simple)}`).toBeGreaterThan(0);
    }),
    { numRuns: 1000, seed: SEED },
  );
}, 60_000);

it("leaves its own result as it is, and never makes a formula longer by much", () => {
  fc.assert(
    fc.property(formulas({ depth: 4 }), (e) => {
      const once = simplify(e);
      expect(toText(simplify(once))).toBe(toText(once));
      expect(sizeOf(once)).toBeLessThanOrEqual(2 * sizeOf(e) + 2);
    }),
    { numRuns: 1000, seed: SEED },
  );
}, 60_000);

it("gives a tree that reads back from its text", () => {
  fc.assert(fc.property(formulas(), (e) => toText(parse(toText(simplify(e)))) === toText(simplify(e))));
});

const nested = (open: string, times: number, inner: string, close: string): string =>
  open.repeat(times) + inner + close.repeat(times);

test.each([
  nested("(1+", 120, "x", ")"),
  nested("x^", 100, "x", ""),
  nested("sin(", 60, "x", ")"),
  nested("1/(1+", 100, "x", ")"),
  nested("(1-x*(y+", 50, "1", "))"),
  Array(140).fill("(x+1)").join("*"),
  Array(300).fill("x").join("*"),
  Array(90).fill("sin x").join("+"),
  Array(60).fill("(x+y)^4").join("+"),
  nested("exp(x*", 40, "x", ")"),
])("does not run away on %.20s…", (text) => {
  const e = parse(text);
  const start = performance.now();
  simplify(e);
  expect(performance.now() - start).toBeLessThan(3000);
});

describe("simplifying", () => {
  test.each([
    ["x + x", "2x"],
    ["2x + 3x - 5", "5x - 5"],
    ["x*x", "x^2"],
    ["x y x", "x^2*y"],
    ["0x + 1y", "y"],
    ["x^0", "1"],
    ["x^3/x^5", "1/x^2"],
    ["(2x)^3", "8x^3"],
    ["(x/y)^-2", "y^2/x^2"],
    ["-(a - b)", "b - a"],
    ["x - -x", "2x"],
    ["2(x+1) + 3", "2x + 5"],
    ["(2x+2)/2", "x + 1"],
    ["(2x+4)/6", "(x + 2)/3"],
    ["1/2 + 1/3", "5/6"],
    ["0.1 + 0.2", "0.3"],
    ["1/2x + x", "3x/2"],
    ["8^(1/3)", "2"],
    ["sqrt(8)", "sqrt(8)"],
    ["1/0", "1/0"],
    ["1 + 1e-20", "1 + 1e-20"],
    ["1e200*1e200", "1e200*1e200"],
    ["cos(x^2)*2*x", "2x*cos(x^2)"],
    ["(1/2)*x^(-1/2)", "1/(2sqrt(x))"],
    ["(x^2)^(1/2)", "abs(x)"],
    ["sqrt(x^4)", "x^2"],
    ["|x|^2", "x^2"],
    ["(-6)^n", "(-6)^n"],
    ["x^n*x", "x^(n + 1)"],
    ["e^x e^x", "e^(2x)"],
    ["exp(x)exp(2x)", "exp(3x)"],
    ["log(exp(x))", "x"],
    ["e^(-x log 2)", "2^-x"],
    ["sin(-x)", "-sin(x)"],
    ["cos(-x)", "cos(x)"],
    ["cos(0) + sin(pi)", "1"],
    ["max(1, 2)", "2"],
    ["relu(-3)", "0"],
    ["(e^x*(e^x+1) - e^x*e^x)/(e^x+1)^2", "e^x/(e^x + 1)^2"],
    ["(2x*(x+1)^2 - x^2*2(x+1))/(x+1)^4", "2x/(x + 1)^3"],
    ["(e^x - x e^x)/(e^x)^2", "(1 - x)*e^-x"],
    ["(-1 - 1)^5", "-32"],
  ])("%s gives %s", (text, simple) => {
    expect(toText(simplify(parse(text)))).toBe(simple);
  });

  test.each([
    ["x/x", "1", "x ≠ 0"],
    ["x^2/x", "x", "x ≠ 0"],
    ["sqrt(x)^2", "x", "x ≥ 0"],
    ["sqrt(x)*sqrt(x)", "x", "x ≥ 0"],
    ["(x^3)^(1/3)", "x", "x ≥ 0"],
    ["exp(log(x))", "x", "x > 0"],
    ["exp(2 log x)", "x^2", "x > 0"],
    ["log(x) - log(x)", "0", "a value of log(x)"],
    ["0*log(x)", "0", "a value of log(x)"],
    ["(x+1)/(1+x)", "1", "1 + x ≠ 0"],
  ])("%s gives %s and says that the original needs %s", (text, simple, need) => {
    const notes: DomainNote[] = [];
    expect(toText(simplify(parse(text), notes))).toBe(simple);
    expect(notes.map((n) => n.sentence)).toEqual([`The original needs ${need}; the simpler form does not.`]);
  });

  test.each(["x*(1/x)*(1/x)", "sqrt(x^2)", "x^2 + x", "2/x + 3/x"])(
    "%s says nothing, for the domain stays",
    (text) => {
      const notes: DomainNote[] = [];
      simplify(parse(text), notes);
      expect(notes).toEqual([]);
    },
  );

  it("leaves a derivative still to be taken alone", () => {
    const pending: Expression = { kind: "derivative", variable: "x", of: parse("x^2") };
    expect(toText(simplify(apply("mul", parse("1"), pending)))).toBe("d/dx(x^2)");
    expect(variablesOf(pending)).toEqual(["x"]);
  });
});
