/**
 * The step written out by hand, as one would for this purpose alone: float64 arrays laid out once, the bias added where the product
 * begins, tanh where it ends, weights moved as soon as their gradient is known. `multiply` is the innermost product.
 */
const train =
  (name, multiply) =>
  ({ sizes, batch, rate, layers, x, y }) => {
    const last = layers.length - 1;
    const signals = [x, ...sizes.slice(1).map((size) => new Float64Array(batch * size))];
    const adjoints = sizes.map((size) => new Float64Array(batch * size));
    const weights = layers.map((layer) => layer.weights.slice());
    const biases = layers.map((layer) => layer.biases.slice());
    const slopes = layers.map((layer) => new Float64Array(layer.weights.length));
    let loss = 0;

    function once() {
      for (let l = 0; l <= last; l++) {
        const [inputs, outputs, bias, out] = [sizes[l], sizes[l + 1], biases[l], signals[l + 1]];
        for (let row = 0; row < batch; row++) {
          for (let j = 0; j < outputs; j++) out[row * outputs + j] = bias[j];
        }
        multiply(out, signals[l], weights[l], batch, outputs, inputs, inputs, 1, outputs, 1);
        if (l < last) for (let i = 0; i < out.length; i++) out[i] = Math.tanh(out[i]);
      }
      const output = signals[last + 1];
      const residual = adjoints[last + 1];
      let sum = 0;
      for (let i = 0; i < output.length; i++) {
        const difference = output[i] - y[i];
        sum += difference * difference;
        residual[i] = (2 / output.length) * difference;
      }
      loss = sum / output.length;
      for (let l = last; l >= 0; l--) {
        const [inputs, outputs, input, adjoint] = [sizes[l], sizes[l + 1], signals[l], adjoints[l + 1]];
        const [weight, bias, slope, below] = [weights[l], biases[l], slopes[l], adjoints[l]];
        if (l > 0) {
          below.fill(0);
          multiply(below, adjoint, weight, batch, inputs, outputs, outputs, 1, 1, outputs);
          for (let i = 0; i < below.length; i++) below[i] *= 1 - input[i] * input[i];
        }
        slope.fill(0);
        multiply(slope, input, adjoint, inputs, outputs, batch, 1, inputs, outputs, 1);
        for (let i = 0; i < slope.length; i++) weight[i] -= rate * slope[i];
        for (let row = 0; row < batch; row++) {
          for (let j = 0; j < outputs; j++) bias[j] -= rate * adjoint[row * outputs + j];
        }
      }
    }
    return { name, once, loss: () => loss };
  };

/** c[i,j] += Σₖ a[i,k]·b[k,j]: `ai`, `ak`, `bk`, `bj` are how far one step of an index moves through a and b. */
function plain(c, a, b, m, n, k, ai, ak, bk, bj) {
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let l = 0, p = i * ai, q = j * bj; l < k; l++, p += ak, q += bk) sum += a[p] * b[q];
      c[i * n + j] += sum;
    }
  }
}

/** The same in blocks of 2 × 4 entries, so that what is read is used several times and sums do not wait for each other. */
function blocked(c, a, b, m, n, k, ai, ak, bk, bj) {
  const rows = m - (m % 2);
  const columns = n - (n % 4);
  for (let i = 0; i < rows; i += 2) {
    for (let j = 0; j < columns; j += 4) {
      let [s0, s1, s2, s3, t0, t1, t2, t3] = [0, 0, 0, 0, 0, 0, 0, 0];
      for (let l = 0, p = i * ai, q = j * bj; l < k; l++, p += ak, q += bk) {
        const x = a[p];
        const y = a[p + ai];
        const b0 = b[q];
        const b1 = b[q + bj];
        const b2 = b[q + 2 * bj];
        const b3 = b[q + 3 * bj];
        s0 += x * b0;
        s1 += x * b1;
        s2 += x * b2;
        s3 += x * b3;
        t0 += y * b0;
        t1 += y * b1;
        t2 += y * b2;
        t3 += y * b3;
      }
      const r = i * n + j;
      c[r] += s0;
      c[r + 1] += s1;
      c[r + 2] += s2;
      c[r + 3] += s3;
      c[r + n] += t0;
      c[r + n + 1] += t1;
      c[r + n + 2] += t2;
      c[r + n + 3] += t3;
    }
  }
  for (let i = 0; i < m; i++) {
    for (let j = i < rows ? columns : 0; j < n; j++) {
      let sum = 0;
      for (let l = 0, p = i * ai, q = j * bj; l < k; l++, p += ak, q += bk) sum += a[p] * b[q];
      c[i * n + j] += sum;
    }
  }
}

export const plainLoops = train("hand-written loops, plain", plain);
export const blockedLoops = train("hand-written loops, 2 × 4 blocks", blocked);

/** f and f′ at all points, by hand. */
export function writtenCurve(xs) {
  const value = new Float64Array(xs.length);
  const slope = new Float64Array(xs.length);
  return {
    name: "hand-written loop",
    once() {
      for (let i = 0; i < xs.length; i++) {
        const x = xs[i];
        const square = x * x;
        const power = Math.exp(square);
        const root = Math.sqrt(square + power);
        value[i] = root + Math.sin(square - 1);
        slope[i] = (x * (1 + power)) / root + 2 * x * Math.cos(square - 1);
      }
    },
    result: () => [value, slope],
  };
}
