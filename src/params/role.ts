/**
 * What a colour means, everywhere in the book: the thing you move; the function's value; derivative, tangent, gradient; finite
 * difference, secant, h; backward flow; loss, error, residual; data; right; not yet right.
 */
export type Role =
  | "input"
  | "curve"
  | "derivative"
  | "difference"
  | "backward"
  | "loss"
  | "data"
  | "correct"
  | "notyet";
