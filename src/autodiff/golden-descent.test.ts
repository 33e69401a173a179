import { describe, expect, it } from "vitest";
import { golden } from "../golden/golden.ts";
import type { Tensor } from "./index.ts";
import * as ad from "./index.ts";
import { expectClose } from "./testing.ts";

/** ½ xᵀ[[2, 1], [1, 20]]x − [5, 3]x, the surface that the chapters descend. */
const bowl = (x: Tensor) =>
  ad.sub(
    ad.mul(
      0.5,
      ad.einsum(
        "i,ij,j->",
        x,
        [
          [2, 1],
          [1, 20],
        ],
        x,
      ),
    ),
    ad.matmul([5, 3], x),
  );
const slope = (x: Tensor) => ad.grad(bowl)(x)[0]!;
const row = (x: Tensor) => [...x.data, bowl(x).data[0]!];

describe("golden cases of descent", () => {
  it("opt.gd_quadratic_2d: paths, minimum and curvature", () => {
    const { inputs, outputs, tol } = golden("opt.gd_quadratic_2d");
    for (const [name, path] of Object.entries(outputs.paths as Record<string, number[][]>)) {
      const gamma = name === "1/11" ? 1 / 11 : Number(name);
      let x = ad.tensor(inputs.x0);
      for (const expected of path) {
        expectClose(row(x), expected, tol, `step size ${name}`);
        x = ad.sub(x, ad.mul(gamma, slope(x)));
      }
    }
    const best = ad.tensor(outputs.x_star);
    expectClose(slope(best), [0, 0], tol);
    expectClose(bowl(best), outputs.f_star, tol);
    const { data: H } = ad.hessian(bowl)(best);
    const spread = Math.hypot((H[0]! - H[3]!) / 2, H[1]!);
    const middle = (H[0]! + H[3]!) / 2;
    expectClose([middle - spread, middle + spread], outputs.hessian_eigenvalues, tol);
  });

  it("opt.momentum", () => {
    const { inputs, outputs, tol } = golden("opt.momentum");
    for (const [alpha, path] of Object.entries(outputs.paths as Record<string, number[][]>)) {
      let x = ad.tensor(inputs.x0);
      let last: Tensor = ad.zeros([2]);
      for (const expected of path) {
        expectClose(row(x), expected, tol, `momentum ${alpha}`);
        last = ad.sub(ad.mul(Number(alpha), last), ad.mul(inputs.gamma as number, slope(x)));
        x = ad.add(x, last);
      }
    }
  });

  it("opt.step_size_heuristic: grow after success, undo and shrink after failure", () => {
    const { inputs, outputs, tol } = golden("opt.step_size_heuristic");
    let gamma = inputs.gamma0 as number;
    let x = ad.tensor(inputs.x0);
    for (const expected of outputs.log as { gamma: number; accepted: boolean; x: number[]; f: number }[]) {
      const tried = ad.sub(x, ad.mul(gamma, slope(x)));
      const accepted = bowl(tried).data[0]! < bowl(x).data[0]!;
      expectClose(gamma, expected.gamma, tol);
      expect(accepted).toBe(expected.accepted);
      if (accepted) x = tried;
      gamma *= (accepted ? inputs.grow : inputs.shrink) as number;
      expectClose(row(x), [...expected.x, expected.f], tol);
    }
  });

  it("opt.poly_regression_gradient", () => {
    const { inputs, outputs, tol } = golden("opt.poly_regression_gradient");
    const { x, y, theta } = inputs as Record<string, number[]>;
    const features = x!.map((each) => theta!.map((_, k) => each ** k));
    const f = (theta: Tensor) => ad.matmul(features, theta);
    const loss = (theta: Tensor) => ad.sum(ad.pow(ad.sub(y!, f(theta)), 2));
    expectClose(f(ad.tensor(theta)), outputs.f, tol);
    const { value, gradients } = ad.valueAndGrad(loss)(theta!);
    expectClose(value, outputs.loss, tol);
    expectClose(gradients[0], outputs.dL_dtheta_row, tol);
    const next = ad.sub(theta!, ad.mul(0.01, gradients[0]!));
    expectClose(next, outputs["theta_after_step_gamma_0.01"], tol);
  });

  it("opt.sgd_unbiased: scaled batches average to the full gradient", () => {
    const { outputs, tol } = golden("opt.sgd_unbiased");
    const { x, y } = golden("linalg.cholesky_fit").inputs as Record<string, number[]>;
    const rows = x!.map((each) => [each ** 2, each, 1]);
    const lossOn = (samples: readonly number[]) => (theta: Tensor) =>
      ad.sum(
        ad.pow(
          ad.sub(
            samples.map((n) => y![n]!),
            ad.matmul(
              samples.map((n) => rows[n]!),
              theta,
            ),
          ),
          2,
        ),
      );
    const gradient = (samples: readonly number[]) => ad.grad(lossOn(samples))([0, 0, 0])[0]!;
    const all = x!.map((_, n) => n);
    expectClose(ad.stack(all.map((n) => gradient([n]))), outputs.per_sample_gradients, tol);
    expectClose(gradient(all), outputs.full_gradient, tol);
    expectClose(ad.mul(x!.length / 2, gradient([0, 1])), outputs["single_batch_{0,1}_scaled"], tol);
    const pairs = all.flatMap((a) => all.slice(a + 1).map((b) => [a, b]));
    const scaled = ad.stack(pairs.map((pair) => ad.mul(x!.length / 2, gradient(pair))));
    expectClose(ad.mean(scaled, 0), outputs["mean_over_all_45_batches_of_(N/B)*batch_sum"], tol);
  });
});
