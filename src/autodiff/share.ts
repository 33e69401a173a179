import { Node, type Rewrite } from "./graph.ts";
import type { Primitive } from "./primitive.ts";

/** A rewrite under which the same operation on the same inputs is one node, however often it is asked for. */
export function sharing(): Rewrite {
  const known = new Map<string, Node>();
  return (primitive, inputs, create) => {
    const key = `${keyOf(primitive)}(${inputs.map(nameOf).join()})`;
    const node = known.get(key) ?? create();
    known.set(key, node);
    return node;
  };
}

const keyOf = (primitive: Primitive): string =>
  primitive.kind === "pointwise" ? primitive.name : `${primitive.name} ${primitive.settings}`;

/** Scalar constants go by their value: each `1` that a rule mentions is the same 1. */
function nameOf(node: Node): string {
  const value = scalarOf(node);
  return value === undefined ? `${node.id}` : Object.is(value, -0) ? "=-0" : `=${value}`;
}

/** The number that a scalar constant holds; undefined for any other node. */
export function scalarOf({ constant, shape }: Node): number | undefined {
  return constant && shape.length === 0 && !(constant instanceof Node) ? constant.data[0] : undefined;
}
