import { Unreadable } from "./faults.ts";
import { isToken, type Node } from "./nest.ts";

/** Without commas and full stops at its ends. */
export function trimmed(nodes: readonly Node[]): readonly Node[] {
  let [start, end] = [0, nodes.length];
  while (start < end && isToken(nodes[start], ",", ";", ".", "\\ ")) start++;
  while (end > start && isToken(nodes[end - 1], ",", ";", ".", ":", "?", "\\ ")) end--;
  return nodes.slice(start, end);
}

/** Cuts a list at the nodes outside all brackets for which `at` holds. */
export function splitAt(nodes: readonly Node[], at: (node: Node) => boolean): (readonly Node[])[] {
  const parts: Node[][] = [[]];
  let depth = 0;
  for (const node of nodes) {
    if (isToken(node, "(", "[", "\\{", "\\lvert")) depth++;
    if (isToken(node, ")", "]", "\\}", "\\rvert")) depth--;
    if (depth === 0 && at(node)) parts.push([]);
    else parts.at(-1)!.push(node);
  }
  return parts;
}

/** Where the bracket closes that opens at `from`. */
export function closing(nodes: readonly Node[], from: number): number {
  let depth = 0;
  for (let i = from; i < nodes.length; i++) {
    if (isToken(nodes[i], "(", "[", "\\{")) depth++;
    if (isToken(nodes[i], ")", "]", "\\}") && --depth === 0) return i;
  }
  throw new Unreadable("a bracket stays open");
}

/** What a script or an argument holds. */
export const inside = (node: Node | undefined): readonly Node[] =>
  node && "group" in node ? node.group : [];
