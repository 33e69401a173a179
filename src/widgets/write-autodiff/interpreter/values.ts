import { formatNumber } from "../../../params/index.ts";
import type { Place } from "./fault.ts";
import type { Scope } from "./Scope.ts";
import type { ClassText, FunctionText } from "./syntax.ts";

/** What a program computes with: plain data of ours. No value is a host object, so nothing of the page can be reached. */
export type Value =
  | number
  | string
  | boolean
  | null
  | undefined
  | ListValue
  | ObjectValue
  | SetValue
  | MapValue
  | FunctionValue
  | ClassValue
  | NativeValue
  | NamesValue;

export interface ListValue {
  readonly kind: "list";
  readonly items: Value[];
}

/** An object in braces, or one made by a class. */
export interface ObjectValue {
  readonly kind: "object";
  readonly of: ClassValue | null;
  readonly fields: Map<string, Value>;
}

export interface SetValue {
  readonly kind: "set";
  readonly items: Set<Value>;
}

export interface MapValue {
  readonly kind: "map";
  readonly items: Map<Value, Value>;
}

/** A function with the names that it sees. */
export interface FunctionValue {
  readonly kind: "function";
  readonly text: FunctionText;
  readonly name: string;
  readonly scope: Scope;
}

export interface ClassValue {
  readonly kind: "class";
  readonly text: ClassText;
  readonly scope: Scope;
  readonly methods: ReadonlyMap<string, FunctionValue>;
}

/** A function of the fixed table, already bound to what it belongs to. It may call functions back, and so yields their steps. */
export interface NativeValue {
  readonly kind: "native";
  readonly name: string;
  readonly run: (args: readonly Value[], place: Place) => Generator<Scoped, Value>;
}

/** `Math` and `console`. */
export interface NamesValue {
  readonly kind: "names";
  readonly name: string;
  readonly members: ReadonlyMap<string, Value>;
}

/** A point of a run: what comes next, and the names that are seen from there. */
export interface Scoped {
  readonly place: Place;
  readonly scope: Scope;
}

/** A thing in words: “a Num”, “a list”. */
export function kindOf(value: Value): string {
  if (value === null) return "null";
  if (value === undefined) return "no value";
  if (typeof value === "number") return exact(value);
  if (typeof value === "string") return "a text";
  if (typeof value === "boolean") return String(value);
  if (value.kind === "object") return value.of ? withArticle(value.of.text.name) : "an object";
  if (value.kind === "class") return `the class ${value.text.name}`;
  if (value.kind === "names") return value.name;
  return value.kind === "list" || value.kind === "set" || value.kind === "map"
    ? `a ${value.kind}`
    : `the function${value.name && ` ${value.name}`}`;
}

const withArticle = (name: string) => `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`;

/** A number as a program prints it, with all of its digits, in signs that people read. */
export function exact(value: number): string {
  const size = Math.abs(value);
  if (Number.isNaN(value)) return "not a number";
  if (size === Number.POSITIVE_INFINITY) return value > 0 ? "∞" : "−∞";
  if (size !== 0 && (size >= 1e15 || size < 1e-6)) return formatNumber(value, { significant: 15 });
  return String(value + 0).replace("-", "−");
}

/** A value in a few words: numbers by `number`, objects of classes by `name` where it knows one. */
export function shown(
  value: Value,
  number: (value: number) => string,
  name: (value: ObjectValue) => string | undefined = () => undefined,
  depth = 0,
): string {
  const inner = (each: Value) => shown(each, number, name, depth + 1);
  const several = (items: readonly Value[]) =>
    `${items.slice(0, 12).map(inner).join(", ")}${items.length > 12 ? ", …" : ""}`;
  if (typeof value === "number") return number(value);
  if (typeof value === "string") return depth > 0 ? `"${value.slice(0, 40)}"` : value.slice(0, 400);
  if (value === null || typeof value !== "object") return kindOf(value);
  if (value.kind === "list") return depth > 2 ? "[…]" : `[${several(value.items)}]`;
  if (value.kind === "set") return depth > 2 ? "Set {…}" : `Set {${several([...value.items].slice(0, 13))}}`;
  if (value.kind === "map") return `Map of ${value.items.size}`;
  if (value.kind === "object") {
    const known = name(value);
    if (known) return known;
    const start = value.of ? `${value.of.text.name} ` : "";
    if (depth > 0) return `${start}{…}`;
    const fields = [...value.fields].slice(0, 8).map(([key, each]) => `${key}: ${inner(each)}`);
    return `${start}{${fields.join(", ")}}`;
  }
  return kindOf(value);
}
