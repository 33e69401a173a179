import { describe, expect, it } from "vitest";
import { golden } from "../golden/golden.ts";
import type { Tensor } from "./index.ts";
import * as ad from "./index.ts";
import { expectClose } from "./testing.ts";

type Rows<Row> = { rows: Row[] };
const at = (f: (x: Tensor) => Tensor, x: number) => {
  const forward = ad.jvp(f, [x], [1]);
  const reverse = ad.valueAndGrad(f)(x);
  expectClose(reverse.gradients[0], forward.tangent, 1e-14);
  return { value: forward.value, derivative: forward.tangent };
};

const functions: Record<string, (x: Tensor) => Tensor> = {
  "x^2": (x) => ad.pow(x, 2),
  "x^3": (x) => ad.pow(x, 3),
  "x^5": (x) => ad.pow(x, 5),
  "x^-1": (x) => ad.pow(x, -1),
  exp: ad.exp,
  log: ad.log,
  sin: ad.sin,
  cos: ad.cos,
  tanh: ad.tanh,
  sigmoid: ad.sigmoid,
  relu: ad.relu,
  linear: (x) => x,
  "log(1+x)": (x) => ad.log(ad.add(1, x)),
  "sin+cos": (x) => ad.add(ad.sin(x), ad.cos(x)),
  sum: (x) => ad.add(ad.sin(x), ad.exp(x)),
  product: (x) => ad.mul(ad.sin(x), ad.exp(x)),
  quotient: (x) => ad.div(ad.sin(x), ad.exp(x)),
  chain_f_of_g: (x) => ad.sin(ad.exp(x)),
  chain_g_of_f: (x) => ad.exp(ad.sin(x)),
};

