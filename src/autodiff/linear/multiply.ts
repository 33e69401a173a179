import type { Loop } from "./contract.ts";

/** c[i,j] += Σₖ a[i,k]·b[k,j], with i, j, k running over `m`, `n`, `k` from the offsets c0, a0, b0. */
export function multiplyAdd(
  c: Float64Array,
  a: Float64Array,
  b: Float64Array,
  m: Loop,
  n: Loop,
  k: Loop,
  c0: number,
  a0: number,
  b0: number,
): void {
  for (let i = 0; i < m.length; i++) {
    for (let j = 0; j < n.length; j++) {
      let sum = 0;
      let p = a0 + i * m.a;
      let q = b0 + i * m.b + j * n.b;
      for (let l = 0; l < k.length; l++) {
        sum += a[p]! * b[q]!;
        p += k.a;
        q += k.b;
      }
      c[c0 + i * m.c + j * n.c]! += sum;
    }
  }
}

/** The same where 0 times NaN or Infinity is 0; rare, so plain. */
export const multiplyAddSelected: typeof multiplyAdd = (c, a, b, m, n, k, c0, a0, b0) => {
  for (let i = 0; i < m.length; i++) {
    for (let j = 0; j < n.length; j++) {
      for (let l = 0; l < k.length; l++) {
        const x = a[a0 + i * m.a + l * k.a]!;
        const y = b[b0 + i * m.b + j * n.b + l * k.b]!;
        if (x !== 0 && y !== 0) c[c0 + i * m.c + j * n.c]! += x * y;
      }
    }
  }
};
