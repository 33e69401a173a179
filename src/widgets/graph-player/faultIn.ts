import { type Expression, parse, toText } from "../../expression/index.ts";
import { fault } from "../../widget/graph/formula.ts";
import { INPUTS } from "./inputs.ts";

/** More operations than this make no picture that anyone reads. */
const MOST = 55;

/** What is wrong with a formula for this widget, and where; nothing when it can be drawn. */
export function faultIn(text: string): ReturnType<typeof fault> {
  const misread = fault(text, INPUTS);
  if (misread) return misread;
  const operations = new Set<string>();
  const visit = (e: Expression) => {
    if (e.kind !== "apply") return;
    operations.add(toText(e));
    e.args.forEach(visit);
  };
  visit(parse(text));
  if (operations.size <= MOST) return undefined;
  return { problem: `This formula has ${operations.size} operations; at most ${MOST} are drawn.`, at: 0 };
}
