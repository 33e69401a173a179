import type { Graph, Node } from "../graph.ts";
import { type Kernel, planOf } from "../primitive.ts";
import { sizeOf } from "../shape.ts";
import { blockLength, isLong, type Segment, schedule } from "./schedule.ts";

/** One kernel bound to its arrays. */
export type Call = () => void;

/** Where a node's numbers are: all of them, those of the block at hand, or one number repeated as often as a block is long. */
interface Place {
  readonly array: Float64Array;
  readonly holds: "all" | "block" | "repeated";
}

/**
 * Turns a graph into calls on arrays that are laid out once. An array serves another node after its last use; those of inputs,
 * constants and outputs stay, and `dataOf` finds them.
 */
export function lower(graph: Graph): { calls: Call[]; dataOf: (node: Node) => Float64Array } {
  const calls: Call[] = [];
  const places = new Map<Node, Place>();
  const lasting = new Set<Node>(graph.outputs.map(storage));
  for (const node of graph.nodes) {
    if (node.primitive) continue;
    lasting.add(node);
    places.set(node, { array: node.constant?.data ?? new Float64Array(sizeOf(node.shape)), holds: "all" });
  }

  const segments = schedule(graph);
  const { users, ending } = usesOf(segments);
  const pool: Float64Array[] = [];
  const take = (length: number): Float64Array => {
    const index = pool.findLastIndex((array) => array.length === length);
    return index < 0 ? new Float64Array(length) : pool.splice(index, 1)[0]!;
  };

  for (const segment of segments) {
    const repeated: Float64Array[] = [];
    const steps: Step[] = [];
    for (const node of segment) {
      if (storage(node) !== node) {
        places.set(node, places.get(storage(node))!);
        continue;
      }
      const inputs = node.inputs.map((input) => places.get(input)!);
      const released: Float64Array[] = [];
      for (const ended of ending.get(node) ?? []) {
        const { array, holds } = places.get(ended)!;
        // The next block reads a repeated number again, so its array is not free before the chain ends.
        if (!lasting.has(ended)) (holds === "repeated" ? repeated : released).push(array);
      }
      // Entry by entry, an output may take the place of an input that has served; otherwise only the next node may.
      if (isPointwise(node)) pool.push(...released);
      const holds = lasting.has(node) ? "all" : holding(node, users.get(node) ?? [], segment);
      const size = sizeOf(node.shape);
      const out: Place = { array: take(holds === "all" ? size : Math.min(size, blockLength)), holds };
      if (!isPointwise(node)) pool.push(...released);
      places.set(node, out);
      const shapes = node.inputs.map((input) => input.shape);
      steps.push({ kernel: planOf(node.primitive!, shapes).run, out, inputs });
    }
    calls.push(
      ...(isLong(segment[0]!)
        ? [blockwise(steps, sizeOf(segment[0]!.shape))]
        : steps.map(({ kernel, out, inputs }) =>
            bind(
              kernel,
              out.array,
              inputs.map(({ array }) => array),
            ),
          )),
    );
    pool.push(...repeated);
  }
  return { calls, dataOf: (node) => places.get(node)!.array };
}

/** A reshaped value keeps its numbers where they are. */
const storage = (node: Node): Node => (node.operation === "reshape" ? storage(node.inputs[0]!) : node);

const isPointwise = ({ primitive }: Node): boolean => primitive?.kind === "pointwise";

function holding(node: Node, users: readonly Node[], segment: Segment): Place["holds"] {
  const isScalarRepeated = node.operation === "broadcast" && sizeOf(node.inputs[0]!.shape) === 1;
  if (isScalarRepeated && users.every(isPointwise)) return "repeated";
  return isLong(node) && users.every((user) => segment.includes(user)) ? "block" : "all";
}

/** Who uses each stored value, and which values each node is the last to use. */
function usesOf(segments: readonly Segment[]): { users: Map<Node, Node[]>; ending: Map<Node, Node[]> } {
  const users = new Map<Node, Node[]>();
  for (const node of segments.flat()) {
    for (const input of new Set(node.inputs.map(storage)))
      users.set(input, [...(users.get(input) ?? []), node]);
  }
  const ending = new Map<Node, Node[]>();
  for (const [used, by] of users) {
    const last = by.at(-1)!;
    ending.set(last, [...(ending.get(last) ?? []), used]);
  }
  return { users, ending };
}

interface Step {
  readonly kernel: Kernel;
  readonly out: Place;
  readonly inputs: readonly Place[];
}

/** One call for a chain of pointwise steps: block after block, every step on that block. */
function blockwise(steps: readonly Step[], size: number): Call {
  const blocks = Math.floor(size / blockLength);
  const bound = steps.map(({ kernel, out, inputs: [a, b, c] }) => ({
    kernel,
    out: partsOf(out, blocks),
    a: partsOf(a!, blocks),
    b: partsOf(b ?? a!, blocks),
    c: partsOf(c ?? a!, blocks),
  }));
  const rest = (place: Place) =>
    place.holds === "all"
      ? place.array.subarray(blocks * blockLength)
      : place.array.subarray(0, size % blockLength);
  const last = steps.map(({ kernel, out, inputs }) => bind(kernel, rest(out), inputs.map(rest)));
  return () => {
    for (let block = 0; block < blocks; block++) {
      for (let i = 0; i < bound.length; i++) {
        const { kernel, out, a, b, c } = bound[i]!;
        kernel(out[block % out.length]!, a[block % a.length]!, b[block % b.length]!, c[block % c.length]!);
      }
    }
    for (let i = 0; i < last.length; i++) last[i]!();
  };
}

/** A place cut into blocks; what holds one block at a time is a single part, used over and over. */
const partsOf = ({ array, holds }: Place, blocks: number): readonly Float64Array[] =>
  holds !== "all"
    ? [array]
    : Array.from({ length: blocks }, (_, block) =>
        array.subarray(block * blockLength, (block + 1) * blockLength),
      );

/** Spreading an array would allocate on every run, so the usual numbers of inputs are written out. */
function bind(kernel: Kernel, out: Float64Array, inputs: readonly Float64Array[]): Call {
  const [a, b, c] = inputs as readonly [Float64Array, Float64Array, Float64Array];
  return inputs.length > 3 ? () => kernel(out, ...inputs) : () => kernel(out, a, b, c);
}
