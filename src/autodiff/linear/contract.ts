import type { Kernel } from "../primitive.ts";
import { type Shape, stridesOf } from "../shape.ts";
import { multiplyAdd, multiplyAddSelected } from "./multiply.ts";

/** One summation index: its length and how far it moves through the output, the first and the second factor (0: not at all). */
export interface Loop {
  readonly length: number;
  readonly c: number;
  readonly a: number;
  readonly b: number;
}

const none: Loop = { length: 1, c: 0, a: 0, b: 0 };
const one = Float64Array.of(1);

/** The length of each label's index. */
export function lengthsOf(factors: readonly string[], shapes: readonly Shape[]): (label: string) => number {
  const lengths = new Map<string, number>();
  factors.forEach((labels, slot) => {
    [...labels].forEach((label, axis) => {
      lengths.set(label, shapes[slot]![axis]!);
    });
  });
  return (label) => lengths.get(label)!;
}

/**
 * The kernel of an einsum with one or two factors: out[…] = Σ a[…]·b[…]. Every index is a loop; neighbouring loops that walk
 * memory as one are merged; the longest along rows, columns and the sum go to the innermost matrix product.
 */
export function contraction(
  factors: readonly string[],
  output: string,
  shapes: readonly Shape[],
  zeroWins: boolean,
): Kernel {
  const lengthOf = lengthsOf(factors, shapes);
  const labels = [...new Set([output, ...factors].join(""))];
  const moves = [output, ...factors].map((own) => {
    const strides = stridesOf([...own].map(lengthOf));
    return (label: string) => strides[own.indexOf(label)] ?? 0;
  });
  const loops = merge(
    labels.map((label) => ({
      length: lengthOf(label),
      c: moves[0]!(label),
      a: moves[1]!(label),
      b: moves[2]?.(label) ?? 0,
    })),
  );
  const take = (fits: (loop: Loop) => boolean): Loop => {
    const best = loops.filter(fits).sort((p, q) => q.length - p.length)[0] ?? none;
    if (best !== none) loops.splice(loops.indexOf(best), 1);
    return best;
  };
  const k = take((loop) => loop.c === 0);
  const n = take((loop) => loop.a === 0);
  const m = take((loop) => loop.b === 0);
  const empty = labels.some((label) => lengthOf(label) === 0);

  const multiply = zeroWins ? multiplyAddSelected : multiplyAdd;
  const walk = (
    depth: number,
    out: Float64Array,
    a: Float64Array,
    b: Float64Array,
    c0: number,
    a0: number,
    b0: number,
  ): void => {
    const loop = loops[depth];
    if (!loop) multiply(out, a, b, m, n, k, c0, a0, b0);
    else {
      for (let i = 0; i < loop.length; i++) {
        walk(depth + 1, out, a, b, c0 + i * loop.c, a0 + i * loop.a, b0 + i * loop.b);
      }
    }
  };
  return (out, a, b = one) => {
    out.fill(0);
    if (!empty) walk(0, out, a!, b, 0, 0, 0);
  };
}

/** Drops loops of length 1 and joins an outer with an inner loop when the two step through all three arrays as one. */
function merge(loops: readonly Loop[]): Loop[] {
  const merged: Loop[] = [];
  for (const loop of loops) {
    if (loop.length === 1) continue;
    const outer = merged.at(-1);
    if (outer && (["a", "b", "c"] as const).every((x) => outer[x] === loop[x] * loop.length)) {
      merged[merged.length - 1] = { ...loop, length: outer.length * loop.length };
    } else merged.push(loop);
  }
  return merged;
}
