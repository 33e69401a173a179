import { differentiate, parse } from "../../expression/index.ts";
import { fault } from "../../widget/graph/formula.ts";

/** More steps than these nobody follows. */
export const MOST_STEPS = 24;

/** Why a text cannot be differentiated here; nothing when it can. */
export function faultOfDerivation(text: string) {
  const unread = fault(text, ["x"]);
  if (unread) return unread;
  const { length } = differentiate(parse(text, { variables: ["x"] }), "x").steps;
  return length > MOST_STEPS
    ? `The derivative of this formula takes ${length} steps; at most ${MOST_STEPS} are shown.`
    : undefined;
}
