import { seeded } from "../../src/math/random.ts";

/**
 * What is trained: fully connected layers with tanh between them, mean squared error over all entries, plain gradient descent.
 * A weight matrix has shape [inputs, outputs].
 */
export const networks = [
  { sizes: [2, 8, 8, 1], batch: 200, rate: 0.1 },
  { sizes: [2, 16, 16, 1], batch: 200, rate: 0.1 },
  { sizes: [64, 64, 10], batch: 64, rate: 0.1 },
].map(({ sizes, batch, rate }, seed) => {
  const { normal } = seeded(seed + 1);
  const draw = (count, spread) => Float64Array.from({ length: count }, () => spread * normal());
  const layers = sizes.slice(1).map((outputs, index) => {
    const inputs = sizes[index];
    return {
      inputs,
      outputs,
      weights: draw(inputs * outputs, 1 / Math.sqrt(inputs)),
      biases: draw(outputs, 0.1),
    };
  });
  const x = draw(batch * sizes[0], 1);
  // The target depends on all features, so that there is something to learn.
  const y = Float64Array.from({ length: batch * sizes.at(-1) }, (_, entry) => {
    const row = Math.floor(entry / sizes.at(-1));
    let sum = entry % sizes.at(-1);
    for (let i = 0; i < sizes[0]; i++) sum += x[row * sizes[0] + i] / Math.sqrt(sizes[0]);
    return Math.sin(2 * sum);
  });
  return { name: sizes.join("-"), sizes, batch, rate, layers, x, y };
});
