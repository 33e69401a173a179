/** The lengths of a tensor's axes, outermost first; a scalar has shape []. */
export type Shape = readonly number[];

/** How many entries a tensor of this shape has. */
export const sizeOf = (shape: Shape): number => shape.reduce((product, length) => product * length, 1);

/** Row-major strides: how far apart in `data` two neighbours along each axis lie. */
export function stridesOf(shape: Shape): number[] {
  const strides = new Array<number>(shape.length);
  let stride = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    strides[axis] = stride;
    stride *= shape[axis]!;
  }
  return strides;
}

export const sameShape = (a: Shape, b: Shape): boolean =>
  a.length === b.length && a.every((length, axis) => length === b[axis]);

/** A shape as error messages print it: `[2, 3]`. */
export const showShape = (shape: Shape): string => `[${shape.join(", ")}]`;

/**
 * The shape that all of `shapes` broadcast to, by NumPy's rule: axes are aligned from the last; lengths must agree or be 1.
 * Throws an error that names `operation` when there is none.
 */
export function broadcastShape(operation: string, shapes: readonly Shape[]): Shape {
  const result: number[] = [];
  for (const shape of shapes) {
    for (let back = 1; back <= shape.length; back++) {
      const length = shape.at(-back)!;
      const other = result[back - 1] ?? 1;
      if (length !== other && length !== 1 && other !== 1) {
        throw new Error(
          `${operation}: shapes ${shapes.map(showShape).join(" and ")} do not fit. Counted from the last, ` +
            `axis ${back} has lengths ${other} and ${length}; they must be equal, or one of them 1.`,
        );
      }
      result[back - 1] = length === 1 ? other : length;
    }
  }
  return result.reverse();
}

/** `axis` counted from the front: −1 is the last. Throws an error that names `operation` when there is no such axis. */
export function axisOf(operation: string, axis: number, shape: Shape): number {
  const found = axis < 0 ? axis + shape.length : axis;
  if (Number.isInteger(axis) && found >= 0 && found < shape.length) return found;
  const fitting =
    shape.length === 0
      ? "a scalar has none"
      : `it has axes 0 to ${shape.length - 1}, or −${shape.length} to −1`;
  throw new Error(`${operation}: shape ${showShape(shape)} has no axis ${axis}; ${fitting}.`);
}
