import {
  add,
  compile,
  exp,
  jvp,
  matmul,
  mean,
  mul,
  sin,
  sqrt,
  sub,
  tanh,
  tensor,
  valueAndGrad,
} from "../../src/autodiff/index.ts";

/** Nabla's compiled program: one function from the weights to the loss and the next weights, fed back after each run. */
export function ours({ sizes, batch, rate, layers, x, y }) {
  const inputs = tensor(x, [batch, sizes[0]]);
  const targets = tensor(y, [batch, sizes.at(-1)]);
  const weights = layers.flatMap(({ inputs, outputs, weights, biases }) => [
    tensor(weights, [inputs, outputs]),
    tensor(biases, [outputs]),
  ]);
  const loss = (...weights) => {
    let signal = inputs;
    for (let i = 0; i < weights.length; i += 2) {
      const sum = add(matmul(signal, weights[i]), weights[i + 1]);
      signal = i + 2 < weights.length ? tanh(sum) : sum;
    }
    const residual = sub(signal, targets);
    return mean(mul(residual, residual));
  };
  const program = compile(
    (...weights) => {
      const { value, gradients } = valueAndGrad(loss)(...weights);
      return { value, next: weights.map((weight, i) => sub(weight, mul(rate, gradients[i]))) };
    },
    ...weights,
  );
  return {
    name: "Nabla, compiled",
    once() {
      program.run();
      for (let i = 0; i < program.inputs.length; i++)
        program.inputs[i].data.set(program.outputs.next[i].data);
    },
    loss: () => program.outputs.value.data[0],
  };
}

const f = (x) => {
  const square = mul(x, x);
  return add(sqrt(add(square, exp(square))), sin(sub(square, 1)));
};

/** f and f′ at all points. */
export function ourCurve(xs) {
  const program = compile((x) => jvp(f, [x], [1]), xs);
  return {
    name: "Nabla, compiled",
    once: () => program.run(),
    result: () => [program.outputs.value.data, program.outputs.tangent.data],
  };
}
