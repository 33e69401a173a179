import { type Expression, parse, variablesOf } from "../../expression/index.ts";
import { fault } from "../../widget/graph/formula.ts";

/** What can be drawn so that its numbers are readable: branches side by side, operations one after another. */
const MOST = { branches: 6, operations: 7 };

const argsOf = (e: Expression) => (e.kind === "apply" ? e.args : []);

/** How often x occurs. */
const branches = (e: Expression): number =>
  e.kind === "variable" ? 1 : argsOf(e).reduce((sum, part) => sum + branches(part), 0);

/** How many operations the longest way from x to the whole takes; constants are no part of it. */
const operations = (e: Expression): number =>
  e.kind === "apply" && variablesOf(e).length > 0 ? 1 + Math.max(...e.args.map(operations)) : 0;

/** Why a text cannot be shown as a tree; nothing when it can. */
export function faultOfTree(text: string) {
  const unread = fault(text, ["x"]);
  if (unread) return unread;
  const e = parse(text, { variables: ["x"] });
  const [wide, long] = [branches(e), operations(e)];
  if (wide > MOST.branches)
    return `x occurs ${wide} times here; a tree with at most ${MOST.branches} branches can be drawn.`;
  if (long > MOST.operations)
    return `${long} operations follow one another here; a tree with at most ${MOST.operations} can be drawn.`;
  return undefined;
}
