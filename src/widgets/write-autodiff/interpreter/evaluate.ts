import { call, make } from "./call.ts";
import { Fault, type Place } from "./fault.ts";
import type { Machine } from "./Machine.ts";
import { ofCollection, ofList } from "./methods.ts";
import { itemsOf, makeNative } from "./natives.ts";
import { alone, combine, truthy } from "./operators.ts";
import { Scope } from "./Scope.ts";
import type { Expression, FunctionText, Target } from "./syntax.ts";
import { type FunctionValue, kindOf, type Scoped, type Value } from "./values.ts";

type Run<Result = Value> = Generator<Scoped, Result>;

/** The value of an expression; yields the steps of the functions that it calls. */
export function* evaluate(machine: Machine, of: Expression, scope: Scope): Run {
  machine.enter(of.place);
  const value = yield* compute(machine, of, scope);
  machine.leave();
  return value;
}

function* compute(machine: Machine, of: Expression, scope: Scope): Run {
  switch (of.kind) {
    case "literal":
      return of.value;
    case "name":
      return scope.get(of.name, of.place);
    case "this":
      return scope.this(of.place);
    case "list":
      return { kind: "list", items: yield* several(machine, of.items, scope) };
    case "spread":
      throw new Fault("“...” stands in lists and calls alone.", of.place);
    case "record": {
      const fields = new Map<string, Value>();
      for (const [key, value] of of.entries) fields.set(key, yield* evaluate(machine, value, scope));
      return { kind: "object", of: null, fields };
    }
    case "function":
      return written(of.text, scope);
    case "unary":
      return alone(of.sign, yield* evaluate(machine, of.of, scope), of.place);
    case "binary": {
      const left = yield* evaluate(machine, of.left, scope);
      if (decided(of.sign, left)) return left;
      const right = yield* evaluate(machine, of.right, scope);
      return LAZY.includes(of.sign) ? right : joined(machine, of.sign, left, right, of.place);
    }
    case "choose":
      return yield* evaluate(
        machine,
        truthy(yield* evaluate(machine, of.test, scope)) ? of.yes : of.no,
        scope,
      );
    case "assign":
      return yield* assign(machine, of, scope);
    case "update": {
      const slot = yield* slotOf(machine, of.target, scope);
      const before = slot.get();
      const after = combine(of.sign === "++" ? "+" : "-", alone("+", before, of.place), 1, of.place);
      slot.set(after);
      return of.before ? after : before;
    }
    case "member": {
      const owner = yield* evaluate(machine, of.of, scope);
      return of.maybe && owner == null ? undefined : member(machine, owner, of.name, of.place);
    }
    case "index":
      return (yield* slotOf(machine, of, scope)).get();
    case "call":
      return yield* callOf(machine, of, scope);
    case "new": {
      const maker = yield* evaluate(machine, of.of, scope);
      const args = yield* several(machine, of.args, scope);
      if (maker && typeof maker === "object" && maker.kind === "class")
        return yield* make(machine, maker, args, of.place);
      if (maker && typeof maker === "object" && maker.kind === "native")
        return makeNative(maker, args, machine, of.place);
      throw new Fault(`A class was expected after “new”, not ${kindOf(maker)}.`, of.place);
    }
  }
}

const LAZY = ["&&", "||", "??"];

/** Whether the left side alone decides `left sign right`. */
const decided = (sign: string, left: Value) =>
  sign === "&&" ? !truthy(left) : sign === "||" ? truthy(left) : sign === "??" && left != null;

/** As `combine`; a text that grows is bounded. */
function joined(machine: Machine, sign: string, left: Value, right: Value, place: Place): Value {
  const value = combine(sign, left, right, place);
  if (typeof value === "string") machine.size(value.length, place);
  return value;
}

export function functionOf(text: FunctionText, scope: Scope, name = text.name): FunctionValue {
  return { kind: "function", text, name, scope };
}

/** A function as a value: one that has a name of its own can call itself by it. */
function written(text: FunctionText, scope: Scope, name = text.name): FunctionValue {
  if (text.name === "") return functionOf(text, scope, name);
  const around = new Scope(scope);
  const value = functionOf(text, around);
  around.put(text.name, value, true);
  return value;
}

/** An expression whose value gets a name; a function without one takes it. */
export function* evaluateNamed(machine: Machine, of: Expression, scope: Scope, name: string): Run {
  if (of.kind === "function") return written(of.text, scope, name);
  return yield* evaluate(machine, of, scope);
}

