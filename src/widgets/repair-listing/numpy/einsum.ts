import { entryAt, fill, type NdArray, PythonError, showShape } from "./array.ts";

/**
 * NumPy's einsum. Letters that stand on both sides of no arrow are summed; without an arrow the letters that occur once are kept, in
 * alphabetical order. An axis of length 1 is stretched, as NumPy does, without a word.
 */
export function einsum(subscripts: string, operands: readonly NdArray[]): NdArray {
  const [inputs = "", output] = subscripts.replace(/\s/g, "").split("->");
  const labels = inputs.split(",");
  if (labels.length !== operands.length)
    throw value(
      `${labels.length < operands.length ? "more" : "fewer"} operands provided to einstein sum function than specified in the subscripts string`,
    );
  const letters = labels.join("");
  const bad = /[^a-z]/i.exec(letters + (output ?? ""));
  if (bad)
    throw value(
      `invalid subscript '${bad[0]}' in einstein sum subscripts string, subscripts must be letters`,
    );
  operands.forEach(({ shape }, i) => {
    if (labels[i]!.length > shape.length)
      throw value(`einstein sum subscripts string contains too many subscripts for operand ${i}`);
    if (labels[i]!.length < shape.length)
      throw value(
        "operand has more dimensions than subscripts given in einstein sum, but no '...' ellipsis provided to broadcast the extra dimensions.",
      );
  });
  const all = [...new Set(letters)].sort();
  const kept =
    output === undefined ? all.filter((letter) => letters.split(letter).length === 2) : [...output];
  for (const letter of kept)
    if (!all.includes(letter))
      throw value(
        `einstein sum subscripts string included output subscript '${letter}' which never appeared in an input`,
      );
  const axes = [...kept, ...all.filter((letter) => !kept.includes(letter))];
  const lengths = axes.map((letter) => {
    const found = operands.flatMap(({ shape }, i) =>
      shape.filter((_, axis) => labels[i]![axis] === letter && shape[axis] !== 1),
    );
    if (found.some((length) => length !== found[0])) throw mismatch(operands, labels, axes);
    return found[0] ?? 1;
  });
  const places = labels.map((each) => [...each].map((letter) => axes.indexOf(letter)));
  const summed = lengths.slice(kept.length);
  const rounds = fill(summed, () => 0).data.length;
  return fill(lengths.slice(0, kept.length), (at) => {
    let total = 0;
    for (let round = 0; round < rounds; round++) {
      const index = [...at];
      let rest = round;
      summed.forEach((length) => {
        index.push(rest % length);
        rest = Math.floor(rest / length);
      });
      total += operands.reduce(
        (product, operand, i) =>
          product *
          entryAt(
            operand,
            places[i]!.map((place) => index[place]!),
          ),
        1,
      );
    }
    return total;
  });
}

const value = (message: string) => new PythonError("ValueError", message);

/** How NumPy says that lengths differ: each shape as it is, and in the order of the letters. */
function mismatch(operands: readonly NdArray[], labels: readonly string[], axes: readonly string[]) {
  const shapes = operands.map(({ shape }, i) => {
    const remapped = axes.map((letter) => shape[labels[i]!.indexOf(letter)] ?? "newaxis");
    return `${showShape(shape, true)}->${showShape(remapped, true)}`;
  });
  return value(
    `operands could not be broadcast together with remapped shapes [original->remapped]: ${shapes.join(" ")}`,
  );
}
