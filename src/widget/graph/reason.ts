import { formatNumber } from "../../params/index.ts";
import type { DerivativeAt } from "./derivativeAt.ts";

/** Why there is no derivative, as the end of a sentence. */
export function reason({ lack, left, right, open }: DerivativeAt): string {
  if (lack === "corner")
    return `the slopes settle on ${formatNumber(right!)} from the right and on ${formatNumber(left!)} from the left`;
  if (lack === "jump") return "f jumps there, and slopes across a jump grow without bound";
  if (lack === "steep")
    return left === right
      ? `on both sides the slopes ${course(left)}`
      : `to the right the slopes ${course(right)}, to the left they ${course(left)}`;
  if (lack === "restless") return "the slopes settle on no number";
  if (!open.left && !open.right) return "f has no values beside this point";
  const [there, missing, limit] = open.right ? ["right", "left", right] : ["left", "right", left];
  return `f has no values to the ${missing}, and a derivative asks both sides${limit === null ? "" : ` (to the ${there} the slopes ${course(limit)})`}`;
}

const course = (limit: number | null) =>
  limit === null
    ? "settle on no number"
    : Number.isFinite(limit)
      ? `settle on ${formatNumber(limit)}`
      : limit > 0
        ? "grow without bound"
        : "fall without bound";
