import { isToken, type Node } from "./nest.ts";
import { inside, splitAt, trimmed } from "./nodes.ts";
import { beginsOperator } from "./operators.ts";
import { customary, symbolAt } from "./symbols.ts";

/** The sides of an equation: A = B = C has three. */
export type Chain = readonly (readonly Node[])[];

const separators = [",", ";", ".", ":", "?", "\\quad", "\\qquad", "\\\\", "\\text", "\\colon"];
const relations =
  "\\approx \\le \\leq \\ge \\geq < > \\neq \\ne \\to \\longrightarrow \\rightarrow \\mapsto \\Rightarrow \\leftarrow \\propto \\sim \\in".split(
    " ",
  );

/** A line that begins with a sign goes on with the line above it. */
function joined(nodes: readonly Node[]): Node[] {
  const out: Node[] = [];
  for (let i = 0; i < nodes.length; i++) {
    let next = i + 1;
    while (isToken(nodes[next], "\\quad", "\\qquad")) next++;
    if (isToken(nodes[i], "\\\\") && isToken(nodes[next], "+", "-")) i = next - 1;
    else out.push(nodes[i]!);
  }
  return out;
}

/** The equations of a formula; what stands behind a comma or beside another relation is one of its own. */
export function chainsOf(nodes: readonly Node[]): Chain[] {
  return splitAt(joined(nodes), (node) => isToken(node, ...separators, ...relations))
    .map((clause) =>
      splitAt(clause, (node) => isToken(node, "="))
        .map((side) => trimmed(side))
        .filter((side) => side.length > 0),
    )
    .filter((chain) => chain.length > 0);
}

/** Whether a derivative is taken anywhere in these nodes. */
export function takesDerivative(nodes: readonly Node[]): boolean {
  return nodes.some(
    (node, i) =>
      takesDerivative(inside(node)) ||
      isToken(node, "'", "’", "\\nabla") ||
      beginsOperator(nodes, i) ||
      isRaisedOrder(nodes, i),
  );
}

/** The (3) of f^{(3)}. */
export const isRaisedOrder = (nodes: readonly Node[], i: number) => {
  if (!customary.has(symbolAt(nodes, i - 1)?.name ?? "")) return false;
  const [open, order, close] = isToken(nodes[i], "^") ? inside(nodes[i + 1]) : [];
  return isToken(open, "(") && isToken(close, ")") && isToken(order) && /^\d+$/.test(order.text);
};

/** Whether it is quoted because it is false. */
export const isWrong = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => isWrong(inside(node)) || ("text" in node && node.wrong === true));
