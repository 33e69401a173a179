import { lift } from "../lift.ts";
import { broadcastTo, contract, labelsFor } from "../linear/einsum.ts";
import { broadcastShape, showShape } from "../shape.ts";
import { type Tensor, type Value, zeros } from "../tensor.ts";

interface Factor {
  readonly labels: string;
  readonly input: Tensor;
}

/**
 * Einstein summation with explicit output: `einsum("ik,kj->ij", A, B)` is the matrix product, `"ij->ji"` the transpose, `"ii->"`
 * the trace, `"i,j->ij"` the outer product. Every index that the output lacks is summed. Three and more factors are
 * contracted from left to right.
 */
export function einsum(subscripts: string, ...operands: Value[]): Tensor {
  const { factors, output } = parse(subscripts, operands.map(lift));
  const queue = factors.map(withoutRepeats);
  while (queue.length > 2) {
    const [a, b, ...rest] = queue as [Factor, Factor, ...Factor[]];
    const needed = output + rest.map(({ labels }) => labels).join("");
    const kept = unique(a.labels + b.labels)
      .filter((label) => needed.includes(label))
      .join("");
    queue.splice(0, 2, { labels: kept, input: contract([a.labels, b.labels], kept, a.input, b.input) });
  }
  return contract(
    queue.map(({ labels }) => labels),
    output,
    ...queue.map(({ input }) => input),
  );
}

const unique = (labels: string): string[] => [...new Set(labels)];

function parse(subscripts: string, inputs: readonly Tensor[]): { factors: Factor[]; output: string } {
  const fail = (reason: string): never => {
    const shapes = inputs.map((input) => showShape(input.shape)).join(" and ");
    throw new Error(`einsum "${subscripts}" on ${shapes || "nothing"}: ${reason}`);
  };
  const match = /^([a-z,]*)->([a-z]*)$/i.exec(subscripts.replaceAll(" ", ""));
  if (!match)
    return fail('write one letter per axis, commas between factors and "->" before the output: "ik,kj->ij".');
  const [, left, output] = match as unknown as [string, string, string];
  const factors = left.split(",").map((labels, slot) => ({ labels, input: inputs[slot]! }));
  if (factors.length !== inputs.length) fail(`it names ${factors.length} factors, but got ${inputs.length}.`);
  const lengths = new Map<string, number>();
  for (const { labels, input } of factors) {
    if (labels.length !== input.shape.length) {
      fail(
        `"${labels}" names ${labels.length} axes, but shape ${showShape(input.shape)} has ${input.shape.length}.`,
      );
    }
    [...labels].forEach((label, axis) => {
      const length = input.shape[axis]!;
      const known = lengths.get(label) ?? length;
      if (known !== length)
        fail(`index ${label} has length ${known} in one place and ${length} in another; they must agree.`);
      lengths.set(label, length);
    });
  }
  for (const label of output) if (!lengths.has(label)) fail(`index ${label} of the output is in no factor.`);
  if (unique(output).length < output.length) fail("an index may stand in the output only once.");
  return { factors, output };
}

/** An index that a factor repeats (a diagonal, as in "ii") gets two names, tied together by an identity matrix. */
function withoutRepeats({ labels, input }: Factor): Factor {
  const again = [...labels].findIndex((label, axis) => labels.indexOf(label) < axis);
  if (again < 0) return { labels, input };
  const renamed = `${labels.slice(0, again)}′${labels.slice(again + 1)}`;
  const rest = labels.slice(0, again) + labels.slice(again + 1);
  const tie = identity(input.shape[again]!);
  return withoutRepeats({ labels: rest, input: contract([renamed, `${labels[again]}′`], rest, input, tie) });
}

/** The n×n identity matrix. */
export function identity(n: number): Tensor {
  const matrix = zeros([n, n]);
  for (let i = 0; i < n; i++) matrix.data[i * (n + 1)] = 1;
  return matrix;
}

/**
 * The matrix product over the last axis of a and the last but one of b, as in NumPy: vectors count as a row on the left and as a
 * column on the right (so two vectors give their dot product), and axes in front of matrices are broadcast.
 */
export function matmul(a: Value, b: Value): Tensor {
  const left = lift(a);
  const right = lift(b);
  const inner = right.shape.at(right.shape.length === 1 ? 0 : -2);
  if (left.shape.length === 0 || right.shape.length === 0 || left.shape.at(-1) !== inner) {
    throw new Error(
      `matmul: shapes ${showShape(left.shape)} and ${showShape(right.shape)} do not fit; the last axis of the first must be as long ` +
        "as the last but one of the second (for a vector: its only axis), as in [m, k] and [k, n].",
    );
  }
  const batch = broadcastShape("matmul", [left.shape.slice(0, -2), right.shape.slice(0, -2)]);
  const lead = labelsFor(batch.length);
  const row = left.shape.length > 1 ? "X" : "";
  const column = right.shape.length > 1 ? "Y" : "";
  const over = (input: Tensor): Tensor =>
    input.shape.length < 2 ? input : broadcastTo(input, [...batch, ...input.shape.slice(-2)]);
  return contract(
    [`${row && lead + row}Z`, `${column && lead}Z${column}`],
    lead + row + column,
    over(left),
    over(right),
  );
}
