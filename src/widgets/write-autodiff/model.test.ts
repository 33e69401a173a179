import { readFileSync } from "node:fs";
import { expect, describe as group, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { STARTS, type Start, WHOLE } from "./listing.ts";
import { describe, model, quantities, type WriteValues } from "./model.ts";
import widget from "./widget.ts";

const show = (values: Partial<WriteValues> = {}) => {
  const all = { ...defaults(widget.params), ...values };
  const shown = model(all);
  return { ...shown, ...quantities(shown), sentence: describe(shown) };
};
const failing = (start: Start) =>
  show({ start })
    .results.filter(({ passed }) => !passed)
    .map(({ name }) => name);
const hintOf = (start: Start, name: string) =>
  show({ start }).results.find((result) => result.name === name)?.hint;

group("the listing", () => {
  test("is the one that the chapter prints", () => {
    const chapter = readFileSync(
      "content/chapters/12-computation-graphs-and-automatic-differentiation/chapter.mdx",
      "utf8",
    );
    expect(chapter).toContain(`\`\`\`typescript\n${WHOLE}\`\`\``);
  });

  test("runs, prints what Node prints, and passes every test", () => {
    const { passed, tests, steps, fault, printed, sentence } = show({ start: "whole" });
    expect(fault).toBeNull();
    expect(printed).toEqual([/\/\/ (1\.92.*)/.exec(WHOLE)![1]]);
    const rows = golden("autodiff.graph_sqrt_sin").outputs.rows as { adjoint: { x: number } }[];
    expect(printed[0]!.split(" ").map(Number)[2]).toBeCloseTo(rows[0]!.adjoint.x, 12);
    expect([passed, tests]).toEqual([6, 6]);
    expect(steps).toBeGreaterThan(60);
    expect(sentence).toMatch(/^The program passes all 6 tests/);
  });

  test("has every variant differ from it", () => {
    expect(new Set(Object.values(STARTS)).size).toBe(5);
    expect(STARTS.gaps.match(/gap \d/g)).toHaveLength(5);
  });
});

group("the tests", () => {
  test("pass with values alone where all gaps are open", () => {
    expect(failing("gaps")).toHaveLength(5);
    expect(show().fault).toBeNull();
  });

  test("name the idea that each broken listing lacks", () => {
    expect(failing("overwrite")).toEqual(["A node used twice", "The lectures’ function", "Backward, twice"]);
    expect(hintOf("overwrite", "A node used twice")).toMatch(/A path is lost/);
    expect(failing("order")).toEqual(["The lectures’ function"]);
    expect(hintOf("order", "The lectures’ function")).toMatch(/only when all of them are in/);
    // At x = 1 the sine of the lectures' function receives 0 and gives 0: there the two slopes agree.
    expect(failing("output")).toEqual(["A chain through sin"]);
    expect(hintOf("output", "A chain through sin")).toMatch(/read at the output/);
  });

  test("catch adjoints that a second call finds", () => {
    const code = WHOLE.replace("  for (const node of order) node.adjoint = 0;\n", "");
    const { results } = show({ code });
    expect(results.filter(({ passed }) => !passed).map(({ name }) => name)).toEqual(["Backward, twice"]);
    expect(results.at(-1)!.hint).toMatch(/set every adjoint to 0/);
  });

  test("notice swapped slopes, a turned sign, a missing name and an endless loop", () => {
    const hints = (from: string, to: string) =>
      show({ code: WHOLE.replace(from, to) }).results.map(({ words, hint }) => `${words} ${hint}`);
    expect(hints("[b.value, a.value]", "[a.value, b.value]")[1]).toMatch(/swapped/);
    expect(hints("[Math.cos(a.value)]", "[-Math.cos(a.value)]")[2]).toMatch(/sign/);
    const renamed = WHOLE.replaceAll("mul", "times");
    expect(show({ code: renamed }).results[1]!.words).toBe("Nothing is called “mul” here.");
    expect(show({ code: `${WHOLE}for (;;);\n` }).sentence).toMatch(/^The program stops in line 64 after/);
  });

  test("take another way of writing the same", () => {
    const code = `
class Num {
  value; parents; slopes;
  adjoint = 0;
  constructor(value: number, parents: Num[] = [], slopes: number[] = []) {
    this.value = value; this.parents = parents; this.slopes = slopes;
  }
  send(): void {
    for (let i = 0; i < this.parents.length; i++)
      this.parents[i]!.adjoint = this.parents[i]!.adjoint + this.adjoint * this.slopes[i]!;
  }
}
const lift = (v: number | Num): Num => (v instanceof Num ? v : new Num(v));
const node = (value: number, ...pairs: [Num, number][]) =>
  new Num(value, pairs.map((p) => p[0]), pairs.map((p) => p[1]));
const add = (a: Num, b: Num) => node(a.value + b.value, [a, 1], [b, 1]);
const sub = (a: Num, b: Num) => node(a.value - b.value, [a, 1], [b, -1]);
const mul = (a: Num, b: Num) => node(a.value * b.value, [a, b.value], [b, a.value]);
function sin(a: Num) { return node(Math.sin(a.value), [a, Math.cos(a.value)]) }
function exp(a: Num) { const value = Math.exp(a.value); return node(value, [a, value]) }
function sqrt(a: Num) { const value = Math.sqrt(a.value); return node(value, [a, 0.5 / value]) }
function backward(output: Num) {
  const order: Num[] = [], seen = new Map<Num, boolean>();
  (function visit(n: Num) {
    if (seen.get(n) ?? false) return;
    seen.set(n, true);
    for (const parent of n.parents) visit(parent);
    order.push(n);
  })(output);
  let i = order.length;
  while (i-- > 0) order[i]!.adjoint = 0;
  lift(output).adjoint = 1;
  for (const n of [...order].reverse()) n.send();
}`;
    const { passed, fault } = show({ code });
    expect(fault).toBeNull();
    expect(passed).toBe(6);
  });
});

group("stepping", () => {
  test("shows the graph grow and the adjoints fill", () => {
    const { last } = show({ start: "whole" });
    const first = show({ start: "whole", step: 0 }).now;
    expect(first.line).toBe(1);
    expect(first.nodes).toEqual([]);
    const end = show({ start: "whole", step: last }).now;
    expect(end.line).toBeNull();
    expect(end.nodes.map(({ name }) => name)).toEqual(["x", "a", "#3", "#4", "d", "#6", "#7", "g", "f"]);
    expect(end.columns.at(-1)).toBe("adjoint");
    expect(end.nodes[0]!.cells.at(-1)!.text).toBe("3.928");
    let grown = 0;
    for (let step = 0; step <= last; step++) {
      const { nodes, line } = show({ start: "whole", step }).now;
      expect(nodes.length).toBeGreaterThanOrEqual(grown);
      grown = nodes.length;
      expect(line === null).toBe(step === last);
    }
  });

  test("names the function that runs and lights what the last step wrote", () => {
    const { lines, last } = show({ start: "whole" });
    const step = Array.from({ length: last }, (_, each) => each).find((each) =>
      lines[show({ start: "whole", step: each }).now.line! - 1]!.includes("+="),
    )!;
    const { now } = show({ start: "whole", step: step + 1 });
    expect(now.nodes.flatMap(({ cells }) => cells.filter(({ fresh }) => fresh))).toHaveLength(1);
    expect(
      show({ start: "whole", step })
        .now.variables.slice(0, 2)
        .map(({ name }) => name),
    ).toEqual(["parent", "i"]);
  });

  test("stops where the program stops", () => {
    const { fault, steps, sentence, passed } = show({ code: "let a = 1;\na = b;\n", step: 9 });
    expect(fault?.message).toBe("Nothing is called “b” here.");
    expect([steps, passed]).toEqual([2, 0]);
    expect(sentence).toMatch(/stops in line 2 after 2 steps/);
    expect(show({ code: "let = ;" }).sentence).toMatch(/cannot be read/);
  });
});
