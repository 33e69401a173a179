import "@tensorflow/tfjs-backend-cpu";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import "@tensorflow/tfjs-core/dist/register_all_gradients.js";
import * as tf from "@tensorflow/tfjs-core";

/** Where the backend's .wasm files are. */
export const findWasm = (folder) => setWasmPaths(folder);

/** TensorFlow.js on one backend ("cpu" or "wasm"): its own optimiser, everything else by its functions. */
export async function tensorflow(backend, { sizes, batch, rate, layers, x, y }) {
  if (!(await tf.setBackend(backend))) throw new Error(`tfjs has no backend ${backend} here.`);
  const inputs = tf.tensor2d(Float32Array.from(x), [batch, sizes[0]]);
  const targets = tf.tensor2d(Float32Array.from(y), [batch, sizes.at(-1)]);
  const weights = layers.map(({ inputs, outputs, weights, biases }) => ({
    matrix: tf.variable(tf.tensor2d(Float32Array.from(weights), [inputs, outputs])),
    bias: tf.variable(tf.tensor1d(Float32Array.from(biases))),
  }));
  const loss = () => {
    let signal = inputs;
    weights.forEach(({ matrix, bias }, index) => {
      const sum = tf.add(tf.matMul(signal, matrix), bias);
      signal = index + 1 < weights.length ? tf.tanh(sum) : sum;
    });
    return tf.mean(tf.square(tf.sub(signal, targets)));
  };
  const optimiser = tf.train.sgd(rate);
  let latest = null;
  return {
    name: `@tensorflow/tfjs ${backend}`,
    begin: () => tf.setBackend(backend),
    once() {
      latest?.dispose();
      latest = optimiser.minimize(loss, true);
    },
    end: () => latest.dataSync(),
    loss: () => latest.dataSync()[0],
  };
}
