import { misplaced, runAll } from "./execute.ts";
import type { Machine } from "./Machine.ts";
import { globals } from "./natives.ts";
import { Scope } from "./Scope.ts";
import type { Statement } from "./syntax.ts";
import type { Scoped } from "./values.ts";

/**
 * Runs a program statement by statement: yields before each, with its place and the names seen there, and gives the program's own names
 * in the end. Throws `Fault`; ends always, since the machine bounds what a run may use.
 */
export function* runProgram(
  machine: Machine,
  program: readonly Statement[],
  around: Scope = globals(machine),
): Generator<Scoped, Scope> {
  const scope = new Scope(around, "");
  const ending = yield* runAll(machine, program, scope);
  if (ending) misplaced(ending);
  return scope;
}
