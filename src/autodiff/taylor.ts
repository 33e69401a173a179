import { apply, type Node } from "./graph.ts";
import { lift, stack } from "./lift.ts";
import { mul } from "./operations/arithmetic.ts";
import type { LocalPartial } from "./primitive.ts";
import { sharing } from "./share.ts";
import { accumulate, partialOn, selects, times } from "./step.ts";
import { ones, type Tensor, type Value, zeros } from "./tensor.ts";
import { type Differentiable, outputNode, record } from "./trace.ts";

/** A coefficient; null for a known zero. */
type Coefficient = Tensor | null;

/**
 * The Taylor coefficients f⁽ᵏ⁾(x0)/k! for k = 0 … order, shape [order + 1, ...output]. With an array of points x0 and an f that
 * works entry by entry, the coefficients at every point.
 *
 * Along x = x0 + t every node is a power series in t. For a pointwise y = φ(x) the chain rule y′ = φ′(x)·x′, compared coefficient by
 * coefficient, gives k·yₖ = Σ_{j<k} (k−j)·φ′ⱼ·xₖ₋ⱼ: coefficient k needs those of the local partial below k only. So the partials
 * are all that is needed; they are traced into the same graph, where equal nodes are one (sin → cos → −sin closes the circle).
 */
export function taylor(f: Differentiable, x0: Value, order: number): Tensor {
  if (!Number.isInteger(order) || order < 0) {
    throw new Error(`taylor: the order must be a whole number, 0 or more, not ${order}.`);
  }
  const point = lift(x0);
  const trace = (input: Node): Tensor => {
    const output = outputNode(input.graph, f(input));
    const coefficient = seriesFrom(point, input.graph.nodes);
    // From the inputs upwards, so that recursion never goes deep.
    for (const node of [...input.graph.nodes]) for (let k = 0; k <= order; k++) coefficient(node, k);
    return stack(Array.from({ length: order + 1 }, (_, k) => coefficient(output, k) ?? zeros(output.shape)));
  };
  return record([point.shape], (graph) => trace(graph.inputs[0]!), sharing());
}

function seriesFrom(point: Tensor, nodes: readonly Node[]): (node: Node, k: number) => Coefficient {
  const known = new Map<Node, Coefficient[]>();
  const partials = new Map<Node, (LocalPartial | null)[]>();

  /** The local partial of a node, traced when it is first asked for. */
  const partialOf = (node: Node, slot: number): LocalPartial | null => {
    const found = partials.get(node) ?? [];
    partials.set(node, found);
    if (found[slot] === undefined)
      found[slot] = partialOn({ from: node.inputs[slot]!, to: node, slot }, nodes);
    return found[slot];
  };
  const coefficient = (node: Node, k: number): Coefficient => {
    const series = known.get(node) ?? [];
    known.set(node, series);
    if (series[k] === undefined) series[k] = k === 0 ? start(node) : compute(node, k);
    return series[k];
  };
  const start = (node: Node): Tensor =>
    node.primitive
      ? apply(node.primitive, ...node.inputs.map((input) => coefficient(input, 0)!))
      : (node.constant ?? point);

  const compute = (node: Node, k: number): Coefficient => {
    const { primitive, inputs } = node;
    if (!primitive) return k === 1 && !node.constant ? ones(point.shape) : null;
    let total: Tensor | undefined;
    if (primitive.kind === "bilinear") {
      for (let j = 0; j <= k; j++) {
        const a = coefficient(inputs[0]!, j);
        const b = coefficient(inputs[1]!, k - j);
        if (a && b) total = accumulate(total, apply(primitive, a, b));
      }
      return total ?? null;
    }
    for (const [slot, from] of inputs.entries()) {
      if (primitive.kind === "linear") {
        const moved = coefficient(from, k);
        if (moved) total = accumulate(total, primitive.push(slot, moved, inputs));
        continue;
      }
      // What stands still is passed over before its partial is traced: in x⁵ the exponent's would bring logarithms, and theirs, and so on.
      const moves = Array.from({ length: k }, (_, j) => coefficient(from, k - j));
      if (moves.every((moved) => moved === null)) continue;
      const partial = partialOf(node, slot);
      for (const [j, moved] of moves.entries()) {
        const weight =
          typeof partial !== "number" ? coefficient(partial as Node, j) : j === 0 ? partial : null;
        if (!moved || !weight) continue;
        total = accumulate(total, times(weight, scaled(moved, (k - j) / k), selects(node)));
      }
    }
    return total ?? null;
  };
  return coefficient;
}

const scaled = (x: Tensor, factor: number): Tensor => (factor === 1 ? x : mul(factor, x));
