import { chainsOf, takesDerivative } from "./chains.ts";
import { check, checkSentence, type Finding } from "./check.ts";
import type { Where } from "./compare.ts";
import { expand, type Layout } from "./expand.ts";
import { matrixOf } from "./gradient.ts";
import { learn, learnName } from "./learn.ts";
import { isToken, nest } from "./nest.ts";
import { type Passage, passagesOf, passagesOfData } from "./passages.ts";
import { Scope } from "./scope.ts";
import { loneSymbol } from "./symbols.ts";

/** A statement about a derivative, where it stands and what became of it. */
export interface Statement extends Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The formula that it is in. */
  readonly tex: string;
}

/** What sentences say of two formulas: the second is the derivative of the first. */
const sentences = [
  /(?:derivative|gradient|and that) of ⟦(\d+)⟧(?: at ⟦\d+⟧)? (?:is|goes to) ⟦(\d+)⟧/g,
  /⟦(\d+)⟧ has (?:the )?derivative ⟦(\d+)⟧/g,
  /⟦(\d+)⟧,? (?:and )?with (?:the )?(?:derivative|slope) ⟦(\d+)⟧/g,
  /⟦(\d+)⟧ is [^.;:⟦]*[:;] its derivative is ⟦(\d+)⟧/g,
  /⟦(\d+)⟧(?:,|\.) (?:and )?[Ii]ts slope is ⟦(\d+)⟧/g,
];
/** “Read as a function of w, wx + b has derivative x.” */
const functionOf = /function of ⟦(\d+)⟧[^.;]*⟦\d+⟧ has derivative ⟦(\d+)⟧/g;

const ordinals = ["", "first", "second", "third", "fourth", "fifth"];
const higher = /(second|third|fourth|fifth) derivative of ⟦\d+⟧(?: at ⟦\d+⟧)? is ⟦(\d+)⟧/g;
/** “f′(x) = 1 for x > 0.” */
const conditional = /⟦(\d+)⟧ (?:for|if|where) ⟦(\d+)⟧/g;

/** “Let f and g be differentiable.” */
const general = /\b[Ll]et ⟦(\d+)⟧(?: and ⟦(\d+)⟧)? be\b/g;

/** The places at which x > 0 or x < 0, if that is what the formula says. */
function conditionIn(tex = ""): Where | undefined {
  const [, letter, sign, number] = /^([a-z])\s*([<>])\s*(-?[\d.]+)$/.exec(tex) ?? [];
  if (!letter) return undefined;
  return (value) => (sign === ">" ? value(letter) > Number(number) : value(letter) < Number(number));
}

/** Every statement about a derivative in these passages; `scope` holds what is known before them, and learns what they define. */
export function examine(passages: readonly Passage[], file: string, scope: Scope): Statement[] {
  const statements: Statement[] = [];
  const outer: Scope[] = [];
  let here = scope;
  for (const passage of passages) {
    if (passage.before === "open") {
      outer.push(here);
      here = here.child();
    } else if (passage.before === "close") here = outer.pop()!;
    else if (passage.before === "section") here.letters.clear();
    if (!passage.continues) here.point.clear();
    examinePassage(passage, here, (finding, index) => {
      const formula = passage.formulas[index]!;
      statements.push({ ...finding, file, ...formula.place(finding.at), tex: formula.tex });
    });
  }
  return statements;
}

function examinePassage(
  { text, formulas, heads, cells }: Passage,
  scope: Scope,
  report: (finding: Finding, formula: number) => void,
): void {
  const read = (index: number, layout: Layout) => nest(expand(formulas[index]!.tex, layout));
  const pairs = (patterns: readonly RegExp[]) =>
    new Map(
      patterns.flatMap((pattern) =>
        [...text.matchAll(pattern)].map(([, first, second]) => [Number(second), Number(first)]),
      ),
    );
  const said = pairs(sentences);
  const letters = pairs([functionOf]);
  const orders = new Map(
    [...text.matchAll(higher)].map(([, word, derived]) => [Number(derived), ordinals.indexOf(word!)]),
  );
  const conditions = new Map(
    [...text.matchAll(conditional)].map(([, stated, on]) => [Number(stated), Number(on)]),
  );

  for (const [, first, second] of text.matchAll(general))
    for (const index of [first, second]) {
      const name = index === undefined ? null : loneSymbol(read(Number(index), "row"));
      if (!name) continue;
      scope.forget(name);
      scope.any.add(name);
    }

  for (const [index, { tex }] of formulas.entries())
    for (const layout of tex.includes("\\rowcol") ? (["row", "column"] as const) : (["row"] as const))
      for (const [k, chain] of chainsOf(read(index, layout)).entries()) {
        const of = said.has(index) ? read(said.get(index)!, layout) : [];
        // “The gradient of f is [a b], at (1, 2): [3 4]” says it of both matrices.
        const sentence = of.length > 1 && !isNumber(of) && (k === 0 || matrixOf(chain[0]!));
        if (sentence) {
          const letter = letters.has(index) ? loneSymbol(read(letters.get(index)!, layout)) : null;
          const order = orders.get(index) ?? 1;
          report(checkSentence(of, chain, scope, { by: letter ?? undefined, order }), index);
        } else if (!chain.some(takesDerivative)) learn(chain, scope);
        else if (chain.length > 1) {
          const names = learnName(chain, scope);
          if (names && chain.length === 2) continue;
          report(check(chain, scope, conditionIn(formulas[conditions.get(index) ?? -1]?.tex)), index);
        }
      }

  if (heads?.[0] === "Function" && heads[1] === "Derivative")
    for (const derived of cells![1]!)
      report(checkSentence(read(cells![0]![0]!, "row"), [read(derived, "row")], scope, { by: "x" }), derived);
}

const isNumber = (nodes: ReturnType<typeof nest>) =>
  nodes.every((node) => isToken(node) && /^[\d.-]+$/.test(node.text));

/** A chapter's texts, each with the name of its file: its prose, and its data (questions, lecture). */
export interface ChapterText {
  readonly prose: readonly [file: string, source: string];
  readonly data: readonly (readonly [file: string, source: string])[];
}

/**
 * Every statement about a derivative in a chapter, its questions and its lecture. `known` is what earlier chapters have
 * defined for good, and learns what this one adds.
 */
export function examineChapter({ prose: [file, source], data }: ChapterText, known: Scope): Statement[] {
  const scope = known.child();
  const statements = examine(passagesOf(source), file, scope);
  for (const [dataFile, text] of data)
    statements.push(...examine(passagesOfData(text), dataFile, scope.elsewhere()));
  for (const [name, definition] of scope.elsewhere().functions) known.functions.set(name, definition);
  return statements;
}

/** Every statement in prose that is no chapter; each of its sections stands by itself. */
export function examinePage(file: string, source: string): Statement[] {
  const sections: Passage[][] = [[]];
  for (const passage of passagesOf(source)) {
    if (passage.before === "section") sections.push([]);
    sections.at(-1)!.push(passage);
  }
  return sections.flatMap((passages) => examine(passages, file, new Scope()));
}
