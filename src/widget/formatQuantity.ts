import { formatNumber } from "../params/index.ts";
import type { Quantity } from "./define.ts";

/** A quantity for people: a number to 4 digits, a list or matrix in brackets, "undefined here" where there is none. */
export function formatQuantity(value: Quantity): string {
  if (value === null) return "undefined here";
  if (typeof value === "number") return formatNumber(value);
  return `[${value.map(formatQuantity).join(", ")}]`;
}
