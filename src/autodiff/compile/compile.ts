import type { Node } from "../graph.ts";
import { lift } from "../lift.ts";
import { sameShape, showShape } from "../shape.ts";
import type { Tensor, Value } from "../tensor.ts";
import { outputNode, record } from "../trace.ts";
import { lower } from "./lower.ts";
import { simplifying } from "./simplify.ts";

/** Tensors, or lists and objects of them, nested to any depth: what a compiled function may return. */
export type Tree = Tensor | readonly Tree[] | { readonly [key: string]: Tree };

/** A function made into a fixed list of kernel calls. Its arrays are laid out once; running it allocates nothing. */
export interface Program<Outputs extends Tree> {
  /** Write new numbers into their `data`. */
  readonly inputs: readonly Tensor[];
  /** What the function returns, in the same arrangement; the next run overwrites its numbers. */
  readonly outputs: Outputs;
  /** Copies the given values into the inputs (inputs not given keep their numbers), computes, and returns `outputs`. */
  run(...values: Value[]): Outputs;
}

/**
 * Compiles `f` for inputs shaped like `examples`, whose numbers become the first inputs. Derivatives compile like any other function:
 * `compile(valueAndGrad(loss), weights, x, y)`, or a training step that returns the loss and the new weights, fed
 * back by `program.inputs[0].data.set(program.outputs.weights.data)`.
 */
export function compile<Outputs extends Tree>(
  f: (...inputs: Tensor[]) => Outputs,
  ...examples: Value[]
): Program<Outputs> {
  const given = examples.map(lift);
  const { graph, outputs } = record(
    given.map(({ shape }) => shape),
    (graph) => {
      const leaves: Node[] = [];
      const outputs = mapTree(f(...graph.inputs), (leaf) => {
        const node = outputNode(graph, leaf);
        leaves.push(node);
        return node;
      });
      graph.close(leaves);
      return { graph, outputs };
    },
    simplifying(),
  );
  const { calls, dataOf } = lower(graph);
  const located = (node: Tensor): Tensor => ({ shape: node.shape, data: dataOf(node as Node) });
  const program: Program<Outputs> = {
    inputs: graph.inputs.map(located),
    outputs: mapTree(outputs, located) as Outputs,
    run(...values) {
      for (let index = 0; index < values.length; index++) copyInto(program.inputs, index, values[index]!);
      for (let index = 0; index < calls.length; index++) calls[index]!();
      return program.outputs;
    },
  };
  given.forEach((value, index) => {
    copyInto(program.inputs, index, value);
  });
  return program;
}

function copyInto(inputs: Program<Tensor>["inputs"], index: number, value: Value): void {
  const input = inputs[index];
  const { shape, data } = lift(value);
  if (!input || !sameShape(shape, input.shape)) {
    throw new Error(
      `run: the program was compiled for inputs of shapes ${inputs.map((each) => showShape(each.shape)).join(", ")}, ` +
        `but input ${index} has shape ${showShape(shape)}; compile again for other shapes.`,
    );
  }
  input.data.set(data);
}

function mapTree(tree: Tree, change: (leaf: Tensor) => Tensor): Tree {
  if (typeof tree !== "object" || "shape" in tree) return change(tree as Tensor);
  if (Array.isArray(tree)) return tree.map((each: Tree) => mapTree(each, change));
  return Object.fromEntries(Object.entries(tree).map(([key, each]) => [key, mapTree(each as Tree, change)]));
}