function* several(machine: Machine, items: readonly Expression[], scope: Scope): Run<Value[]> {
  const found: Value[] = [];
  for (const item of items) {
    if (item.kind === "spread") {
      const more = itemsOf(yield* evaluate(machine, item.of, scope), "“...”", item.place);
      machine.work(item.place, more.length);
      machine.size(found.length + more.length, item.place);
      found.push(...more);
    } else found.push(yield* evaluate(machine, item, scope));
  }
  return found;
}

/** Where a value lies that is read and written: its object and index are computed once. */
interface Slot {
  get(): Value;
  set(value: Value): void;
}

function* slotOf(machine: Machine, target: Target, scope: Scope): Run<Slot> {
  const { place } = target;
  if (target.kind === "name")
    return {
      get: () => scope.get(target.name, place),
      set: (value) => scope.set(target.name, value, place),
    };
  const owner = yield* evaluate(machine, target.of, scope);
  if (target.kind === "member")
    return {
      get: () => member(machine, owner, target.name, place),
      set: (value) => {
        if (!owner || typeof owner !== "object" || owner.kind !== "object")
          throw new Fault(`“.${target.name}” of ${kindOf(owner)} cannot be given a value.`, place);
        machine.size(owner.fields.size + 1, place);
        owner.fields.set(target.name, value);
      },
    };
  const index = yield* evaluate(machine, target.index, scope);
  if (!owner || typeof owner !== "object" || owner.kind !== "list")
    throw new Fault(`[…] asks for an entry of a list, and was given ${kindOf(owner)}.`, place);
  if (typeof index !== "number" || !Number.isInteger(index))
    throw new Fault(`The index of a list is a whole number, not ${kindOf(index)}.`, place);
  return {
    get: () => owner.items[index],
    set: (value) => {
      if (index < 0 || index > owner.items.length)
        throw new Fault(`The list has ${owner.items.length} entries; there is no place ${index}.`, place);
      machine.size(index + 1, place);
      owner.items[index] = value;
    },
  };
}

function* assign(machine: Machine, of: Expression & { kind: "assign" }, scope: Scope): Run {
  const slot = yield* slotOf(machine, of.target, scope);
  const sign = of.sign.slice(0, -1);
  if (sign !== "") {
    const before = slot.get();
    if (decided(sign, before)) return before;
    const value = yield* evaluate(machine, of.value, scope);
    const after = LAZY.includes(sign) ? value : joined(machine, sign, before, value, of.place);
    slot.set(after);
    return after;
  }
  const name = of.target.kind === "name" ? of.target.name : "";
  const value = yield* evaluateNamed(machine, of.value, scope, name);
  slot.set(value);
  return value;
}

/** `owner.name`, from the fixed tables or the object's own fields: there is nothing else to find. */
function member(machine: Machine, owner: Value, name: string, place: Place): Value {
  let found: Value | null = null;
  let known = "";
  if (owner !== null && typeof owner === "object") {
    if (owner.kind === "object") {
      if (owner.fields.has(name)) return owner.fields.get(name);
      const method = owner.of?.methods.get(name);
      if (method) return bound(machine, method, owner);
      known = [...owner.fields.keys(), ...(owner.of?.methods.keys() ?? [])].slice(0, 12).join(", ");
    } else if (owner.kind === "names") {
      if (owner.members.has(name)) return owner.members.get(name);
      known = [...owner.members.keys()].join(", ");
    } else if (owner.kind === "list")
      found = ofList(owner, name, machine, (callee, args, at) => call(machine, callee, args, at));
    else if (owner.kind === "set" || owner.kind === "map") found = ofCollection(owner, name, machine);
  } else if (typeof owner === "string" && name === "length") return owner.length;
  if (found !== null) return found;
  throw new Fault(
    `There is no “.${name}” in ${kindOf(owner)}${known ? `; what there is: ${known}` : ""}.`,
    place,
  );
}

/** A method that knows its object, as `call` wants it. */
function bound(machine: Machine, method: FunctionValue, owner: Value): Value {
  return {
    kind: "native",
    name: method.name,
    run: (args, place) => call(machine, method, args, place, { value: owner }),
  };
}

function* callOf(machine: Machine, of: Expression & { kind: "call" }, scope: Scope): Run {
  const callee = yield* evaluate(machine, of.of, scope);
  const args = yield* several(machine, of.args, scope);
  return yield* call(machine, callee, args, of.place);
}
