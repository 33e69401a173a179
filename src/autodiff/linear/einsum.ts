import { apply } from "../graph.ts";
import type { Kernel, Linear } from "../primitive.ts";
import { broadcastShape, type Shape, sameShape, showShape } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { contraction } from "./contract.ts";
import { reshapeTo } from "./reshape.ts";

/**
 * The contraction of one or two factors, as in `["ik", "kj"] → "ij"`: indices that the output lacks are summed. Within one factor
 * and within the output every label occurs once. Its transpose in one factor is a contraction of the output with the other.
 */
export function contract(factors: readonly string[], output: string, ...inputs: readonly Tensor[]): Tensor {
  return apply(contractionOf(factors, output), ...inputs);
}

function contractionOf(factors: readonly string[], output: string): Linear {
  const lengthsOf = (shapes: readonly Shape[]): ((label: string) => number) => {
    const lengths = new Map<string, number>();
    factors.forEach((labels, slot) => {
      [...labels].forEach((label, axis) => {
        lengths.set(label, shapes[slot]![axis]!);
      });
    });
    return (label) => lengths.get(label)!;
  };
  return {
    kind: factors.length === 1 ? "linear" : "bilinear",
    name: "einsum",
    settings: `${factors.join(",")}->${output}`,
    plan: (shapes) => ({
      shape: [...output].map(lengthsOf(shapes)),
      run: contraction(factors, output, shapes),
    }),
    push: (slot, tangent, inputs) => contract(factors, output, ...inputs.with(slot, tangent)),
    pull(slot, cotangent, inputs) {
      const own = factors[slot]!;
      const others = factors.filter((_, index) => index !== slot);
      const known = [...own].filter(
        (label) => output.includes(label) || others.some((other) => other.includes(label)),
      );
      const part = contract(
        [output, ...others],
        known.join(""),
        cotangent,
        ...inputs.filter((_, index) => index !== slot),
      );
      // An index of this factor alone was summed: every entry along it gets the same cotangent.
      const { shape } = inputs[slot]!;
      const kept = shape.map((length, axis) => (known.includes(own[axis]!) ? length : 1));
      return broadcastTo(reshapeTo(part, kept), shape);
    },
  };
}

/** Repeats `input` along axes of length 1 and along new leading axes, as NumPy does, until it has `shape`; its transpose sums. */
export const broadcastTo = (input: Tensor, shape: Shape): Tensor =>
  sameShape(input.shape, shape) ? input : apply(broadcastOf(shape), input);

function broadcastOf(shape: Shape): Linear {
  return {
    kind: "linear",
    name: "broadcast",
    settings: showShape(shape),
    plan([from]) {
      if (!sameShape(broadcastShape("broadcast", [from!, shape]), shape)) {
        throw new Error(
          `broadcast: shape ${showShape(from!)} has more entries than ${showShape(shape)} has room for.`,
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
  };
}

/** Copies blocks of entries: the innermost repeated axis decides their length. */
function repetition(from: Shape, shape: Shape): Kernel {
  const lead = shape.length - from.length;
  return (out, input) => {
    const copy = (
      axis: number,
      start: number,
      target: number,
      length: number,
      targetLength: number,
    ): void => {
      if (axis === shape.length) {
        out[target] = input![start]!;
        return;
      }
      const count = shape[axis]!;
      const step = targetLength / count;
      const repeated = axis < lead || from[axis - lead] !== count;
      const inner = repeated ? length : length / count;
      if (repeated) {
        copy(axis + 1, start, target, inner, step);
        for (let i = 1; i < count; i++) out.copyWithin(target + i * step, target, target + step);
      } else
        for (let i = 0; i < count; i++) copy(axis + 1, start + i * inner, target + i * step, inner, step);
    };
    if (out.length > 0) copy(0, 0, 0, input!.length, out.length);
  };
}

/** The first `count` labels: "abc". */
export const labelsFor = (count: number): string =>
  Array.from({ length: count }, (_, index) => String.fromCharCode(97 + index)).join("");
