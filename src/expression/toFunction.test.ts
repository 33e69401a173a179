import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grad, jvp, tensor, toArray, trace } from "../autodiff/index.ts";
import { golden } from "../golden/golden.ts";
import { fromGraph } from "./fromGraph.ts";
import { parse } from "./parse.ts";
import { formulas } from "./testing.ts";
import { toFunction } from "./toFunction.ts";
import { toTex } from "./toTex.ts";
import { toText } from "./toText.ts";

const within = (actual: number, expected: number): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * (1 + Math.abs(expected)));

describe("toFunction", () => {
  it("gives what JavaScript computes", () => {
    const f = toFunction(parse("sqrt(x^2 + exp(x^2)) + sin(x^2 - 1)"));
    const x = 0.7;
    expect(f(x).data[0]).toBeCloseTo(Math.sqrt(x * x + Math.exp(x * x)) + Math.sin(x * x - 1), 14);
  });

  it("works entry by entry on tensors", () => {
    expect(toArray(toFunction(parse("x^2 + 1"))([1, 2, 3]))).toEqual([2, 5, 10]);
    expect(toArray(toFunction(parse("x y"))([[1, 2]], [[3], [4]]))).toEqual([
      [3, 6],
      [4, 8],
    ]);
  });

  it("takes its inputs in order of first appearance, or as told", () => {
    expect(toArray(toFunction(parse("y - x"))(5, 2))).toBe(3);
    expect(toArray(toFunction(parse("y - x"), ["x", "y"])(5, 2))).toBe(-3);
    expect(toArray(toFunction(parse("y"), ["x", "y"])(5, 2))).toBe(2);
  });

  it("has the value of a constant at every entry, and the slope 0", () => {
    const f = toFunction(parse("2π"), ["x"]);
    expect(toArray(f([1, 2]))).toEqual([2 * Math.PI, 2 * Math.PI]);
    expect(toArray(jvp(f, [[1, 2]], [[1, 1]]).tangent)).toEqual([0, 0]);
    expect(toArray(toFunction(parse("3"))())).toBe(3);
  });

  it("has the slopes of integer powers left of 0", () => {
    expect(toArray(jvp(toFunction(parse("x^-1")), [-2], [1]).tangent)).toBe(-0.25);
    expect(toArray(jvp(toFunction(parse("x^3")), [-2], [1]).tangent)).toBe(12);
  });

  it("computes equal subterms once: the graph of the automatic differentiation chapter", () => {
    const { nodes } = trace(toFunction(parse("sqrt(x^2 + exp(x^2)) + sin(x^2 - 1)")), [1]);
    expect(nodes.filter((n) => n.primitive).map((n) => n.operation)).toEqual([
      "pow",
      "exp",
      "add",
      "sqrt",
      "sub",
      "sin",
      "add",
    ]);
  });

  it("says which variable is missing, and how many inputs it expects", () => {
    expect(() => toFunction(parse("x y"), ["x"])).toThrow(
      "the formula contains y, but its variables are given as x",
    );
    expect(() => toFunction(parse("x y"))(1)).toThrow("expected 2 inputs (x, y), but got 1");
    expect(() => toFunction({ kind: "derivative", variable: "x", of: parse("x") })).toThrow(
      "use differentiate first",
    );
  });

  it("gives value and slopes of golden.json's graph", () => {
    const rows = golden("autodiff.graph_sqrt_sin").outputs.rows as {
      x: number;
      forward: { f: number };
      adjoint: { x: number };
    }[];
    const f = toFunction(parse("sqrt(x^2+exp(x^2)) + sin(x^2-1)"));
    for (const row of rows) {
      within(f(row.x).data[0]!, row.forward.f);
      within(grad(f)(row.x)[0]!.data[0]!, row.adjoint.x);
    }
  });

  it("gives the partial derivatives of golden.json", () => {
    const rows = golden("multi.partials").outputs.rows as {
      x: [number, number];
      beginner: { value: number; gradient_row: number[] };
      advanced: { value: number; gradient_row: number[] };
    }[];
    const { beginner, advanced } = golden("multi.partials").inputs as { beginner: string; advanced: string };
    for (const row of rows) {
      for (const [text, expected] of [
        [beginner, row.beginner],
        [advanced, row.advanced],
      ] as const) {
        const f = toFunction(parse(text), ["x1", "x2"]);
        within(f(...row.x).data[0]!, expected.value);
        for (const [i, g] of grad(f)(...row.x).entries()) within(g.data[0]!, expected.gradient_row[i]!);
      }
    }
  });
});

describe("fromGraph", () => {
  it("gives a formula back from its graph, with the same values", () => {
    fc.assert(
      fc.property(formulas({ depth: 4 }), (e) => {
        const f = toFunction(e, ["x", "y"]);
        const graph = trace(f, [1, 1]);
        fc.pre(graph.nodes.every((n) => Number.isFinite(n.constant?.data[0] ?? 0)));
        const back = fromGraph(graph, undefined, { inputs: ["x", "y"] });
        expect(toFunction(back, ["x", "y"])(1.3, 0.7).data[0]).toEqual(f(1.3, 0.7).data[0]);
      }),
      { numRuns: 300 },
    );
  });

  const graph = trace(toFunction(parse("sqrt(x^2 + exp(x^2))")), [1]);

  it("tags every subterm with its node", () => {
    const tex = toTex(fromGraph(graph), {
      wrap: (t, s) => (s.kind === "apply" ? `\\htmlData{n=${s.node}}{${t}}` : t),
    });
    expect(tex).toBe(
      "\\htmlData{n=5}{\\sqrt{\\htmlData{n=4}{\\htmlData{n=2}{x^{2}} + \\htmlData{n=3}{e^{\\htmlData{n=2}{x^{2}}}}}}}",
    );
  });

  it("gives the formula of one node, in the names of others", () => {
    const [square, sum] = [graph.nodes[2]!, graph.nodes[4]!];
    expect(toText(fromGraph(graph, sum, { shown: new Map([[square, "a"]]) }))).toBe("a + exp(a)");
    expect(toText(fromGraph(graph, square, { shown: new Map([[square, "a"]]), inputs: ["t"] }))).toBe("t^2");
  });

  it("writes π and e for their values, and x1, x2 for several inputs", () => {
    expect(toText(fromGraph(trace(toFunction(parse("π x e^y")), [1, 1])))).toBe("pi*x1*e^x2");
  });

  it("refuses what formulas do not have", () => {
    const f = toFunction(parse("x"));
    expect(() => fromGraph(trace((x) => [f(x), 1], [1]))).toThrow("cannot be written as a formula");
    expect(() => fromGraph(trace((x) => toFunction(parse("x y"))(x, tensor([1, 2])), [[1, 1]]))).toThrow(
      "different entries",
    );
  });

  it("refuses a formula that would fill the memory", () => {
    const doubling = trace(
      (x) => {
        let y = x;
        const twice = toFunction(parse("u + u"));
        for (let i = 0; i < 40; i++) y = twice(y);
        return y;
      },
      [1],
    );
    expect(() => fromGraph(doubling)).toThrow("more than 5000 subterms");
  });
});
