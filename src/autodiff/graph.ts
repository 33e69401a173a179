import { type Primitive, planOf } from "./primitive.ts";
import { type Shape, showShape, sizeOf } from "./shape.ts";
import type { Tensor } from "./tensor.ts";

/** A symbolic value: one operation of a graph. It stands where a tensor stands, but has no numbers yet. */
export class Node implements Tensor {
  /** Its place in `graph.nodes`; inputs of a node have smaller ids. */
  id: number;

  constructor(
    readonly graph: Graph,
    readonly shape: Shape,
    /** What computes it; null for the function's inputs and for constants. */
    readonly primitive: Primitive | null,
    readonly inputs: readonly Node[],
    /** The value of a constant; inside nested derivatives it may be a symbolic value of the graph outside. */
    readonly constant: Tensor | null,
  ) {
    this.id = graph.nodes.length;
  }

  /** "input", "constant", or the name of the operation. */
  get operation(): string {
    return this.primitive?.name ?? (this.constant ? "constant" : "input");
  }

  get data(): Float64Array {
    throw symbolicError(this);
  }

  [Symbol.toPrimitive](): never {
    throw symbolicError(this);
  }
}

const symbolicError = (node: Node): Error =>
  new Error(
    `A symbolic value (${node.operation}, shape ${showShape(node.shape)}) has no numbers yet, so it cannot be compared, ` +
      "branched on or passed to Math. Use where(condition, a, b) to choose, and the operations of autodiff to compute.",
  );

/** Decides which node stands for an operation: an existing or simpler one, or what `create` adds. */
export type Rewrite = (primitive: Primitive, inputs: readonly Node[], create: () => Node) => Node;

/** A function's operations in topological order: `inputs` first, each node after those it needs. */
export class Graph {
  nodes: Node[] = [];
  readonly inputs: Node[] = [];
  /** What the function returned: one node after `trace`. */
  outputs: readonly Node[] = [];
  /** Whether the function is still being traced. */
  open = true;
  private readonly constants = new Map<Tensor, Node>();

  /** `level` counts the traces this one runs inside of: an operation belongs to the innermost graph among its inputs. */
  constructor(
    readonly level: number,
    private readonly rewrite?: Rewrite,
  ) {}

  /** The node whose value the function returns. */
  get output(): Node {
    return this.outputs[0]!;
  }

  input(shape: Shape): Node {
    const node = this.push(shape, null, [], null);
    this.inputs.push(node);
    return node;
  }

  /** The node that stands in this graph for a value from outside. */
  constant(value: Tensor): Node {
    const known = this.constants.get(value);
    if (known) return known;
    const node = this.push(value.shape, null, [], value);
    this.constants.set(value, node);
    return node;
  }

  add(primitive: Primitive, inputs: readonly Tensor[]): Node {
    if (!this.open) {
      throw new Error(
        `${primitive.name}: a symbolic value is used outside the function it was traced in; return it from that function instead.`,
      );
    }
    const nodes = inputs.map((input) =>
      input instanceof Node && input.graph === this ? input : this.constant(input),
    );
    const shapes = nodes.map((node) => node.shape);
    const create = () => this.push(planOf(primitive, shapes).shape, primitive, nodes, null);
    return this.rewrite ? this.rewrite(primitive, nodes, create) : create();
  }

  /** Ends the trace: names the outputs and drops what they do not need. */
  close(outputs: readonly Node[]): void {
    const needed = new Set<Node>([...this.inputs, ...outputs]);
    for (const node of this.nodes.toReversed()) {
      if (needed.has(node)) for (const input of node.inputs) needed.add(input);
    }
    this.nodes = this.nodes.filter((node) => needed.has(node));
    this.nodes.forEach((node, id) => {
      node.id = id;
    });
    this.outputs = outputs;
    this.open = false;
  }

  private push(
    shape: Shape,
    primitive: Primitive | null,
    inputs: readonly Node[],
    constant: Tensor | null,
  ): Node {
    const node = new Node(this, shape, primitive, inputs, constant);
    this.nodes.push(node);
    return node;
  }
}

/** Applies an operation: computes at once on plain tensors, adds a node to the innermost graph on symbolic values. */
export function apply(primitive: Primitive, ...inputs: readonly Tensor[]): Tensor {
  let graph: Graph | undefined;
  for (const input of inputs) {
    if (input instanceof Node && (!graph || input.graph.level > graph.level)) graph = input.graph;
  }
  if (graph) return graph.add(primitive, inputs);
  const { shape, run } = planOf(
    primitive,
    inputs.map((input) => input.shape),
  );
  const data = new Float64Array(sizeOf(shape));
  run(data, ...inputs.map((input) => input.data));
  return { shape, data };
}
