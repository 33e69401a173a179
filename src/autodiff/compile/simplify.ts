import { apply, Node, type Rewrite } from "../graph.ts";
import { broadcastTo } from "../linear/einsum.ts";
import { div, mul, neg } from "../operations/arithmetic.ts";
import type { Primitive } from "../primitive.ts";
import { sharing } from "../share.ts";
import { type Tensor, tensor } from "../tensor.ts";

/**
 * The rewrite that compiled programs are traced with: equal operations are computed once; operations on constants at once;
 * operations on repeated scalars before they are repeated; and neutral factors and terms disappear.
 */
export function simplifying(): Rewrite {
  const share = sharing();
  return (primitive, inputs, create) => {
    const simpler = simplify(primitive, inputs);
    return simpler instanceof Node
      ? simpler
      : simpler
        ? inputs[0]!.graph.constant(simpler)
        : share(primitive, inputs, create);
  };
}

function simplify(primitive: Primitive, inputs: readonly Node[]): Tensor | undefined {
  const [a, b] = inputs as readonly [Node, Node];
  if (primitive.kind !== "pointwise") {
    const known = inputs.map(({ constant }) => constant);
    // A repeated constant stays a small constant and a repetition.
    return primitive.name !== "broadcast" && known.every(isNumeric) ? apply(primitive, ...known) : undefined;
  }
  const scalars = inputs.map(scalarBehind);
  if (a.shape.length > 0 && scalars.every((scalar) => scalar !== undefined)) {
    const once = apply(primitive, ...scalars);
    return broadcastTo(once instanceof Node ? once : a.graph.constant(once), a.shape);
  }
  const known = inputs.map(({ constant }) => constant);
  if (known.every(isNumeric)) return apply(primitive, ...known);
  const [left, right] = scalars.map((scalar) => (scalar instanceof Node ? scalar.constant : scalar)?.data[0]);
  return neutral[primitive.name]?.(a, b, left, right);
}

const isNumeric = (constant: Tensor | null | undefined): constant is Tensor =>
  constant !== null && constant !== undefined && !(constant instanceof Node);

/** The scalar that a node repeats, if it does. */
function scalarBehind(node: Node): Tensor | undefined {
  const { constant, operation, shape, inputs } = node;
  if (shape.length === 0) return node;
  if (operation === "broadcast" && inputs[0]!.shape.length === 0) return inputs[0];
  if (!isNumeric(constant)) return undefined;
  const first = constant.data[0];
  return first !== undefined && constant.data.every((each) => each === first) ? tensor(first) : undefined;
}

/** What is left of an operation when one side is the same known number everywhere. */
const neutral: Record<
  string,
  (a: Node, b: Node, left: number | undefined, right: number | undefined) => Tensor | undefined
> = {
  add: (a, b, left, right) => (right === 0 ? a : left === 0 ? b : undefined),
  sub: (a, b, left, right) => (right === 0 ? a : left === 0 ? neg(b) : undefined),
  mul: (a, b, left, right) =>
    right === 1 ? a : left === 1 ? b : right === -1 ? neg(a) : left === -1 ? neg(b) : undefined,
  div: (a, _b, _left, right) => (right === 1 ? a : undefined),
  pow: (a, _b, _left, right) =>
    right === 2 ? mul(a, a) : right === 1 ? a : right === -1 ? div(1, a) : undefined,
};
