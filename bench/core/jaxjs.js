import { blockUntilReady, defaultDevice, init, jit, jvp, numpy as np, valueAndGrad } from "@jax-js/jax";

/** Starts the WebAssembly backend. */
export async function startJax() {
  await init("wasm");
  defaultDevice("wasm");
}

// Every function of jax-js takes its arguments' ownership; `.ref` keeps a value for another use.

/** jax-js, jitted: one function from the weights to the loss and the next weights. */
export function jaxjs({ sizes, batch, rate, layers, x, y }) {
  const matrix = (data, shape) => np.array(Float32Array.from(data)).reshape(shape);
  const inputs = matrix(x, [batch, sizes[0]]);
  const targets = matrix(y, [batch, sizes.at(-1)]);
  let weights = layers.flatMap(({ inputs, outputs, weights, biases }) => [
    matrix(weights, [inputs, outputs]),
    matrix(biases, [outputs]),
  ]);
  const loss = (weights, inputs, targets) => {
    let signal = inputs;
    for (let i = 0; i < weights.length; i += 2) {
      const sum = np.matmul(signal, weights[i]).add(weights[i + 1]);
      signal = i + 2 < weights.length ? np.tanh(sum) : sum;
    }
    return np.square(signal.sub(targets)).mean();
  };
  const step = jit((weights, inputs, targets) => {
    const kept = weights.map((weight) => weight.ref);
    const [value, gradients] = valueAndGrad(loss)(weights, inputs, targets);
    return [value, kept.map((weight, i) => weight.sub(gradients[i].mul(rate)))];
  });
  let latest = null;
  return {
    name: "@jax-js/jax wasm, jitted",
    once() {
      latest?.dispose();
      [latest, weights] = step(weights, inputs.ref, targets.ref);
    },
    end: () => latest.ref.data(),
    loss: async () => (await latest.ref.data())[0],
  };
}

const f = (x) => {
  const square = x.ref.mul(x);
  return np.sqrt(square.ref.add(np.exp(square.ref))).add(np.sin(square.sub(1)));
};

/** f and f′ at all points, jitted, in float32. */
export function jaxCurve(xs) {
  const points = np.array(Float32Array.from(xs));
  const both = jit((x) => {
    const ones = np.onesLike(x.ref);
    return jvp(f, [x], [ones]);
  });
  let latest = null;
  return {
    name: "@jax-js/jax wasm, jitted (float32)",
    async once() {
      for (const array of latest ?? []) array.dispose();
      latest = both(points.ref);
      // What nobody waits for is never computed.
      await blockUntilReady(latest);
    },
    result: () => Promise.all(latest.map((array) => array.ref.data())),
  };
}
