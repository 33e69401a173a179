/** The inputs that a formula may use; each is a parameter. */
export const INPUTS = ["x", "y", "z", "a", "b", "x1", "x2"] as const;
export type Input = (typeof INPUTS)[number];
