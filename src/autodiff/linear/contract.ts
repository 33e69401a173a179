import type { Kernel } from "../primitive.ts";
import { type Shape, stridesOf } from "../shape.ts";
import { type Loop, multiplyAdd, multiplyAddSelected } from "./multiply.ts";

const once: Loop = { length: 1, c: 0, a: 0, b: 0 };
const one = Float64Array.of(1);

/** The length that each label's index has. */
export function lengthsOf(factors: readonly string[], shapes: readonly Shape[]): (label: string) => number {
  const lengths = new Map(
    factors.flatMap((labels, slot) =>
      [...labels].map((label, axis) => [label, shapes[slot]![axis]!] as const),
    ),
  );
  return (label) => lengths.get(label)!;
}

/** The kernel of an einsum with one or two factors; an index of two factors is a step in both. */
export function contraction(
  factors: readonly string[],
  output: string,
  shapes: readonly Shape[],
  zeroWins: boolean,
): Kernel {
  const lengthOf = lengthsOf(factors, shapes);
  const [c, a, b] = [output, ...factors].map((own) => {
    const strides = stridesOf([...own].map(lengthOf));
    return (label: string) => strides[own.indexOf(label)] ?? 0;
  });
  const labels = [...new Set([output, ...factors].join(""))];
  return sumOfProducts(
    labels.map((label) => ({ length: lengthOf(label), c: c!(label), a: a!(label), b: b?.(label) ?? 0 })),
    zeroWins,
  );
}

/**
 * The kernel c[…] = Σ a[…]·b[…] over all loops; without a second input, b is 1. Neighbouring loops that walk through memory as one are
 * merged; the longest over the sum, over columns (of b alone) and over rows (of a alone) become a matrix product, the
 * others go around it.
 */
export function sumOfProducts(all: readonly Loop[], zeroWins = false): Kernel {
  const loops = merge(all);
  const take = (fits: (loop: Loop) => boolean): Loop => {
    const longest = loops.filter(fits).sort((p, q) => q.length - p.length)[0];
    return longest ? loops.splice(loops.indexOf(longest), 1)[0]! : once;
  };
  const sum = take((loop) => loop.c === 0);
  const columns = take((loop) => loop.a === 0);
  const rows = take((loop) => loop.b === 0);
  const multiply = zeroWins ? multiplyAddSelected : multiplyAdd;
  const walk = (
    depth: number,
    c: Float64Array,
    a: Float64Array,
    b: Float64Array,
    at: number,
    p: number,
    q: number,
  ) => {
    const loop = loops[depth];
    if (!loop) multiply(c, a, b, rows, columns, sum, at, p, q);
    else {
      for (let i = 0; i < loop.length; i++)
        walk(depth + 1, c, a, b, at + i * loop.c, p + i * loop.a, q + i * loop.b);
    }
  };
  return (out, a, b = one) => {
    out.fill(0);
    walk(0, out, a!, b, 0, 0, 0);
  };
}

/** Drops loops of length 1 and joins an outer with an inner loop when the two step through all three arrays as one. */
function merge(loops: readonly Loop[]): Loop[] {
  const merged: Loop[] = [];
  for (const loop of loops) {
    if (loop.length === 1) continue;
    const outer = merged.at(-1);
    const joins = (["a", "b", "c"] as const).every((array) => outer?.[array] === loop[array] * loop.length);
    if (joins) merged[merged.length - 1] = { ...loop, length: outer!.length * loop.length };
    else merged.push(loop);
  }
  return merged;
}
