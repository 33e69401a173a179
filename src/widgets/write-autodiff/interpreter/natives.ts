import { Fault, type Place } from "./fault.ts";
import type { Machine } from "./Machine.ts";
import { Scope } from "./Scope.ts";
import { exact, kindOf, type NamesValue, type NativeValue, shown, type Value } from "./values.ts";

type Run = NativeValue["run"];

export const native = (name: string, run: Run): NativeValue => ({ kind: "native", name, run });

/** A native that calls nothing back. */
export const plain = (run: (args: readonly Value[], place: Place) => Value): Run =>
  // biome-ignore lint/correctness/useYield: natives have one form, and this one has no steps
  function* (args, place) {
    return run(args, place);
  };

/** A value as the number that `what` needs. */
export const number = (value: Value, what: string, place: Place): number => {
  if (typeof value === "number") return value;
  const more = value && typeof value === "object" && value.kind === "object" ? " (is “.value” missing?)" : "";
  throw new Fault(`${what} needs a number, and was given ${kindOf(value)}${more}.`, place);
};

const MATH: Readonly<Record<string, (...of: number[]) => number>> = {
  abs: Math.abs,
  cos: Math.cos,
  cosh: Math.cosh,
  exp: Math.exp,
  log: Math.log,
  max: Math.max,
  min: Math.min,
  pow: Math.pow,
  sign: Math.sign,
  sin: Math.sin,
  sinh: Math.sinh,
  sqrt: Math.sqrt,
  tan: Math.tan,
  tanh: Math.tanh,
};
const ONE_FOR_ALL = ["max", "min"];

/** The names that every program begins with; what is printed goes to `machine`. */
export function globals(machine: Machine): Scope {
  const scope = new Scope(null, "");
  const math = new Map<string, Value>([
    ["PI", Math.PI],
    ["E", Math.E],
  ]);
  for (const [name, of] of Object.entries(MATH)) {
    const wanted = name === "pow" ? 2 : 1;
    const run = plain((args, place) => {
      if (args.length < wanted && !ONE_FOR_ALL.includes(name))
        throw new Fault(`Math.${name} needs ${wanted === 1 ? "a number" : "two numbers"}.`, place);
      machine.work(place, args.length);
      return of(...args.map((each) => number(each, `Math.${name}`, place)));
    });
    math.set(name, native(`Math.${name}`, run));
  }
  const log = native(
    "console.log",
    plain((args, place) => {
      machine.print(
        args
          .map((each) => shown(each, exact))
          .join(" ")
          .slice(0, 1000),
        place,
      );
      return undefined;
    }),
  );
  const names: NamesValue[] = [
    { kind: "names", name: "Math", members: math },
    { kind: "names", name: "console", members: new Map([["log", log]]) },
  ];
  for (const each of names) scope.put(each.name, each, true);
  for (const name of ["Set", "Map"])
    scope.put(
      name,
      native(
        name,
        plain((_, place) => {
          throw new Fault(`Write “new ${name}”.`, place);
        }),
      ),
      true,
    );
  scope.put("NaN", Number.NaN, true);
  scope.put("Infinity", Number.POSITIVE_INFINITY, true);
  return scope;
}

/** What `new Set(…)` and `new Map(…)` make; null for another name. */
export function makeNative(
  maker: NativeValue,
  args: readonly Value[],
  machine: Machine,
  place: Place,
): Value {
  const [from] = args;
  if (maker.name === "Map" && from === undefined) return { kind: "map", items: new Map() };
  if (maker.name === "Set") {
    const items = from === undefined ? [] : itemsOf(from, "new Set", place);
    machine.work(place, items.length);
    return { kind: "set", items: new Set(items) };
  }
  throw new Fault(
    maker.name === "Map" ? "Begin with an empty map: new Map()." : `${maker.name} makes no objects.`,
    place,
  );
}

/** The items that a loop goes through. */
export function itemsOf(value: Value, who: string, place: Place): readonly Value[] {
  if (value !== null && typeof value === "object") {
    if (value.kind === "list") return value.items;
    if (value.kind === "set") return [...value.items];
  }
  throw new Fault(`${who} needs a list or a set, and was given ${kindOf(value)}.`, place);
}
