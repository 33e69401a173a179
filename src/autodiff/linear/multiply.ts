/** An index: its length, and how far one step moves in the output c and in the factors a and b (0: it does not occur there). */
export interface Loop {
  readonly length: number;
  readonly c: number;
  readonly a: number;
  readonly b: number;
}

/**
 * c[i,j] += Σₖ a[i,k]·b[k,j], with i, j, k running over `m`, `n`, `k` from the offsets c0, a0, b0. Any strides will do, so one
 * kernel serves A·B, Aᵀ·B and A·Bᵀ. It computes two rows by two columns at a time: four sums stay in registers, and four
 * numbers read serve four products.
 */
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
  const { length: rows, a: down, c: cDown } = m;
  const { length: columns, b: right, c: cRight } = n;
  const { length: depth, a: aDeeper, b: bDeeper } = k;
  let i = 0;
  for (; i + 1 < rows; i += 2) {
    let j = 0;
    for (; j + 1 < columns; j += 2) {
      let sum = 0;
      let sumRight = 0;
      let sumDown = 0;
      let sumBoth = 0;
      let p = a0 + i * down;
      let q = b0 + j * right;
      for (let l = 0; l < depth; l++) {
        const x = a[p]!;
        const xDown = a[p + down]!;
        const y = b[q]!;
        const yRight = b[q + right]!;
        sum += x * y;
        sumRight += x * yRight;
        sumDown += xDown * y;
        sumBoth += xDown * yRight;
        p += aDeeper;
        q += bDeeper;
      }
      const at = c0 + i * cDown + j * cRight;
      c[at]! += sum;
      c[at + cRight]! += sumRight;
      c[at + cDown]! += sumDown;
      c[at + cDown + cRight]! += sumBoth;
    }
    if (j < columns) {
      // An odd last column, or the only one: two rows at a time.
      let sum = 0;
      let sumDown = 0;
      let p = a0 + i * down;
      let q = b0 + j * right;
      for (let l = 0; l < depth; l++) {
        const y = b[q]!;
        sum += a[p]! * y;
        sumDown += a[p + down]! * y;
        p += aDeeper;
        q += bDeeper;
      }
      const at = c0 + i * cDown + j * cRight;
      c[at]! += sum;
      c[at + cDown]! += sumDown;
    }
  }
  if (i < rows) {
    for (let j = 0; j < columns; j++) {
      let sum = 0;
      let p = a0 + i * down;
      let q = b0 + j * right;
      for (let l = 0; l < depth; l++) {
        sum += a[p]! * b[q]!;
        p += aDeeper;
        q += bDeeper;
      }
      c[c0 + i * cDown + j * cRight]! += sum;
    }
  }
}

/** The same where 0 times NaN or Infinity is 0; rare, so plain. */
export const multiplyAddSelected: typeof multiplyAdd = (c, a, b, m, n, k, c0, a0, b0) => {
  for (let i = 0; i < m.length; i++) {
    for (let j = 0; j < n.length; j++) {
      for (let l = 0; l < k.length; l++) {
        const x = a[a0 + i * m.a + l * k.a]!;
        const y = b[b0 + j * n.b + l * k.b]!;
        if (x !== 0 && y !== 0) c[c0 + i * m.c + j * n.c]! += x * y;
      }
    }
  }
};
