import { formatNumber } from "../../params/index.ts";
import { LISTING } from "./listing.ts";
import { isRight, type Model, RESULTS, rightOnes, sameShape } from "./model.ts";
import { type NdArray, showShape } from "./numpy/array.ts";

const shown = (value: number) => formatNumber(value);
const LOW = "₁₂₃";
const close = (a: number, b: number) => Math.abs(a - b) < 1e-9;

/** The slopes that people write in place of 1 − f², each with its own reason. */
const SLIPS: readonly { of: (z: number, f: number) => number; say: string }[] = [
  {
    of: () => 1,
    say: "The slope of tanh is forgotten: this is the derivative of a layer without activation.",
  },
  { of: (_, f) => f * f - 1, say: "The sign is turned: tanh rises everywhere, so its slope is positive." },
  {
    of: (z) => 1 - z * z,
    say: "The slope of tanh is 1 − tanh²z: square f, which has been through tanh, and not z.",
  },
  { of: (_, f) => f * f, say: "This is what is to be subtracted from 1." },
  { of: (_, f) => (1 - f) ** 2, say: "1 − f was squared; only f is to be squared." },
  { of: (_, f) => f, say: "These are the values of tanh, not its slopes." },
  { of: (_, f) => f * (1 - f), say: "This is the slope of a sigmoid; tanh has 1 − f²." },
  { of: (_, f) => 1 - f, say: "The square is missing: the slope of tanh is 1 − f²." },
];

/** Why the listing as it stands is right or is not: the shape that comes out, what NumPy does with it, and what that means. */
export function reason(model: Model): string {
  const { end, agrees, edited } = model;
  const dfdz = end.names.get("dfdz");
  if (agrees) {
    if (dfdz && isRight(end, "dfdz"))
      return "Repaired: dfdz is 3×3, with the three slopes on its diagonal, and all three derivatives agree with autodiff in shape and in every entry.";
    return "Repaired in another way: row i is multiplied by slope i, and the 3×3 matrix of slopes is never built. Libraries do it like this. All three derivatives agree with autodiff.";
  }
  if (model.shape === "2x3")
    return "With A of shape 2×3 the product Ax asks for an x of three entries, and x has two. For two inputs and three outputs A has to be 3×2: outputs down, inputs across.";
  if (!dfdz || (end.error && LISTING[end.line!]?.editable === "dfdz")) return unreadable(end.error?.type);
  if (edited.some((name) => name !== "dfdz") && isRight(end, "dfdz")) return elsewhere(model);
  if (edited.length > 0 && edited.every((name) => name !== "dfdz")) return elsewhere(model);
  return end.error ? stopped(model, dfdz) : ran(dfdz, model);
}

function unreadable(type?: string): string {
  if (type === "NameError") return "When this line runs, only x, A, b, M, N, z and f have values.";
  if (type === "SyntaxError")
    return "Python cannot read this line: look for a bracket, a comma or a sign that is missing.";
  if (type === "AttributeError") return "There is no such function, or none that this small NumPy knows.";
  return "The line stops here, before there is any dfdz.";
}

/** Another line was changed, and something is still wrong. */
function elsewhere({ end, texts }: Model): string {
  const wrong = RESULTS.find((name) => !isRight(end, name))!;
  const found = end.names.get(wrong);
  if (end.error)
    return `The line of ${LISTING[end.line!]!.writes?.[0]} stops: its subscripts do not fit the shapes that it is given.`;
  if (found && !sameShape(found, rightOnes()[wrong]))
    return `It runs, but ${wrong} comes out with the shape ${showShape(found.shape)}; it should be ${showShape(rightOnes()[wrong].shape)}. An index that is missing behind the arrow was summed; without an arrow, an index that occurs twice is summed too. Here: ${texts[wrong]}.`;
  return `It runs, and ${wrong} has the right shape, but not the right numbers.`;
}

function stopped({ texts, end }: Model, { shape }: NdArray): string {
  if (shape.length === 1) {
    const transposed = /\.T\b|transpose/.test(texts.dfdz)
      ? " Transposing changes nothing: an array with one axis has none to swap."
      : "";
    return `dfdz has the shape ${showShape(shape)}: one axis. The string 'il' asks its first operand for two, i and l.${transposed}`;
  }
  if (shape.length === 0)
    return "dfdz is a single number: every neuron has a slope of its own, and they are lost.";
  if (shape.length > 2)
    return `dfdz has the shape ${showShape(shape)}: more axes than the two that 'il' names.`;
  return `dfdz has the shape ${showShape(shape)}. Its second axis l runs over the sums z, and there are three of them. (${end.error!.type} in the line of ${LISTING[end.line!]!.writes?.[0]}.)`;
}

function ran(dfdz: NdArray, { end }: Model): string {
  const [rows = 0, columns = 0] = dfdz.shape;
  if (rows === 3 && columns === 1)
    return "It runs, and that is worse than an error. An axis of length 1 is stretched, so each slope multiplies the sum of all rows of ∂z/∂x. The shapes are right, the numbers are not.";
  if (rows === 1)
    return `It runs, but dfdx comes out as ${showShape(end.names.get("dfdx")?.shape ?? [])}: a single row, in which the three outputs are added up. Three outputs need three rows.`;
  if (rows !== 3 || columns !== 3)
    return `It runs with dfdz of shape ${showShape(dfdz.shape)}; three outputs by three sums need (3, 3).`;
  const at = (i: number, j: number) => dfdz.data[3 * i + j]!;
  const off = [1, 2, 3, 5, 6, 7]
    .map((k) => [Math.floor(k / 3), k % 3] as const)
    .find(([i, j]) => !close(at(i, j), 0));
  if (off)
    return `It runs, and dfdz is 3×3, but off its diagonal stands ${shown(at(...off))}: that says that f${LOW[off[0]]} answers to z${LOW[off[1]]}, and it does not.`;
  const [z, f] = [end.names.get("z")!.data, end.names.get("f")!.data];
  const slip = SLIPS.find(({ of }) => z.every((sum, i) => close(of(sum, f[i]!), at(i, i))));
  const slope = rightOnes().dfdz.data[0]!;
  return `It runs, and every shape is right. But ∂f₁/∂b₁ comes out as ${shown(at(0, 0))}, and it is ${shown(slope)}. ${slip?.say ?? "Look at the diagonal: the slope of tanh at each z is wanted."}`;
}

/** What is seen now, in a sentence or two. */
export function describe(model: Model): string {
  const { now, at, states, end, edited } = model;
  const line = now.line === null ? null : LISTING[now.line]!;
  if (now.error)
    return `${now.error.type}: ${now.error.message}. ${edited.length > 0 || model.shape === "2x3" ? reason(model) : "The line that stops need not be the line with the fault."}`;
  if (!line)
    return `Nothing has run yet. A is ${model.shape.replace("x", "×")}, b has three entries and x has two. Which line will stop, and which one is at fault?`;
  if (at === states.length - 1 && !end.error) return reason(model);
  const wrote = now.wrote.map((name) => {
    const { shape, data } = now.names.get(name)!;
    return shape.length === 0 ? `${name} = ${shown(data[0]!)}` : `${name} has the shape ${showShape(shape)}`;
  });
  return `Line ${now.line! + 1} has run: ${wrote.join(" and ")}.`;
}
