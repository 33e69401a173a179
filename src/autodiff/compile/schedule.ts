import type { Graph, Node } from "../graph.ts";
import { sizeOf } from "../shape.ts";

/** So many entries are worked through one chain of operations at a time: 2 KB, so that all a chain touches stays in the nearest cache. */
export const blockLength = 256;

/** Operations done together: a chain of pointwise ones over the same long shape, block by block; or a single one. */
export type Segment = readonly Node[];

/** Whether a node is worked through block by block. */
export const isLong = (node: Node): boolean =>
  node.primitive?.kind === "pointwise" && sizeOf(node.shape) > blockLength;

/** A graph's operations in an order that keeps long pointwise chains together. */
export function schedule(graph: Graph): Segment[] {
  const segments: Segment[] = [];
  let chain: Node[] = [];
  const end = () => {
    if (chain.length > 0) segments.push(chain);
    chain = [];
  };
  for (const node of graph.nodes) {
    if (!node.primitive) continue;
    if (isLong(node)) {
      if (chain[0] && sizeOf(chain[0].shape) !== sizeOf(node.shape)) end();
      chain.push(node);
    } else {
      // What does not need the open chain can as well be done before it.
      if (node.inputs.some((input) => chain.includes(input))) end();
      segments.push([node]);
    }
  }
  end();
  return segments;
}
