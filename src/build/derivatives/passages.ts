import { createProcessor } from "@mdx-js/mdx";
import type { Nodes, Parents } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";

/** A formula of the book, and where each of its characters stands. */
export interface Formula {
  readonly tex: string;
  /** Line and column in the file, both from 1, of the character at this offset. */
  place(at: number): { readonly line: number; readonly column: number };
}

/** A piece of the book's text, with its formulas as ⟦0⟧, ⟦1⟧ … in the order of reading. */
export interface Passage {
  readonly text: string;
  readonly formulas: readonly Formula[];
  /** What begins before it: a section, or a text of its own (an exercise, a definition, a question) which ends with the `close` that follows. */
  readonly before?: "section" | "open" | "close";
  /** Whether it speaks of the places that the passage before it named. */
  readonly continues?: boolean;
  /** The heads of its columns, where it is a row of a table. */
  readonly heads?: readonly string[];
  /** Its cells, where it is a row: the numbers of their formulas. */
  readonly cells?: readonly (readonly number[])[];
}

const lineStarts = (source: string) => {
  const starts = [0];
  for (let i = source.indexOf("\n"); i >= 0; i = source.indexOf("\n", i + 1)) starts.push(i + 1);
  return starts;
};

const placer = (source: string) => {
  const starts = lineStarts(source);
  return (offset: number) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
};

const parser = createProcessor({ remarkPlugins: [remarkFrontmatter, remarkGfm, remarkMath] });

/** The passages of a file of prose, in the order of reading. */
export function passagesOf(source: string): Passage[] {
  const placeAt = placer(source);
  const passages: Passage[] = [];

  const formulaFrom = (tex: string, from: number): Formula => {
    const start = Math.max(from, source.indexOf(tex, from));
    return { tex, place: (at) => placeAt(start + at) };
  };

  /** Text and formulas of a node, appended to a passage. */
  function gather(node: Nodes, into: { text: string; formulas: Formula[] }): void {
    if (node.type === "inlineMath" || node.type === "math") {
      into.text += `⟦${into.formulas.length}⟧`;
      into.formulas.push(formulaFrom(node.value, node.position!.start.offset!));
    } else if ("children" in node) for (const child of node.children) gather(child, into);
    else if (node.type === "text") into.text += node.value.replaceAll(/\s+/g, " ");
  }

  function walk(parent: Parents): void {
    let last: { text: string; formulas: Formula[] } | null = null;
    for (const node of parent.children) {
      if (node.type === "math" && last) {
        last.text += " ";
        gather(node, last);
        continue;
      }
      last = null;
      if (node.type === "paragraph" || node.type === "heading" || node.type === "math") {
        const passage = { text: "", formulas: [] as Formula[] };
        gather(node, passage);
        const section = node.type === "heading" && node.depth === 2;
        passages.push(section ? Object.assign(passage, { before: "section" as const }) : passage);
        last = passage;
      } else if (node.type === "table") {
        const [head, ...rows] = node.children.map((row) =>
          row.children.map((cell) => {
            const content = { text: "", formulas: [] as Formula[] };
            gather(cell, content);
            return content;
          }),
        );
        for (const row of rows) {
          let count = 0;
          passages.push({
            text: row.map(({ text }) => text.replaceAll(/⟦\d+⟧/g, () => `⟦${count++}⟧`)).join(" | "),
            formulas: row.flatMap(({ formulas }) => formulas),
            heads: head!.map(({ text }) => text),
            cells: cellsOf(row.map(({ formulas }) => formulas.length)),
          });
        }
      } else if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
        for (const attribute of node.attributes)
          if (typeof attribute.value === "string" && attribute.value.includes("$"))
            passages.push(sentence(attribute.value, formulaFrom, node.position!.start.offset!));
        const own = node.name === "Exercise" || node.name === "Definition";
        if (own) passages.push({ text: "", formulas: [], before: "open" });
        walk(node as Parents);
        if (own) passages.push({ text: "", formulas: [], before: "close" });
      } else if ("children" in node) walk(node as Parents);
    }
  }

  walk(parser.parse(source) as Parents);
  return passages;
}

function cellsOf(counts: readonly number[]): number[][] {
  let first = 0;
  return counts.map((count) => {
    const cell = Array.from({ length: count }, (_, k) => first + k);
    first += count;
    return cell;
  });
}

/** A sentence of data, with its formulas between dollars. */
function sentence(value: string, formulaFrom: (tex: string, from: number) => Formula, from: number): Passage {
  const formulas: Formula[] = [];
  const text = value.replaceAll(/\$([^$]+)\$/g, (_, tex: string) => {
    formulas.push(formulaFrom(tex, from));
    return `⟦${formulas.length - 1}⟧`;
  });
  return { text, formulas };
}

const literal = /(?:^ {2}"?([\w-]+)"?: \{$)|(?:(\w+):\s*)?("(?:[^"\\\n]|\\.)*")/gm;

/**
 * The passages of a data file (questions, a lecture) by its string literals: `formula: "…"` is TeX, other strings are
 * sentences. Each entry of the file's object is a text of its own.
 */
export function passagesOfData(source: string): Passage[] {
  const placeAt = placer(source);
  const passages: Passage[] = [];
  let open = false;
  for (const { 1: entry, 2: key, 3: raw, 0: whole, index } of source.matchAll(literal)) {
    if (entry !== undefined) {
      if (open) passages.push({ text: "", formulas: [], before: "close" });
      passages.push({ text: "", formulas: [], before: "open" });
      open = true;
    }
    if (raw === undefined) continue;
    const value = JSON.parse(raw) as string;
    const start = index + whole.length - raw.length + 1;
    // Offsets in the text, from offsets in what it means: a backslash is written twice.
    const formulaFrom = (tex: string, from: number): Formula => {
      const inValue = value.indexOf(tex, from);
      return {
        tex,
        place: (at) => {
          const before = JSON.stringify(value.slice(0, inValue + at));
          return placeAt(start + before.length - 2);
        },
      };
    };
    // A question speaks of its places throughout; a step of a lecture, from what it says on.
    const continues = open || key !== "say";
    if (key === "formula") passages.push({ text: "⟦0⟧", formulas: [formulaFrom(value, 0)], continues });
    else if (value.includes("$")) passages.push({ ...sentence(value, formulaFrom, 0), continues });
    else if (!continues) passages.push({ text: "", formulas: [] });
  }
  if (open) passages.push({ text: "", formulas: [], before: "close" });
  return passages;
}
