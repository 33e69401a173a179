import fc from "fast-check";
import katex from "katex";
import { describe, expect, it, test } from "vitest";
import { jvp } from "../autodiff/index.ts";
import { golden } from "../golden/golden.ts";
import { derive } from "./derive.ts";
import { differentiate } from "./differentiate.ts";
import { FINE, roundingOf, sample } from "./evaluate.ts";
import { type Expression, sameTree, variablesOf } from "./expression.ts";
import { parse } from "./parse.ts";
import { RULES, SLOPES } from "./rules.ts";
import { samplingFor } from "./sampling.ts";
import { formulas } from "./testing.ts";
import { toFunction } from "./toFunction.ts";
import { toTex } from "./toTex.ts";
import { toText } from "./toText.ts";

/** Fixed, for one in a hundred thousand random formulas is rounded worse than any estimate foresees. */
const SEED = 1;

/** Where the derivative as written and as autodiff computes it differ by more than rounding, if anywhere. */
function disagreement(e: Expression, derivative: Expression): string | undefined {
  const points = samplingFor([e], ["x", "y"], 40);
  const value = sample(e, points);
  const written = sample(derivative, points);
  // Autodiff rounds as the unsimplified derivative does.
  const raw = derive(e, "x", RULES);
  const spread = roundingOf(raw, points, sample(raw, points).values);
  const f = toFunction(e, ["x", "y"]);
  const columns = [...points.columns.values()];
  const { tangent } = jvp(f, columns, [new Float64Array(points.count).fill(1), 0]);
  for (let i = 0; i < points.count; i++) {
    const [mine, its] = [written.values[i]!, tangent.data[i]!];
    if (value.status[i] !== FINE || written.status[i] !== FINE || !Number.isFinite(its)) continue;
    const tolerance = 1e-9 * Math.max(Math.abs(mine), Math.abs(its)) + 200 * spread[i]! + 1e-13;
    // Where rounding leads the unsimplified derivative out of its domain, nothing can be said.
    if (Math.abs(mine - its) > tolerance) {
      return `(${toText(e)})′ = ${toText(derivative)} at (${columns.map((c) => c[i])}): ${mine}, autodiff ${its}`;
    }
  }
  return undefined;
}

it("agrees with autodiff for every formula, wherever both have a value", () => {
  fc.assert(
    fc.property(formulas({ depth: 4 }), (e) => {
      const { result } = differentiate(e, "x");
      expect(variablesOf(result).every((v) => v === "x" || v === "y")).toBe(true);
      expect(disagreement(e, result)).toBeUndefined();
    }),
    { numRuns: 1500, seed: SEED },
  );
}, 60_000);

it("has a true line after every step", () => {
  fc.assert(
    fc.property(formulas({ depth: 3 }), (e) => {
      const { steps, result } = differentiate(e, "x");
      let line: Expression = { kind: "derivative", variable: "x", of: e };
      for (const step of steps) {
        expect(sameTree(subtermAt(line, step.path)!, step.before)).toBe(true);
        expect(sameTree(subtermAt(step.whole, step.path)!, step.after)).toBe(true);
        line = step.whole;
        katex.renderToString(toTex(line), { throwOnError: true, strict: "error" });
      }
      expect(toText(line)).toBe(toText(result));
      expect(toText(line)).not.toContain("d/d");
    }),
    { numRuns: 300, seed: SEED },
  );
}, 60_000);

function subtermAt(e: Expression, path: readonly number[]): Expression | undefined {
  return path.reduce<Expression | undefined>(
    (t, i) => (t?.kind === "apply" ? t.args[i] : t?.kind === "derivative" ? t.of : undefined),
    e,
  );
}

describe("the table of slopes", () => {
  test.each(Object.keys(SLOPES).filter((f) => f !== "max" && f !== "min"))(
    "has the slope of %s that autodiff has",
    (name) => {
      const e = parse(`${name}(x)`);
      expect(disagreement(e, differentiate(e, "x").result)).toBeUndefined();
    },
  );

  it("has the slopes of max and min in both arguments", () => {
    for (const text of ["max(x^2, y)", "min(x^2, y)", "max(y, x^2)", "min(y, 3x)"]) {
      const e = parse(text);
      expect(disagreement(e, differentiate(e, "x").result)).toBeUndefined();
    }
  });
});

