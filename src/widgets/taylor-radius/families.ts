import type { Values } from "../../params/index.ts";
import type { GraphWindow } from "../../widget/graph/graphWindow.ts";
import type widget from "./widget.ts";

export type Name = Values<typeof widget.params>["f"];

/** A function on offer. */
interface Family {
  readonly text: string;
  /** The part of both axes that is shown. */
  readonly window: GraphWindow;
  /**
   * The radius of convergence of its series about x0: the distance to the nearest point, real or complex, at which the function cannot be
   * continued analytically. Infinity where there is none; NaN where f has no value at x0.
   */
  radius(x0: number): number;
}

export const families: Readonly<Record<Name, Family>> = {
  log: {
    text: "log(1+x)",
    window: { x: [-1.7, 3], y: [-3, 3] },
    radius: (x0) => (x0 > -1 ? x0 + 1 : Number.NaN),
  },
  // About 0 every coefficient is 0, and a series of zeros converges everywhere.
  flat: {
    text: "exp(-1/x^2)",
    window: { x: [-3, 3], y: [-0.5, 1.3] },
    radius: (x0) => (x0 === 0 ? Number.POSITIVE_INFINITY : Math.abs(x0)),
  },
  // Its poles are at ±i.
  bell: {
    text: "1/(1+x^2)",
    window: { x: [-3, 3], y: [-0.7, 1.7] },
    radius: (x0) => Math.hypot(1, x0),
  },
  exp: {
    text: "exp(x)",
    window: { x: [-3, 3], y: [-3, 13] },
    radius: () => Number.POSITIVE_INFINITY,
  },
};
