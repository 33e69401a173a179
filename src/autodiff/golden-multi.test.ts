import { describe, expect, it } from "vitest";
import { golden } from "../golden/golden.ts";
import type { Tensor } from "./index.ts";
import * as ad from "./index.ts";
import { expectClose } from "./testing.ts";

type Rows<Row> = { rows: Row[] };
const beginner = (x: Tensor) => {
  const [x1, x2] = ad.unstack(x) as [Tensor, Tensor];
  return ad.add(ad.mul(ad.pow(x1, 2), x2), ad.mul(x1, ad.pow(x2, 3)));
};
const advanced = (x: Tensor) => {
  const [x1, x2] = ad.unstack(x) as [Tensor, Tensor];
  return ad.pow(ad.add(x1, ad.mul(2, ad.pow(x2, 3))), 2);
};
const field = (x: Tensor) => [beginner(x), advanced(x)];
const parabola = (x: Tensor) => ad.add(ad.pow(ad.at(x, 0), 2), ad.mul(2, ad.at(x, 1)));
const half = (error: Tensor) => ad.mul(0.5, ad.sum(ad.pow(error, 2)));

describe("golden cases of several variables", () => {
  it("multi.partials", () => {
    const { outputs, tol } = golden("multi.partials");
    interface Row {
      x: number[];
      beginner: { value: number; gradient_row: number[] };
      advanced: { value: number; gradient_row: number[] };
      jacobian_of_stack: number[][];
    }
    for (const row of (outputs as unknown as Rows<Row>).rows) {
      for (const [f, expected] of [
        [beginner, row.beginner],
        [advanced, row.advanced],
      ] as const) {
        const { value, gradients } = ad.valueAndGrad(f)(row.x);
        expectClose(value, expected.value, tol);
        expectClose(gradients[0], expected.gradient_row, tol);
      }
      expectClose(ad.jacobian(field)(row.x), row.jacobian_of_stack, tol);
    }
  });

  it("multi.combined_chain: the paths add up", () => {
    const { outputs, tol } = golden("multi.combined_chain");
    interface Row {
      t: number;
      f: number;
      df_dx: number[];
      dx_dt: number[];
      paths: number[];
      df_dt: number;
    }
    const x = (t: Tensor) => ad.stack([ad.sin(t), ad.cos(t)]);
    for (const { t, ...row } of (outputs as unknown as Rows<Row>).rows) {
      const inner = ad.jvp(x, [t], [1]);
      const [slope] = ad.grad(parabola)(inner.value) as [Tensor];
      expectClose(inner.tangent, row.dx_dt, tol);
      expectClose(slope, row.df_dx, tol);
      expectClose(ad.mul(slope, inner.tangent), row.paths, tol);
      const { value, gradients } = ad.valueAndGrad((t) => parabola(x(t)))(t);
      expectClose(value, row.f, tol);
      expectClose(gradients[0], row.df_dt, tol);
    }
  });

  it("multi.vector_parameter_chain: a 1×2 row times a 2×2 Jacobian", () => {
    const { outputs, tol } = golden("multi.vector_parameter_chain");
    interface Row {
      t: number[];
      x: number[];
      df_dx: number[];
      dx_dt: number[][];
      df_dt: number[];
    }
    const x = (t: Tensor) => {
      const [t1, t2] = ad.unstack(t) as [Tensor, Tensor];
      return ad.stack([ad.mul(t1, t2), ad.add(t1, ad.pow(t2, 2))]);
    };
    for (const { t, ...row } of (outputs as unknown as Rows<Row>).rows) {
      const point = x(ad.tensor(t));
      const slope = ad.grad(parabola)(point)[0]!;
      const jacobian = ad.jacobian(x)(t);
      expectClose(point, row.x, tol);
      expectClose(slope, row.df_dx, tol);
      expectClose(jacobian, row.dx_dt, tol);
      expectClose(ad.matmul(slope, jacobian), row.df_dt, tol);
      expectClose(ad.grad((t) => parabola(x(t)))(t)[0], row.df_dt, tol);
    }
  });

  it("multi.least_squares_chain and multi.linear_map_jacobian", () => {
    const { inputs, outputs, tol } = golden("multi.least_squares_chain");
    const { A, x, y } = inputs as { A: number[][]; x: number[]; y: number[] };
    const error = (x: Tensor) => ad.sub(y, ad.matmul(A, x));
    expectClose(error(ad.tensor(x)), outputs.e, tol);
    expectClose(ad.grad(half)(error(ad.tensor(x)))[0], outputs.dL_de, tol);
    expectClose(ad.jacobian(error)(x), outputs.de_dx, tol);
    const { value, gradients } = ad.valueAndGrad((x) => half(error(x)))(x);
    expectClose(value, outputs.L, tol);
    expectClose(gradients[0], outputs.dL_dx, tol);
    const best = ad.valueAndGrad((x) => half(error(x)))(outputs.x_star as number[]);
    expectClose(best.value, outputs.L_at_x_star, tol);
    expectClose(best.gradients[0], [0, 0], tol);

    const map = golden("multi.linear_map_jacobian");
    const f = (x: Tensor) => ad.matmul(map.inputs.A as number[][], x);
    expectClose(f(ad.tensor(map.inputs.x)), map.outputs.f, map.tol);
    const jacobian = ad.jacobian(f)(map.inputs.x as number[]);
    expectClose(jacobian, map.outputs.df_dx, map.tol);
    expect(jacobian.shape).toEqual(map.outputs.shape);
  });

  it("multi.jacobian_best_linear and multi.polar_jacobian", () => {
    const { inputs, outputs, tol } = golden("multi.jacobian_best_linear");
    const x0 = inputs.x0 as number[];
    const J = ad.jacobian(field)(x0);
    expectClose(J, outputs.J, tol);
    for (const row of (outputs as unknown as Rows<{ distance: number; exact: number[]; linear: number[] }>)
      .rows) {
      const step = ad.mul(row.distance, inputs.direction as number[]);
      expectClose(ad.lift(field(ad.add(x0, step))), row.exact, tol);
      expectClose(ad.add(ad.lift(field(ad.tensor(x0))), ad.matmul(J, step)), row.linear, tol);
    }
    const polar = golden("multi.polar_jacobian");
    const f = (p: Tensor) => {
      const [r, angle] = ad.unstack(p) as [Tensor, Tensor];
      return [ad.mul(r, ad.cos(angle)), ad.mul(r, ad.sin(angle))];
    };
    const point = [polar.inputs.r as number, polar.inputs.theta as number];
    expectClose(ad.lift(f(ad.tensor(point))), polar.outputs.f, polar.tol);
    expectClose(ad.jacobian(f)(point), polar.outputs.J, polar.tol);
  });

  it("tensor.df_dA: a vector by a matrix", () => {
    const { inputs, outputs, tol } = golden("tensor.df_dA");
    const x = inputs.x as number[];
    const f = (A: Tensor) => ad.matmul(A, x);
    const derivative = ad.jacobian(f)(inputs.A as number[][]);
    expectClose(f(ad.tensor(inputs.A)), outputs.f, tol);
    expectClose(derivative, outputs.df_dA, tol);
    expect(derivative.shape).toEqual(outputs.shape);
    expectClose(ad.at(derivative, 0), outputs.df1_dA, tol);
    expectClose(ad.reshape(derivative, [2, 6]), outputs.flattened_2x6, tol);
  });

  it("tensor.dA_dx_4x2x3: both roads lead to the same numbers", () => {
    const { inputs, outputs, tol } = golden("tensor.dA_dx_4x2x3");
    const A = (x: Tensor) => {
      const [x1, x2, x3] = ad.unstack(x) as [Tensor, Tensor, Tensor];
      return [
        [x1, x2],
        [x3, ad.mul(x1, x2)],
        [ad.mul(x2, x3), ad.mul(x1, x3)],
        [ad.pow(x1, 2), ad.pow(x3, 2)],
      ];
    };
    const x = inputs.x as number[];
    const derivative = ad.jacobian(A)(x);
    expectClose(ad.lift(A(ad.tensor(x))), outputs.A, tol);
    expectClose(derivative, outputs.tensor_4x2x3, tol);
    expectClose(ad.transpose(derivative, [2, 0, 1]), outputs.way1_stack_of_three_4x2, tol);
    const flat = ad.jacobian((x) => ad.reshape(A(x), [8]))(x);
    expectClose(flat, outputs.way2_flatten_8x3_rowmajor, tol);
  });

  it("a matrix by a matrix has shape [P, Q, M, N]", () => {
    const derivative = ad.jacobian((X) =>
      ad.matmul(X, [
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
    )([
      [1, 0, 2],
      [0, 1, 1],
    ]);
    expect(derivative.shape).toEqual([2, 2, 2, 3]);
    expectClose(
      ad.at(ad.at(derivative, 1), 0),
      [
        [0, 0, 0],
        [1, 3, 5],
      ],
      0,
    );
  });

  it("autodiff.graph_sqrt_sin: values, adjoints with their contributions, and tangents, node by node", () => {
    const { outputs, tol } = golden("autodiff.graph_sqrt_sin");
    const f = (x: Tensor) => {
      const a = ad.pow(x, 2);
      return ad.add(ad.sqrt(ad.add(a, ad.exp(a))), ad.sin(ad.sub(a, 1)));
    };
    type Numbers = Record<string, number>;
    for (const { x, forward, adjoint, tangent } of (
      outputs as unknown as Rows<{ x: number; forward: Numbers; adjoint: Numbers; tangent: Numbers }>
    ).rows) {
      const graph = ad.trace(f, [x]);
      // The names of the golden case, in the order in which f computes them.
      const operations = graph.nodes.filter((node) => node.operation !== "constant");
      const names = new Map(
        operations.map((node, i) => [node, ["x", "a", "b", "c", "d", "e", "g", "f"][i]!]),
      );
      const values = ad.evaluateAll(graph, [x]);
      for (const [node, name] of names) {
        if (name !== "x") expectClose(values[node.id], forward[name], tol, `value of ${name}`);
      }
      const totals = new Map<string, Tensor>();
      for (const step of ad.reverseSweep(graph, [x])) {
        const name = names.get(step.node)!;
        totals.set(name, step.total);
        if (name === "a") {
          const via = names.get(step.edge!.to)!;
          expectClose(step.contribution, adjoint[`a_via_${via}`], tol, `adjoint of a via ${via}`);
        }
      }
      for (const [name, total] of totals) expectClose(total, adjoint[name], tol, `adjoint of ${name}`);
      for (const step of ad.forwardSweep(graph, [x], [1])) totals.set(names.get(step.node)!, step.total);
      for (const [name, total] of totals) expectClose(total, tangent[name], tol, `tangent of ${name}`);
      expect([...totals.keys()].sort()).toEqual([...Object.keys(tangent)].sort());
    }
  });

  it("autodiff.graph_fanout: b is reached by two paths", () => {
    const { inputs, outputs, tol } = golden("autodiff.graph_fanout");
    const f = (a: Tensor, b: Tensor) => ad.mul(ad.add(a, b), ad.add(b, 1));
    const point = [inputs.a as number, inputs.b as number];
    const { value, gradients } = ad.valueAndGrad(f)(...point);
    expectClose(value, outputs.e, tol);
    expectClose(gradients[0], outputs.de_da, tol);
    expectClose(gradients[1], outputs.de_db, tol);
    const graph = ad.trace(f, point);
    const paths = [...ad.reverseSweep(graph, point)].filter(({ node }) => node === graph.inputs[1]);
    // The later operation sends first.
    expectClose(paths.map((step) => step.contribution.data[0]!).sort(), outputs.de_db_paths, tol);
  });

  it("loss.table", () => {
    const { inputs, outputs, tol } = golden("loss.table");
    const { onehot_y, softmax_yhat, reg_y, reg_yhat } = inputs as Record<string, number[]>;
    const crossEntropy = (prediction: Tensor) => ad.neg(ad.sum(ad.mul(onehot_y!, ad.log(prediction))));
    const { value, gradients } = ad.valueAndGrad(crossEntropy)(softmax_yhat!);
    expectClose(value, outputs.cross_entropy_correct, tol);
    expectClose(gradients[0], outputs.d_ce_d_yhat, tol);
    const error = ad.sub(reg_y!, reg_yhat!);
    expectClose(ad.sum(ad.pow(error, 2)), outputs.ols, tol);
    expectClose(ad.mean(ad.pow(error, 2)), outputs.mse, tol);
    const percent = (of: ad.Value) => ad.mul(100, ad.mean(ad.div(ad.abs(error), of)));
    expectClose(percent(ad.abs(reg_y!)), outputs.mape_correct_abs_denominator, tol);
    expectClose(percent(reg_y!), outputs.mape_as_printed_signed_denominator, tol);
  });
});