test.each([
  ["3", "0"],
  ["y", "0"],
  ["x", "1"],
  ["x^5", "5x^4"],
  ["x^n", "n*x^(n - 1)"],
  ["x^-1", "-1/x^2"],
  ["sqrt(x)", "1/(2sqrt(x))"],
  ["3x^2 + 5x - 2", "6x + 5"],
  ["a x^2 + b x + c", "2a*x + b"],
  ["6(-2x+5) + 3", "-12"],
  ["x sin x", "sin(x) + x*cos(x)"],
  ["sin(x)/x", "(x*cos(x) - sin(x))/x^2"],
  ["e^x/(e^x+1)", "e^x/(e^x + 1)^2"],
  ["x^2/(x+1)^2", "2x/(x + 1)^3"],
  ["tanh(x^3)", "3x^2*(1 - tanh(x^3)^2)"],
  ["sin(x^2 - 1)", "2x*cos(x^2 - 1)"],
  ["cos(cos(x))", "sin(cos(x))*sin(x)"],
  ["2^x", "2^x*log(2)"],
  ["x^x", "x^x*(log(x) + 1)"],
  ["log(x)", "1/x"],
  ["|x|", "x/abs(x)"],
  ["relu(x)", "relu(x)/x"],
  ["sigmoid(x)", "(1 - sigmoid(x))*sigmoid(x)"],
  ["1/(1+e^-x)", "e^-x/(1 + e^-x)^2"],
])("the derivative of %s is %s", (text, derivative) => {
  expect(toText(differentiate(parse(text), "x").result)).toBe(derivative);
});

test.each([
  ["x1^2 x2 + x1 x2^3", "x1", "2x1*x2 + x2^3"],
  ["x1^2 x2 + x1 x2^3", "x2", "x1^2 + 3x1*x2^2"],
  ["(x1+2x2^3)^2", "x1", "2(x1 + 2x2^3)"],
  ["(x1+2x2^3)^2", "x2", "12x2^2*(x1 + 2x2^3)"],
])("the partial derivative of %s in %s is %s", (text, variable, derivative) => {
  expect(toText(differentiate(parse(text), variable).result)).toBe(derivative);
});

it("tells a fixed exponent from a fixed base, and e from any other base", () => {
  const rule = (text: string) => differentiate(parse(text), "x").steps[0]?.rule;
  expect(["x^3", "2^x", "a^x", "e^x", "x^x"].map(rule)).toEqual([
    "power",
    "exponential",
    "exponential",
    "table",
    "rewrite",
  ]);
});

it("names the rule of each step", () => {
  const { steps } = differentiate(parse("x sin(x^2) + 3/x"), "x");
  expect(steps.map((s) => s.rule)).toEqual([
    "sum",
    "product",
    "variable",
    "chain",
    "power",
    "quotient",
    "variable",
    "simplify",
  ]);
});

it("gives the derivatives of golden.json's table and rules", () => {
  const close = (actual: number, expected: number): void =>
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * (1 + Math.abs(expected)));
  const at = (e: Expression, x: number): number => toFunction(e, ["x"])(x).data[0]!;
  const table = golden("scalar.derivative_table").outputs.rows as {
    f: string;
    x: number;
    value: number;
    derivative: number;
  }[];
  for (const row of table) {
    const e = parse(/^[a-z]+$/.test(row.f) ? `${row.f}(x)` : row.f);
    close(at(e, row.x), row.value);
    close(at(differentiate(e, "x").result, row.x), row.derivative);
    close(jvp(toFunction(e), [row.x], [1]).tangent.data[0]!, row.derivative);
  }
  const forms: Record<string, string> = {
    sum: "sin x + exp x",
    product: "sin x exp x",
    quotient: "sin x/exp x",
    chain_g_of_f: "exp(sin x)",
    chain_f_of_g: "sin(exp x)",
  };
  const rules = golden("scalar.rules").outputs.rows as {
    rule: string;
    x: number;
    value: number;
    derivative: number;
  }[];
  for (const row of rules) {
    const e = parse(forms[row.rule]!);
    close(at(e, row.x), row.value);
    close(at(differentiate(e, "x").result, row.x), row.derivative);
  }
});

it("gives the chains of golden.json", () => {
  const rows = golden("scalar.chain_examples").outputs.rows as {
    case: string;
    x: number;
    n?: number;
    value: number;
    derivative: number;
  }[];
  for (const row of rows) {
    const e = parse(row.case === "beginner" ? "6(-2x+5)+3" : `tanh(x^${row.n})`);
    const [value, slope] = [e, differentiate(e, "x").result].map((f) => toFunction(f, ["x"])(row.x).data[0]!);
    expect(value).toBeCloseTo(row.value, 12);
    expect(slope).toBeCloseTo(row.derivative, 12);
  }
});
