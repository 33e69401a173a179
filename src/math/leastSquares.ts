/**
 * The θ that minimises ‖Aθ − y‖² + ridge·‖θ‖², by Householder reflections on A (with √ridge·I stacked below it when ridge > 0).
 * Each reflection turns one column into a multiple of a unit vector; the triangle that is left is solved from below.
 * Forming AᵀA instead would square the condition number: at polynomial degree 9 that costs half of the digits.
 * After Golub and Van Loan, Matrix Computations, 5.2–5.3.
 *
 * `rows` holds A row by row, at least as many rows as columns unless ridge > 0. Throws when the shapes do not fit or the columns are
 * linearly dependent, so that no single θ is best.
 */
export function leastSquares(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  ridge = 0,
): number[] {
  const width = rows[0]?.length ?? 0;
  if (rows.length !== targets.length || rows.some((row) => row.length !== width)) {
    throw new Error(
      `leastSquares: ${rows.length} rows of ${width} columns need as many targets and equal rows, ` +
        `but got ${targets.length} targets and rows of ${[...new Set(rows.map((row) => row.length))].join(" and ")} columns.`,
    );
  }
  const a = rows.map((row) => [...row]);
  const y = [...targets];
  if (ridge > 0) {
    for (let j = 0; j < width; j++) {
      a.push(Array.from({ length: width }, (_, k) => (k === j ? Math.sqrt(ridge) : 0)));
      y.push(0);
    }
  }
  const scale = a.flat().reduce((largest, entry) => Math.max(largest, Math.abs(entry)), 0);
  const diagonal: number[] = [];
  for (let k = 0; k < width; k++) {
    const length = Math.hypot(...a.slice(k).map((row) => row[k]!));
    if (!(length > 1e-14 * scale)) {
      throw new Error(
        `leastSquares: column ${k} of the ${rows.length}×${width} matrix depends on those before it, so the best fit is not unique; ` +
          "use fewer columns, more rows or a ridge.",
      );
    }
    // v = aₖ ± ‖aₖ‖e₁ with the sign that avoids cancellation; H = I − 2vvᵀ/vᵀv maps aₖ to ∓‖aₖ‖e₁.
    const pivot = a[k]![k]!;
    diagonal[k] = pivot > 0 ? -length : length;
    a[k]![k] = pivot - diagonal[k]!;
    const half = -diagonal[k]! * a[k]![k]!; // vᵀv / 2
    const reflect = (get: (i: number) => number, set: (i: number, value: number) => void) => {
      let dot = 0;
      for (let i = k; i < a.length; i++) dot += a[i]![k]! * get(i);
      for (let i = k; i < a.length; i++) set(i, get(i) - (dot / half) * a[i]![k]!);
    };
    for (let j = k + 1; j < width; j++) {
      reflect(
        (i) => a[i]![j]!,
        (i, value) => {
          a[i]![j] = value;
        },
      );
    }
    reflect(
      (i) => y[i]!,
      (i, value) => {
        y[i] = value;
      },
    );
  }
  const theta = new Array<number>(width).fill(0);
  for (let k = width - 1; k >= 0; k--) {
    let rest = y[k]!;
    for (let j = k + 1; j < width; j++) rest -= a[k]![j]! * theta[j]!;
    theta[k] = rest / diagonal[k]!;
  }
  return theta;
}
