import { evaluate, evaluateNamed, functionOf } from "./evaluate.ts";
import { Fault, type Place } from "./fault.ts";
import type { Machine } from "./Machine.ts";
import { itemsOf } from "./natives.ts";
import { truthy } from "./operators.ts";
import { Scope } from "./Scope.ts";
import type { ClassText, Expression, FunctionText, Statement } from "./syntax.ts";
import type { ClassValue, FunctionValue, Scoped, Value } from "./values.ts";

/** How a statement ended, other than by going on to the next. */
type Ending = { readonly place: Place } & (
  | { readonly kind: "break" | "continue" }
  | { readonly kind: "return"; readonly value: Value }
);
type Run = Generator<Scoped, Ending | null>;

/** Runs statements in their order, in a scope that knows their names from the start. */
export function* runAll(machine: Machine, statements: readonly Statement[], scope: Scope): Run {
  for (const each of statements) {
    if (each.kind === "declare")
      for (const { name, constant, place } of each.items) scope.declare(name, constant, place);
    if (each.kind === "class") scope.declare(each.text.name, true, each.place);
    if (each.kind === "function") {
      scope.declare(each.text.name, false, each.place);
      scope.start(each.text.name, functionOf(each.text, scope));
    }
  }
  for (const each of statements) {
    const ending = yield* run(machine, each, scope);
    if (ending) return ending;
  }
  return null;
}

/** Runs a function's body; what it returns. */
export function* runBody(machine: Machine, { body }: FunctionText, scope: Scope): Generator<Scoped, Value> {
  if (!isBlock(body)) {
    machine.step(body.place);
    yield { place: body.place, scope };
    return yield* evaluate(machine, body, scope);
  }
  // The body's names may stand before its parameters, as in the block that it is.
  const ending = yield* runAll(machine, body, new Scope(scope));
  if (!ending) return undefined;
  return ending.kind === "return" ? ending.value : misplaced(ending);
}

/** `return` outside of a function, or `break` outside of a loop (a function given to forEach is none). */
export function misplaced({ kind, place }: Ending): never {
  throw new Fault(
    kind === "return" ? "“return” stands in no function." : `“${kind}” stands in no loop of its function.`,
    place,
  );
}

const isBlock = (body: readonly Statement[] | Expression): body is readonly Statement[] =>
  Array.isArray(body);

/** Those that do nothing by themselves: no step is made of them. */
const SILENT = ["empty", "block", "function"];

function* run(machine: Machine, of: Statement, scope: Scope): Run {
  machine.enter(of.place);
  if (!SILENT.includes(of.kind)) {
    machine.step(of.place);
    yield { place: of.place, scope };
  }
  const ending = yield* endingOf(machine, of, scope);
  machine.leave();
  return ending;
}

function* endingOf(machine: Machine, of: Statement, scope: Scope): Run {
  switch (of.kind) {
    case "empty":
    case "function":
      return null;
    case "block":
      return yield* runAll(machine, of.body, new Scope(scope));
    case "expression":
      yield* evaluate(machine, of.of, scope);
      return null;
    case "declare":
      yield* declare(machine, of, scope);
      return null;
    case "class":
      scope.start(of.text.name, classOf(of.text, scope));
      return null;
    case "if": {
      const branch = truthy(yield* evaluate(machine, of.test, scope)) ? of.yes : of.no;
      return branch && (yield* inBlock(machine, branch, scope));
    }
    case "for":
      return yield* loop(machine, of, scope);
    case "each": {
      const items = itemsOf(yield* evaluate(machine, of.list, scope), "for … of", of.list.place);
      machine.work(of.list.place, items.length);
      // The list itself, not a copy: what is pushed meanwhile is visited too.
      for (let i = 0; i < items.length; i++) {
        const inner = new Scope(scope);
        inner.put(of.item.name, items[i], of.item.constant);
        machine.step(of.place);
        const ending = yield* inBlock(machine, of.body, inner);
        if (ending?.kind === "break") break;
        if (ending?.kind === "return") return ending;
      }
      return null;
    }
    case "return":
      return {
        kind: "return",
        value: of.value ? yield* evaluate(machine, of.value, scope) : undefined,
        place: of.place,
      };
    case "break":
    case "continue":
      return { kind: of.kind, place: of.place };
  }
}

/** One statement as a block of its own. */
const inBlock = (machine: Machine, of: Statement, scope: Scope): Run =>
  runAll(machine, of.kind === "block" ? of.body : [of], new Scope(scope));

function* declare(
  machine: Machine,
  { items }: Statement & { kind: "declare" },
  scope: Scope,
): Generator<Scoped, void> {
  for (const { name, value } of items)
    scope.start(name, value ? yield* evaluateNamed(machine, value, scope, name) : undefined);
}

function* loop(machine: Machine, of: Statement & { kind: "for" }, scope: Scope): Run {
  const { first, test, next } = of;
  let turn = new Scope(scope);
  if (first?.kind === "declare") {
    for (const { name, constant, place } of first.items) turn.declare(name, constant, place);
    yield* declare(machine, first, turn);
  } else if (first?.kind === "expression") yield* evaluate(machine, first.of, turn);
  for (;;) {
    machine.step(of.place);
    if (test && !truthy(yield* evaluate(machine, test, turn))) return null;
    const ending = yield* inBlock(machine, of.body, turn);
    if (ending?.kind === "break") return null;
    if (ending?.kind === "return") return ending;
    // Each turn has its own names, so that functions made in it keep them.
    const following = new Scope(scope);
    for (const [name, { value, constant }] of turn.names) following.put(name, value, constant);
    turn = following;
    if (next) yield* evaluate(machine, next, turn);
  }
}

function classOf(text: ClassText, scope: Scope): ClassValue {
  const methods = new Map<string, FunctionValue>(
    text.methods.map((method) => [method.name, functionOf(method, scope)]),
  );
  return { kind: "class", text, scope, methods };
}
