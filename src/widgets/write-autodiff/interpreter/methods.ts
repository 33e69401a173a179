import { Fault, type Place } from "./fault.ts";
import type { Machine } from "./Machine.ts";
import { itemsOf, native, number, plain } from "./natives.ts";
import { truthy } from "./operators.ts";
import {
  exact,
  type ListValue,
  type MapValue,
  type NativeValue,
  type Scoped,
  type SetValue,
  shown,
  type Value,
} from "./values.ts";

/** Calls a function of the program. */
type Call = (callee: Value, args: readonly Value[], place: Place) => Generator<Scoped, Value>;
type Run = NativeValue["run"];

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
