import { Fault, type Place } from "./fault.ts";
import type { Machine } from "./Machine.ts";
import { truthy } from "./operators.ts";
import { Scope } from "./Scope.ts";
import {
  exact,
  kindOf,
  type ListValue,
  type MapValue,
  type NamesValue,
  type NativeValue,
  type Scoped,
  type SetValue,
  shown,
  type Value,
} from "./values.ts";

/** Calls a function of the program. */
export type Call = (callee: Value, args: readonly Value[], place: Place) => Generator<Scoped, Value>;
type Run = NativeValue["run"];

const native = (name: string, run: Run): NativeValue => ({ kind: "native", name, run });

/** A native that calls nothing back. */
const plain = (run: (args: readonly Value[], place: Place) => Value): Run =>
  // biome-ignore lint/correctness/useYield: natives have one form, and this one has no steps
  function* (args, place) {
    return run(args, place);
  };

const number = (value: Value, what: string, place: Place): number => {
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

/** Where a slice begins or ends: from the end, if below 0. */
const within = (value: Value, length: number, otherwise: number, place: Place) => {
  if (value === undefined) return otherwise;
  const at = Math.trunc(number(value, "slice", place)) || 0;
  return Math.min(length, Math.max(0, at < 0 ? length + at : at));
};

const list = (items: Value[]): ListValue => ({ kind: "list", items });

/** A method of a list, or its length; null where there is none of this name. */
export function ofList(owner: ListValue, name: string, machine: Machine, call: Call): Value | null {
  const { items } = owner;
  const all = (place: Place) => machine.work(place, items.length);
  /** Calls back for each item; stops where `until` says so. */
  const each = (until: (answer: Value, item: Value) => boolean | undefined): Run =>
    function* ([callee], place) {
      for (let i = 0; i < items.length; i++) {
        const item = items[i];
        if (until(yield* call(callee, [item, i, owner], place), item)) return true;
      }
      return false;
    };
  const collect = (pick: (into: Value[], answer: Value, item: Value) => void): Run =>
    function* (args, place) {
      const into: Value[] = [];
      yield* each((answer, item) => {
        pick(into, answer, item);
        return false;
      })(args, place);
      return list(into);
    };
  const runs: Readonly<Record<string, Run>> = {
    push: plain((args, place) => {
      machine.size(items.length + args.length, place);
      return items.push(...args);
    }),
    pop: plain(() => items.pop()),
    reverse: plain((_, place) => {
      all(place);
      items.reverse();
      return owner;
    }),
    toReversed: plain((_, place) => {
      all(place);
      return list([...items].reverse());
    }),
    slice: plain(([from, to], place) => {
      all(place);
      return list(
        items.slice(within(from, items.length, 0, place), within(to, items.length, items.length, place)),
      );
    }),
    concat: plain((args, place) => {
      const more = args.flatMap((arg) => itemsOf(arg, "concat", place));
      machine.size(items.length + more.length, place);
      machine.work(place, items.length + more.length);
      return list([...items, ...more]);
    }),
    includes: plain(([item], place) => {
      all(place);
      return items.includes(item);
    }),
    indexOf: plain(([item], place) => {
      all(place);
      return items.indexOf(item);
    }),
    join: plain(([between], place) => {
      all(place);
      const text = items.map((item) => shown(item, exact)).join(typeof between === "string" ? between : ",");
      machine.size(text.length, place);
      return text;
    }),
    forEach: function* (args, place) {
      yield* each(() => false)(args, place);
      return undefined;
    },
    some: each((answer) => truthy(answer)),
    every: function* (args, place) {
      return !(yield* each((answer) => !truthy(answer))(args, place));
    },
    map: collect((into, answer) => into.push(answer)),
    filter: collect((into, answer, item) => {
      if (truthy(answer)) into.push(item);
    }),
    reduce: function* ([callee, ...start], place) {
      if (items.length + start.length === 0) throw new Fault("reduce of an empty list needs a start.", place);
      let [sum] = start.length > 0 ? start : items;
      for (let i = start.length > 0 ? 0 : 1; i < items.length; i++)
        sum = yield* call(callee, [sum, items[i], i, owner], place);
      return sum;
    },
  };
  if (name === "length") return items.length;
  return Object.hasOwn(runs, name) ? native(name, runs[name]!) : null;
}

/** A method of a set or a map, or its size; null where there is none of this name. */
export function ofCollection(owner: SetValue | MapValue, name: string, machine: Machine): Value | null {
  if (name === "size") return owner.items.size;
  const common: Record<string, (key: Value, value: Value, place: Place) => Value> = {
    has: (key) => owner.items.has(key),
    delete: (key) => owner.items.delete(key),
  };
  if (owner.kind === "set")
    common.add = (key, _, place) => {
      machine.size(owner.items.size + 1, place);
      owner.items.add(key);
      return owner;
    };
  else {
    common.get = (key) => owner.items.get(key);
    common.set = (key, value, place) => {
      machine.size(owner.items.size + 1, place);
      owner.items.set(key, value);
      return owner;
    };
  }
  if (!Object.hasOwn(common, name)) return null;
  return native(
    name,
    plain(([key, value], place) => common[name]!(key, value, place)),
  );
}
