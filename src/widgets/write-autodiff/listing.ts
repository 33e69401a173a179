/** The listing of the chapter, and what a reader can start from. Line numbers count from 1. */

export const WHOLE = `class Num {
  adjoint = 0;
  constructor(
    readonly value: number,
    readonly parents: Num[] = [],
    // ∂this/∂parent, read at the stored values
    readonly slopes: number[] = [],
  ) {}
}

const add = (a: Num, b: Num) =>
  new Num(a.value + b.value, [a, b], [1, 1]);
const sub = (a: Num, b: Num) =>
  new Num(a.value - b.value, [a, b], [1, -1]);
const mul = (a: Num, b: Num) =>
  new Num(a.value * b.value, [a, b], [b.value, a.value]);
const sin = (a: Num) =>
  new Num(Math.sin(a.value), [a], [Math.cos(a.value)]);

function exp(a: Num): Num {
  const value = Math.exp(a.value);
  return new Num(value, [a], [value]);
}

function sqrt(a: Num): Num {
  const value = Math.sqrt(a.value);
  return new Num(value, [a], [1 / (2 * value)]);
}

/** Every node once, each after all of its parents. */
function sorted(output: Num): Num[] {
  const order: Num[] = [];
  const seen = new Set<Num>();
  const visit = (node: Num): void => {
    if (seen.has(node)) return;
    seen.add(node);
    node.parents.forEach(visit);
    order.push(node);
  };
  visit(output);
  return order;
}

/** Fills in all adjoints, from the output back. */
function backward(output: Num): void {
  const order = sorted(output);
  for (const node of order) node.adjoint = 0;
  output.adjoint = 1;
  for (const node of order.reverse()) {
    node.parents.forEach((parent, i) => {
      parent.adjoint += node.adjoint * node.slopes[i]!;
    });
  }
}

const x = new Num(1);
const a = mul(x, x);
const d = sqrt(add(a, exp(a)));
const g = sin(sub(a, new Num(1)));
const f = add(d, g);
backward(f);
console.log(f.value, a.adjoint, x.adjoint);
// 1.928284685532467 1.9641423427662335 3.928284685532467
`;

/** The listing with some of its lines replaced; each stands in it once. */
const changed = (...changes: readonly (readonly [from: string, to: string])[]): string =>
  changes.reduce((text, [from, to]) => text.replace(from, () => to), WHOLE);

const UNCHECKED: readonly [string, string] = [/\/\/ 1\.92.*\n/.exec(WHOLE)![0], ""];

export const STARTS = {
  gaps: changed(
    [
      "  new Num(a.value * b.value, [a, b], [b.value, a.value]);",
      "  // gap 1: the slopes towards a and towards b\n  new Num(a.value * b.value, [a, b], [0, 0]);",
    ],
    [
      "  new Num(Math.sin(a.value), [a], [Math.cos(a.value)]);",
      "  // gap 2: the slope towards a\n  new Num(Math.sin(a.value), [a], [0]);",
    ],
    ["    order.push(node);\n", "    // gap 3: put the node into the order, behind its parents\n"],
    [
      "  for (const node of order) node.adjoint = 0;\n",
      "  // gap 4: begin with every adjoint in the order at 0\n",
    ],
    [
      "      parent.adjoint += node.adjoint * node.slopes[i]!;\n",
      "      // gap 5: add the message to parent.adjoint:\n      // adjoint of the node, times its slope towards this parent\n",
    ],
  ),
  whole: WHOLE,
  overwrite: changed(["parent.adjoint +=", "parent.adjoint ="], UNCHECKED),
  order: changed(
    [
      "    node.parents.forEach(visit);\n    order.push(node);\n",
      "    order.push(node);\n    node.parents.forEach(visit);\n",
    ],
    ["/** Every node once, each after all of its parents. */", "/** Every node once. */"],
    ["order.reverse()", "order"],
    UNCHECKED,
  ),
  output: changed(["Math.cos(a.value)", "Math.cos(Math.sin(a.value))"], UNCHECKED),
} as const;

export type Start = keyof typeof STARTS;
