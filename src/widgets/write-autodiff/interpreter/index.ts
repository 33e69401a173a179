export { Fault, saidInFull } from "./fault.ts";
export { Machine } from "./Machine.ts";
export { parse } from "./parseStatement.ts";
export { runProgram } from "./run.ts";
export { Scope } from "./Scope.ts";
export { type ObjectValue, type Scoped, shown, type Value } from "./values.ts";
