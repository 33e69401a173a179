import { formatNumber } from "../../params/index.ts";
import type { FanOutValues, Model } from "./model.ts";

/** What the nudge does, and what the paths make of it. */
export function describe(
  { value, paths, derivative, claimed, measured, nudgedValue }: Model,
  { a, b, nudged, h }: FanOutValues,
): string {
  const start = `At a = ${formatNumber(a)}, b = ${formatNumber(b)}, nudging ${nudged} by ${formatNumber(h)} takes e from ${formatNumber(value.e)} to ${formatNumber(nudgedValue.e)}: ${formatNumber(measured)} for each unit.`;
  const sum = paths.map(({ product }) => formatNumber(product)).join(" + ");
  if (paths.length === 1)
    return `${start} There is one path, through ${paths[0]!.via}, and ∂e/∂${nudged} = ${sum}.`;
  if (claimed !== derivative)
    return `${start} Whoever lets the message from ${paths.at(-1)!.via} overwrite the earlier one claims ${formatNumber(claimed)}: a path is lost. Added, they make ${formatNumber(derivative)}.`;
  return `${start} Two paths come back to ${nudged}, and their messages add: ∂e/∂${nudged} = ${sum} = ${formatNumber(derivative)}.`;
}
