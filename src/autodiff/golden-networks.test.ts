import { describe, expect, it } from "vitest";
import { golden } from "../golden/golden.ts";
import type { Tensor } from "./index.ts";
import * as ad from "./index.ts";
import { expectClose } from "./testing.ts";

const half = (error: Tensor) => ad.mul(0.5, ad.sum(ad.pow(error, 2)));
const layer = (A: ad.Value, b: ad.Value, x: ad.Value) => ad.add(ad.matmul(A, x), b);
const step = (x: ad.Value, rate: number, slope: Tensor) => ad.sub(x, ad.mul(rate, slope));

describe("golden cases of networks", () => {
  it("nn.single_layer_listing: every Jacobian of tanh(Ax + b)", () => {
    const { inputs, outputs, tol } = golden("nn.single_layer_listing");
    const { A, b, x } = inputs as { A: number[][]; b: number[]; x: number[] };
    const z = layer(A, b, x);
    expectClose(z, outputs.z, tol);
    expectClose(ad.tanh(z), outputs.f, tol);
    expectClose(ad.jacobian(ad.tanh)(z), outputs.dfdz, tol);
    expectClose(ad.jacobian((x) => layer(A, b, x))(x), outputs.dzdx, tol);
    expectClose(ad.jacobian((b) => layer(A, b, x))(b), outputs.dzdb, tol);
    expectClose(ad.jacobian((x) => ad.tanh(layer(A, b, x)))(x), outputs.dfdx, tol);
    expectClose(ad.jacobian((b) => ad.tanh(layer(A, b, x)))(b), outputs.dfdb, tol);
    expectClose(ad.jacobian((A) => ad.tanh(layer(A, b, x)))(A), outputs.dfdA, tol);
  });

  it("nn.putting_together: loss, gradients, one step of descent", () => {
    const { inputs, outputs, tol } = golden("nn.putting_together");
    const { A, b, x, y } = inputs as { A: number[][]; b: number[]; x: number[]; y: number[] };
    const gamma = inputs.gamma as number;
    const fromZ = (z: Tensor) => half(ad.sub(y, ad.tanh(z)));
    const loss = (A: Tensor, b: Tensor, x: Tensor) => fromZ(layer(A, b, x));
    const { value, gradients } = ad.valueAndGrad(loss)(A, b, x);
    const [dA, db, dx] = gradients as [Tensor, Tensor, Tensor];
    const e = ad.sub(y, ad.tanh(layer(A, b, x)));
    expectClose(value, outputs.L, tol);
    expectClose(e, outputs.e, tol);
    expectClose(ad.grad(half)(e)[0], outputs.dL_de_row, tol);
    expectClose(ad.grad(fromZ)(layer(A, b, x))[0], outputs.dL_dz_row, tol);
    expectClose(dA, outputs.dL_dA_as_matrix, tol);
    expectClose(db, outputs.dL_db_row, tol);
    expectClose(dx, outputs.dL_dx_row, tol);
    const next = [step(A, gamma, dA), step(b, gamma, db)] as const;
    expectClose(next[0], outputs.A_next, tol);
    expectClose(next[1], outputs.b_next, tol);
    expectClose(loss(...next, ad.tensor(x)), outputs.L_next, tol);
  });

  it("backprop.k_layer: all layers' values, adjoints, Jacobians and gradients", () => {
    const { inputs, outputs, tol } = golden("backprop.k_layer");
    const { A, b, x, y, activations } = inputs as {
      A: number[][][];
      b: number[][];
      x: number[];
      y: number[];
      activations: string[];
    };
    const activation = (k: number, z: Tensor) => (activations[k] === "tanh" ? ad.tanh(z) : z);
    const from = (k: number, f: Tensor): Tensor =>
      k === A.length ? ad.sum(ad.pow(ad.sub(y, f), 2)) : from(k + 1, activation(k, layer(A[k]!, b[k]!, f)));
    let f = ad.tensor(x);
    const expected = outputs as Record<string, number[][] & number[][][]>;
    expectClose(ad.grad((f) => from(0, f))(f)[0], expected.dL_df![0], tol);
    A.forEach((_, k) => {
      const z = layer(A[k]!, b[k]!, f);
      expectClose(z, expected.z![k], tol);
      const jacobian = ad.jacobian((f) => activation(k, layer(A[k]!, b[k]!, f)))(f);
      expectClose(jacobian, expected["layer_jacobians_df_{k+1}/df_k"]![k], tol);
      f = activation(k, z);
      expectClose(f, expected.f![k + 1], tol);
      expectClose(ad.grad((f) => from(k + 1, f))(f)[0], expected.dL_df![k + 1], tol);
    });
    const loss = (...parameters: Tensor[]) => {
      let f: Tensor = ad.tensor(x);
      for (let k = 0; k < A.length; k++)
        f = activation(k, layer(parameters[2 * k]!, parameters[2 * k + 1]!, f));
      return ad.sum(ad.pow(ad.sub(y, f), 2));
    };
    const { value, gradients } = ad.valueAndGrad(loss)(...A.flatMap((each, k) => [each, b[k]!]));
    expectClose(value, outputs.L, tol);
    A.forEach((_, k) => {
      expectClose(gradients[2 * k], expected.dL_dA![k], tol);
      expectClose(gradients[2 * k + 1], expected.dL_db![k], tol);
    });
  });

  it("backprop.net_2_2_2: by hand on the page, by compiled steps here", () => {
    const { inputs, outputs, tol } = golden("backprop.net_2_2_2");
    const { w, x, target } = inputs as Record<string, number[]>;
    const gamma = inputs.gamma as number;
    const hidden = (w: Tensor) => ad.matmul(ad.reshape(ad.slice(w, 0, 4), [2, 2]), x!);
    const output = (w: Tensor, sigma: Tensor) => ad.matmul(ad.reshape(ad.slice(w, 4), [2, 2]), sigma);
    const E = (Sigma: Tensor) => half(ad.sub(Sigma, target!));
    const loss = (w: Tensor) => E(ad.sigmoid(output(w, ad.sigmoid(hidden(w)))));

    const W = ad.tensor(w!);
    const T = hidden(W);
    const sigma = ad.sigmoid(T);
    const Y = output(W, sigma);
    const Sigma = ad.sigmoid(Y);
    expectClose(T, outputs.T, tol);
    expectClose(sigma, outputs.sigma, tol);
    expectClose(Y, outputs.Y, tol);
    expectClose(Sigma, outputs.Sigma, tol);
    expectClose(ad.grad(E)(Sigma)[0], outputs.dE_dSigma, tol);
    expectClose(ad.jvp(ad.sigmoid, [Y], [1]).tangent, outputs.dSigma_dY, tol);
    expectClose(ad.grad((Y) => E(ad.sigmoid(Y)))(Y)[0], outputs.delta_Y, tol);
    expectClose(ad.grad((sigma) => E(ad.sigmoid(output(W, sigma))))(sigma)[0], outputs.dE_dsigma, tol);
    expectClose(ad.grad((T) => E(ad.sigmoid(output(W, ad.sigmoid(T)))))(T)[0], outputs.delta_T, tol);
    const { value, gradients } = ad.valueAndGrad(loss)(W);
    expectClose(value, outputs.E, tol);
    expectClose(gradients[0], outputs.dE_dw, tol);
    expectClose(step(W, gamma, gradients[0]!), outputs.w_after_1_epoch, tol);

    const program = ad.compile((w: Tensor) => {
      const { value, gradients } = ad.valueAndGrad(loss)(w);
      return { loss: value, w: step(w, gamma, gradients[0]!) };
    }, W);
    const errors: number[] = [];
    for (let epoch = 0; epoch <= 1000; epoch++) {
      errors.push(program.run().loss.data[0]!);
      program.inputs[0]!.data.set(program.outputs.w.data);
    }
    expectClose(errors.slice(0, 6), outputs.E_epochs_0_to_5, tol);
    expectClose(errors[1000], outputs.E_after_1000, tol);
  });

  it("backprop.association_cost: the shapes of the factors decide the number of multiplications", () => {
    const { inputs, outputs } = golden("backprop.association_cost");
    const shapes = inputs.jacobian_shapes_left_to_right as [number, number][];
    const cost = (order: readonly [number, number][]) =>
      order.slice(1).reduce(
        ({ total, left }, [rows, columns]) => ({
          total: total + left[0] * rows * columns,
          left: [left[0], columns] as [number, number],
        }),
        { total: 0, left: order[0]! },
      ).total;
    expect(cost(shapes)).toBe(outputs.multiplications_reverse_left_to_right);
    const turned = shapes.toReversed().map(([rows, columns]): [number, number] => [columns, rows]);
    expect(cost(turned)).toBe(outputs.multiplications_forward_right_to_left);
  });

  it("nn.linear_autoencoder", () => {
    const { inputs, outputs, tol } = golden("nn.linear_autoencoder");
    const data = inputs.data as number[][];
    const loss = (e: Tensor, d: Tensor) =>
      ad.sum(ad.pow(ad.sub(data, ad.einsum("n,j->nj", ad.matmul(data, e), d)), 2));
    const { value, gradients } = ad.valueAndGrad(loss)(
      inputs.encoder as number[],
      inputs.decoder as number[],
    );
    expectClose(value, outputs.loss, tol);
    expectClose(ad.concat(gradients), outputs.gradient_e1_e2_d1_d2, tol);
    expectClose(ad.einsum("ni,nj->ij", data, data), outputs.gram, tol);
  });
});
