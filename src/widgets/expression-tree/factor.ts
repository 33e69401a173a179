import { formatNumber } from "../../params/index.ts";

/** A slope as a factor: a negative one in brackets. */
export function factor(slope: number | null): string {
  if (slope === null) return "no slope";
  return slope < 0 ? `(${formatNumber(slope)})` : formatNumber(slope);
}