describe("golden cases of one variable", () => {
  it("scalar.derivative_table", () => {
    const { outputs, tol } = golden("scalar.derivative_table");
    for (const { f, x, ...expected } of (
      outputs as Rows<{ f: string; x: number; value: number; derivative: number }>
    ).rows) {
      const found = at(functions[f]!, x);
      expectClose(found.value, expected.value, tol, `${f} at ${x}`);
      expectClose(found.derivative, expected.derivative, tol, `${f}′ at ${x}`);
    }
  });

  it("scalar.rules: sum, product, quotient, chain", () => {
    const { outputs, tol } = golden("scalar.rules");
    for (const { rule, x, ...expected } of (
      outputs as Rows<{ rule: string; x: number; value: number; derivative: number }>
    ).rows) {
      const found = at(functions[rule]!, x);
      expectClose(found.value, expected.value, tol, `${rule} at ${x}`);
      expectClose(found.derivative, expected.derivative, tol, `${rule} at ${x}, derivative`);
    }
  });

  it("scalar.secant_power: the limit of the secants", () => {
    const { outputs, tol } = golden("scalar.secant_power");
    for (const { n, tangent } of (outputs as Rows<{ n: number; tangent: number }>).rows) {
      expectClose(at((x) => ad.pow(x, n), 2).derivative, tangent, tol);
    }
  });

  it("scalar.fd_float64: the true slope, and quotients bit by bit", () => {
    const { inputs, outputs } = golden("scalar.fd_float64");
    const f = (t: Tensor) => ad.mul(ad.mul(t, t), t);
    expect(at(f, 2).derivative.data[0]).toBe(inputs.true);
    const value = (t: number) => ad.evaluate(ad.trace(f, [t]), [t]).data[0]!;
    for (const { k, forward, central } of (outputs as Rows<{ k: number; forward: number; central: number }>)
      .rows) {
      const h = 1 / 10 ** k;
      expect((value(2 + h) - value(2)) / h, `forward, h = 1e-${k}`).toBe(forward);
      expect((value(2 + h) - value(2 - h)) / (2 * h), `central, h = 1e-${k}`).toBe(central);
    }
  });

  it("scalar.chain_examples: inner and outer factor multiply", () => {
    const { outputs, tol } = golden("scalar.chain_examples");
    interface Row {
      case: string;
      n?: number;
      x: number;
      inner: number;
      value: number;
      dgdf: number;
      dfdx: number;
      derivative: number;
    }
    for (const row of (outputs as unknown as Rows<Row>).rows) {
      const [g, f] =
        row.case === "beginner"
          ? [(z: Tensor) => ad.add(ad.mul(6, z), 3), (x: Tensor) => ad.add(ad.mul(-2, x), 5)]
          : [ad.tanh, (x: Tensor) => ad.pow(x, row.n!)];
      const inner = at(f, row.x);
      const outer = at(g, inner.value.data[0]!);
      const whole = at((x) => g(f(x)), row.x);
      expectClose(inner.value, row.inner, tol);
      expectClose(inner.derivative, row.dfdx, tol);
      expectClose(outer.derivative, row.dgdf, tol);
      expectClose(whole.value, row.value, tol);
      expectClose(whole.derivative, row.derivative, tol);
    }
  });

  it("scalar.taylor: ten orders, and the polynomials' values", () => {
    const { outputs, tol } = golden("scalar.taylor");
    interface Row {
      f: string;
      x0: number;
      coefficients: number[];
      T_at: Record<string, number[]>;
      f_at: Record<string, number>;
    }
    for (const { f, x0, coefficients, T_at, f_at } of (outputs as unknown as Rows<Row>).rows) {
      const found = ad.taylor(functions[f]!, x0, 10);
      expectClose(found, coefficients, tol, `${f} about ${x0}`);
      for (const [x, partialSums] of Object.entries(T_at)) {
        let sum = 0;
        const sums = partialSums.map((_, k) => (sum += found.data[k]! * (Number(x) - x0) ** k));
        expectClose(sums, partialSums, tol, `T of ${f} about ${x0} at ${x}`);
        expectClose(at(functions[f]!, Number(x)).value, f_at[x], tol);
      }
    }
  });

  it("activation.sigmoid_derivative and activation.table", () => {
    const slope = golden("activation.sigmoid_derivative");
    for (const { x, sigma, derivative } of (
      slope.outputs as unknown as Rows<{ x: number; sigma: number; derivative: number }>
    ).rows) {
      const found = at(ad.sigmoid, x);
      expectClose(found.value, sigma, slope.tol);
      expectClose(found.derivative, derivative, slope.tol);
    }
    const { inputs, outputs, tol } = golden("activation.table");
    const z = inputs.z as number[];
    for (const [name, expected] of Object.entries(
      outputs as Record<string, { value: number[]; derivative: number[] }>,
    )) {
      const { value, tangent } = ad.jvp(functions[name]!, [z], [1]);
      expectClose(value, expected.value, tol, name);
      expectClose(tangent, expected.derivative, tol, `${name}′`);
    }
  });

  it("backprop.vanishing_chain: ten units deep", () => {
    const { inputs, outputs, tol } = golden("backprop.vanishing_chain");
    interface Row {
      activation: string;
      w: number;
      unit_values: number[];
      d_out_d_in: number[];
    }
    for (const { activation, w, unit_values, d_out_d_in } of (outputs as unknown as Rows<Row>).rows) {
      unit_values.forEach((expected, depth) => {
        const chain = (x: Tensor) => {
          let unit = x;
          for (let k = 0; k <= depth; k++) unit = functions[activation]!(ad.mul(w, unit));
          return unit;
        };
        const found = at(chain, inputs.x0 as number);
        expectClose(found.value, expected, tol);
        expectClose(found.derivative, d_out_d_in[depth], tol);
      });
    }
  });

  it("opt.gd_1d_quadratic and opt.stationary_points: paths of descent, and points of slope zero", () => {
    const descend = (f: (x: Tensor) => Tensor, x0: number, step: number, count: number) => {
      const path = [x0];
      while (path.length < count) path.push(path.at(-1)! - step * ad.grad(f)(path.at(-1)!)[0]!.data[0]!);
      return path;
    };
    const quadratic = golden("opt.gd_1d_quadratic");
    for (const { epsilon, x } of (quadratic.outputs as unknown as Rows<{ epsilon: number; x: number[] }>)
      .rows) {
      expectClose(descend(functions["x^2"]!, 2, epsilon, x.length), x, quadratic.tol);
    }
    const { inputs, outputs, tol } = golden("opt.stationary_points");
    const f = (x: Tensor) => ad.add(ad.sub(ad.pow(x, 4), ad.mul(2, ad.pow(x, 2))), ad.div(x, 2));
    for (const point of outputs.stationary as { x: number; f: number; f2: number }[]) {
      const { value, derivative } = at(f, point.x);
      expectClose(value, point.f, tol);
      expectClose(derivative, 0, tol);
      expectClose(ad.hessian(f)(point.x), point.f2, tol);
    }
    for (const [x0, path] of Object.entries(outputs.gd_paths as Record<string, number[]>)) {
      expectClose(descend(f, Number(x0), inputs.epsilon as number, path.length), path, tol);
    }
  });
});
