import { evaluate, evaluateNamed } from "./evaluate.ts";
import { runBody } from "./execute.ts";
import { Fault, type Place } from "./fault.ts";
import type { Machine } from "./Machine.ts";
import { Scope } from "./Scope.ts";
import type { FunctionText } from "./syntax.ts";
import { type ClassValue, kindOf, type Scoped, type Value } from "./values.ts";

type Run = Generator<Scoped, Value>;

/** Calls a function with values. */
export function* call(
  machine: Machine,
  callee: Value,
  args: readonly Value[],
  place: Place,
  self: Scope["self"] = null,
): Run {
  if (!callee || typeof callee !== "object" || (callee.kind !== "function" && callee.kind !== "native")) {
    const more = callee && typeof callee === "object" && callee.kind === "class" ? ": write “new”" : "";
    throw new Fault(`A function was expected here, not ${kindOf(callee)}${more}.`, place);
  }
  machine.enter(place, true);
  const value =
    callee.kind === "native"
      ? yield* callee.run(args, place)
      : yield* enter(machine, callee.text, callee.name, callee.scope, args, self);
  machine.leave(true);
  return value;
}

/** Runs a function's body with its parameters bound. */
function* enter(
  machine: Machine,
  text: FunctionText,
  name: string,
  outer: Scope,
  args: readonly Value[],
  self: Scope["self"],
): Run {
  const scope = new Scope(outer, text.name || name, text.arrow ? null : self);
  for (const [i, { name, fallback, rest }] of text.params.entries()) {
    let value = rest ? ({ kind: "list", items: args.slice(i) } as const) : args[i];
    if (value === undefined && fallback) value = yield* evaluate(machine, fallback, scope);
    scope.put(name, value);
  }
  return yield* runBody(machine, text, scope);
}

/** Makes an object: the fields of the parameters, those of the class, then the constructor's body. */
export function* make(machine: Machine, maker: ClassValue, args: readonly Value[], place: Place): Run {
  machine.enter(place, true);
  const fields = new Map<string, Value>();
  const object = { kind: "object", of: maker, fields } as const;
  const self = { value: object };
  const around = new Scope(maker.scope, null, self);
  const text = maker.text.maker;
  const scope = new Scope(around, `new ${maker.text.name}`);
  for (const [i, param] of (text?.params ?? []).entries()) {
    let value = param.rest ? ({ kind: "list", items: args.slice(i) } as const) : args[i];
    if (value === undefined && param.fallback) value = yield* evaluate(machine, param.fallback, scope);
    scope.put(param.name, value);
    if (param.field) fields.set(param.name, value);
  }
  for (const { name, value } of maker.text.fields)
    fields.set(name, value ? yield* evaluateNamed(machine, value, around, name) : undefined);
  machine.made.push(object);
  if (text) yield* runBody(machine, text, scope);
  machine.leave(true);
  return object;
}
