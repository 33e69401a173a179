import { describe, expect, it } from "vitest";
import {
  add,
  type Edge,
  evaluate,
  exp,
  forwardSweep,
  jvp,
  mul,
  ones,
  partialGraph,
  pow,
  sin,
  sqrt,
  sub,
  type Tensor,
  trace,
} from "./index.ts";

const f = (x: Tensor) => {
  const a = pow(x, 2);
  return add(sqrt(add(a, exp(a))), sin(sub(a, 1)));
};
const slope = (x: number) =>
  (x * (1 + Math.exp(x * x))) / Math.sqrt(x * x + Math.exp(x * x)) + 2 * x * Math.cos(x * x - 1);

describe("forward mode", () => {
  it("gives a curve of 500 points and its derivative in one sweep", () => {
    const xs = Float64Array.from({ length: 500 }, (_, index) => index / 100 - 2.5);
    const { value, tangent } = jvp(f, [xs], [ones([500])]);
    expect(value.shape).toEqual([500]);
    xs.forEach((x, index) => {
      expect(tangent.data[index]).toBeCloseTo(slope(x), 10);
    });
  });

  it("differentiates a derivative without mixing up the two", () => {
    // d/dx (x · d/dy (x + y)) = 1
    const outer = (x: Tensor) => mul(x, jvp((y) => add(x, y), [3], [1]).tangent);
    expect(jvp(outer, [2], [1]).tangent.data[0]).toBe(1);
    const second = jvp((x) => jvp(f, [x], [1]).tangent, [0.7], [1]).tangent.data[0]!;
    const h = 1e-5;
    expect(second).toBeCloseTo((slope(0.7 + h) - slope(0.7 - h)) / (2 * h), 7);
  });

  it("yields each arrow as a step with partial, message, contribution and running total", () => {
    const graph = trace((x, y) => mul(add(x, y), x), [2, 3]);
    const steps = [...forwardSweep(graph, [2, 3], [1, 0])];
    expect(evaluate(graph, [2, 3]).data[0]).toBe(10);
    expect(
      steps.map((step) => [step.kind, step.node.operation, step.contribution.data[0], step.total.data[0]]),
    ).toEqual([
      ["seed", "input", 1, 1],
      ["push", "add", 1, 1],
      ["push", "mul", 2, 2],
      ["push", "mul", 5, 7],
    ]);
  });

  it("has the formula of each local partial, for the label on its arrow", () => {
    const graph = trace((x, y) => mul(sin(x), y), [2, 3]);
    const label = (edge: Edge | null) => partialGraph(edge!)!.output.operation;
    const pushes = [...forwardSweep(graph, [2, 3], [1, 1])].filter(({ kind }) => kind === "push");
    expect(pushes.map(({ edge }) => label(edge))).toEqual(["cos", "input", "input"]);
    const cosine = partialGraph(pushes[0]!.edge!)!;
    expect(evaluate(cosine, [2]).data[0]).toBeCloseTo(Math.cos(2), 15);
  });
});
