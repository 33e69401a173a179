import { Fault, type Place } from "./fault.ts";
import { exact, kindOf, type Value } from "./values.ts";

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
  "**": (a, b) => a ** b,
};

const ORDER: Readonly<Record<string, (a: number | string, b: number | string) => boolean>> = {
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};

const isText = (value: Value): value is string => typeof value === "string";

/** Null and no value are alike for `==`; everything else is compared as by `===`. */
const alike = (a: Value, b: Value) => a === b || (a == null && b == null);

/** The value of `left sign right`; both sides have been computed. */
export function combine(sign: string, left: Value, right: Value, place: Place): Value {
  if (sign === "===") return left === right;
  if (sign === "!==") return left !== right;
  if (sign === "==") return alike(left, right);
  if (sign === "!=") return !alike(left, right);
  if (sign === "instanceof") return isMadeBy(left, right, place);
  if (typeof left === "number" && typeof right === "number")
    return (ARITHMETIC[sign] ?? ORDER[sign])!(left, right);
  if (isText(left) && isText(right) && sign in ORDER) return ORDER[sign]!(left, right);
  if (sign === "+" && (isText(left) || isText(right))) return joined(left, place) + joined(right, place);
  const object = [left, right].some((side) => side && typeof side === "object" && side.kind === "object");
  throw new Fault(
    `“${sign}” needs two numbers, and was given ${kindOf(left)} and ${kindOf(right)}${object ? "; is “.value” missing?" : "."}`,
    place,
  );
}

function joined(value: Value, place: Place): string {
  if (typeof value === "number") return exact(value);
  if (value === null || typeof value !== "object") return isText(value) ? value : kindOf(value);
  throw new Fault(`A text cannot be joined with ${kindOf(value)}.`, place);
}

function isMadeBy(value: Value, maker: Value, place: Place): boolean {
  const makes = maker && typeof maker === "object" && maker.kind === "class" ? maker : null;
  if (!makes) throw new Fault(`A class was expected after “instanceof”, not ${kindOf(maker)}.`, place);
  return value !== null && typeof value === "object" && value.kind === "object" && value.of === makes;
}

/** `-a`, `+a`, `!a`, `typeof a`. */
export function alone(sign: string, value: Value, place: Place): Value {
  if (sign === "!") return !truthy(value);
  if (sign === "typeof") {
    if (value !== null && typeof value === "object")
      return ["function", "class", "native"].includes(value.kind) ? "function" : "object";
    return value === null ? "object" : typeof value;
  }
  if (typeof value !== "number")
    throw new Fault(`“${sign}” needs a number, and was given ${kindOf(value)}.`, place);
  return sign === "-" ? -value : value;
}

/** Whether a condition holds. Values of ours are objects of the host, and so true. */
export const truthy = (value: Value): boolean => Boolean(value);
