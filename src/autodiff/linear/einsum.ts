import { apply } from "../graph.ts";
import type { Kernel, Linear } from "../primitive.ts";
import { broadcastShape, type Shape, sameShape, showShape, sizeOf, stridesOf } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { contraction, lengthsOf, sumOfProducts } from "./contract.ts";
import { reshapeTo } from "./reshape.ts";

/**
 * The contraction of one or two factors, as in `["ik", "kj"] → "ij"`: indices that the output lacks are summed. Within one
 * factor and within the output every label occurs once.
 */
export const contract = (factors: readonly string[], output: string, ...inputs: readonly Tensor[]): Tensor =>
  apply(contractionOf(factors, output, false), ...inputs);

/** With `selects`, 0 times NaN or Infinity is 0: see `Primitive`. */
function contractionOf(factors: readonly string[], output: string, selects: boolean): Linear {
  return {
    kind: factors.length === 1 ? "linear" : "bilinear",
    name: "einsum",
    settings: `${factors.join(",")}->${output}${selects ? " (0 wins)" : ""}`,
    selects,
    plan: (shapes) => ({
      shape: [...output].map(lengthsOf(factors, shapes)),
      run: contraction(factors, output, shapes, selects),
    }),
    push: (slot, tangent, inputs) =>
      apply(contractionOf(factors, output, selects), ...inputs.with(slot, tangent)),
    pull(slot, cotangent, inputs, zeroWins) {
      const own = factors[slot]!;
      const others = factors.toSpliced(slot, 1);
      const known = [...own].filter((label) => [output, ...others].some((labels) => labels.includes(label)));
      const transpose = contractionOf([output, ...others], known.join(""), zeroWins && others.length > 0);
      const part = apply(transpose, cotangent, ...inputs.toSpliced(slot, 1));
      // An index of this factor alone was summed: every entry along it gets the same cotangent.
      const { shape } = inputs[slot]!;
      const kept = shape.map((length, axis) => (known.includes(own[axis]!) ? length : 1));
      return broadcastTo(reshapeTo(part, kept), shape);
    },
  };
}

/** Repeats `input` along axes of length 1 and along new leading axes, as NumPy does, until it has `shape`. */
export const broadcastTo = (input: Tensor, shape: Shape): Tensor =>
  sameShape(input.shape, shape) ? input : apply(broadcastOf(shape), input);

/** Its transpose sums over the axes along which it repeats. */
const broadcastOf = (shape: Shape): Linear => ({
  kind: "linear",
  name: "broadcast",
  settings: showShape(shape),
  plan([from]) {
    if (!sameShape(broadcastShape("broadcast", [from!, shape]), shape)) {
      throw new Error(
        `broadcast: ${showShape(from!)} does not fit into ${showShape(shape)}; ` +
          "counted from the last, each of its axes must have the same length or 1.",
      );
    }
    return { shape, run: repetition(from!, shape) };
  },
  push: (_slot, tangent) => broadcastTo(tangent, shape),
  pull(_slot, cotangent, [input]) {
    const from = input!.shape;
    const labels = labelsFor(shape.length);
    const lead = shape.length - from.length;
    const kept = [...labels].filter((_, axis) => axis >= lead && from[axis - lead] === shape[axis]);
    return reshapeTo(contract([labels], kept.join(""), cotangent), from);
  },
});

/** Along a repeated axis the output moves on and the input stands still. */
function repetition(from: Shape, shape: Shape): Kernel {
  if (sizeOf(from) === 1) return (out, input) => out.fill(input![0]!);
  const lead = shape.length - from.length;
  const [c, a] = [stridesOf(shape), stridesOf(from)];
  return sumOfProducts(
    shape.map((length, axis) => ({
      length,
      c: c[axis]!,
      a: from[axis - lead] === length ? a[axis - lead]! : 0,
      b: 0,
    })),
  );
}

/** The first `count` labels: "abc". */
export const labelsFor = (count: number): string =>
  Array.from({ length: count }, (_, index) => String.fromCharCode(97 + index)).join("");
