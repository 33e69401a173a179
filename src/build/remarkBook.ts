import { valueToEstree } from "estree-util-value-to-estree";
import GithubSlugger from "github-slugger";
import type { Heading, Root, RootContent } from "mdast";
import type { Math as DisplayMath, InlineMath } from "mdast-util-math";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import type { Outline, Place, Reference, Target, TargetKind, WidgetUse } from "../book/outline.ts";
import { TexError, typeset } from "../book/tex.ts";
import { markAfter } from "../quiz/typesetting/markAfter.ts";
import { literalAttributes } from "./literalAttributes.ts";

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
type Positioned = { position?: { start: { line: number; column: number } } | undefined };

/** A file's chapter number, from its folder `NN-slug`; null for other prose, whose headings carry no number. */
const chapterNumber = (path: string) => /\/chapters\/(\d+)-[^/]+\//.exec(path)?.[1] ?? null;

/**
 * Numbers sections, figures, equations, definitions and questions; sets formulas; wraps sections; and exports what it
 * found as `outline`, so that references can be checked when every chapter is known. Fails with file, line and column
 * where a formula cannot be set or a component's attribute is no literal.
 */
export function remarkBook({ root }: { root: string }) {
  return (tree: Root, file: VFile) => {
    const chapter = chapterNumber(file.path);
    const prefix = chapter === null ? "" : `${Number(chapter)}.`;
    const path = file.path.startsWith(root) ? file.path.slice(root.length + 1) : file.path;
    const placeOf = (node: Positioned): Place => ({
      file: path,
      line: node.position?.start.line ?? 1,
      column: node.position?.start.column ?? 1,
    });
    const targets: Target[] = [];
    const widgets: WidgetUse[] = [];
    const references: Reference[] = [];
    const counts = new Map<TargetKind, number>();
    const slugger = new GithubSlugger();

    const target = (kind: TargetKind, name: string, node: Positioned, title?: string): Target => {
      const twin = targets.find((other) => other.kind === kind && other.name === name);
      if (twin) file.fail(`There are two ${kind}s called "${name}" on this page.`, node as RootContent);
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      const id = kind === "section" ? name : `${kind}-${name}`;
      const made: Target = { kind, name, number: `${prefix}${count}`, id, ...(title ? { title } : {}) };
      targets.push(made);
      return made;
    };
    const refer = (kind: Reference["kind"], to: string, node: Positioned) =>
      references.push({ kind, to, place: placeOf(node) });

    const set = (node: InlineMath | DisplayMath, display: boolean) => {
      for (const [, to] of node.value.matchAll(/\\link\{([^}]*)\}/g)) refer("formula-link", to!, node);
      try {
        return typeset(node.value, { display });
      } catch (error) {
        if (!(error instanceof TexError)) throw error;
        const start = node.position!.start;
        const before = node.value.slice(0, error.position ?? 0).split("\n");
        const line = start.line + before.length - 1 + (display ? 1 : 0);
        const column =
          before.length > 1 || display ? before.at(-1)!.length + 1 : start.column + 1 + before[0]!.length;
        return file.fail(`The formula cannot be set: ${error.message}`, { line, column });
      }
    };

    visit(tree, (node, index, parent) => {
      if (node.type === "inlineMath" || node.type === "math") {
        const display = node.type === "math";
        const name = display ? /^#([\w-]+)$/.exec(node.meta ?? "")?.[1] : undefined;
        const attributes: Record<string, string> = { html: set(node, display) };
        const after = display ? undefined : parent!.children[index! + 1];
        const mark = after?.type === "text" ? markAfter(node.value, after.value) : "";
        if (mark && after?.type === "text") {
          attributes.mark = mark;
          after.value = after.value.slice(mark.length);
        }
        if (name) {
          const made = target("equation", name, node);
          attributes.number = made.number;
          attributes.id = made.id;
        }
        parent!.children[index!] = jsx(display ? "DisplayTex" : "Tex", display, attributes) as never;
      } else if (node.type === "heading" && node.depth === 2) {
        const title = textOf(node);
        const made = target("section", slugger.slug(title), node, title);
        node.data = { hProperties: { id: made.id } };
        if (chapter !== null)
          node.children.unshift(jsx("SectionNumber", false, { number: made.number, id: made.id }) as never);
      } else if (node.type === "link") {
        if (/^[/#]/.test(node.url)) refer("link", node.url, node);
      } else if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
        component(node);
      }
    });

    function component(node: Jsx) {
      const attributes = literalAttributes(node, file);
      const give = (extra: Record<string, string>) => node.attributes.push(...attributeNodes(extra));
      const need = (attribute: string): string => {
        const value = attributes[attribute];
        if (typeof value === "string" && value !== "") return value;
        return file.fail(`<${node.name}> needs ${attribute}="…".`, node);
      };
      const number = (kind: TargetKind, attribute: string) => {
        const { number, id } = target(kind, need(attribute), node);
        give({ number, anchor: id });
      };
      const words: Record<string, () => void> = {
        Widget() {
          const { id: _, as: __, ...params } = attributes;
          const name = typeof attributes.as === "string" ? attributes.as : need("id");
          widgets.push({ id: need("id"), name, params, place: placeOf(node) });
          give({ number: target("figure", name, node).number, as: name });
        },
        Definition: () => number("definition", "name"),
        Exercise: () => number("exercise", "name"),
        Question() {
          number("question", "id");
          refer("question", need("id"), node);
        },
        Live: () => refer("live", need("of"), node),
        Ref: () => refer("ref", need("to"), node),
        Term: () => refer("term", need("id"), node),
      };
      words[node.name ?? ""]?.();
    }

    wrapSections(tree);
    const outline: Outline = { targets, widgets, references };
    tree.children.unshift(exportNode("outline", outline));
  };
}

/** Each `##` heading and what follows it becomes one `<section>`, which the browser may lay out when it is needed. */
function wrapSections(tree: Root) {
  const out: RootContent[] = [];
  let open: RootContent[] | null = null;
  for (const node of tree.children) {
    if (node.type === "heading" && (node as Heading).depth === 2) {
      open = [];
      out.push({
        type: "mdxJsxFlowElement",
        name: "section",
        attributes: attributeNodes({ "data-section": String(node.data?.hProperties?.id ?? "") }),
        children: open as never,
      } as MdxJsxFlowElement);
    }
    (open ?? out).push(node);
  }
  tree.children = out;
}

const attributeNodes = (attributes: Record<string, string>) =>
  Object.entries(attributes).map(([name, value]) => ({ type: "mdxJsxAttribute" as const, name, value }));

const jsx = (name: string, flow: boolean, attributes: Record<string, string>) => ({
  type: flow ? "mdxJsxFlowElement" : "mdxJsxTextElement",
  name,
  attributes: attributeNodes(attributes),
  children: [],
});

/** `export const name = value` as an MDX node. */
const exportNode = (name: string, value: unknown) =>
  ({
    type: "mdxjsEsm",
    value: "",
    data: {
      estree: {
        type: "Program",
        sourceType: "module",
        body: [
          {
            type: "ExportNamedDeclaration",
            specifiers: [],
            declaration: {
              type: "VariableDeclaration",
              kind: "const",
              declarations: [
                { type: "VariableDeclarator", id: { type: "Identifier", name }, init: valueToEstree(value) },
              ],
            },
          },
        ],
      },
    },
  }) as unknown as RootContent;
