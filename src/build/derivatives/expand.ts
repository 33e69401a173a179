import { notation } from "../../../content/notation.ts";

/** A piece of TeX with its place in the formula's own text; macros are expanded, and what they add stands where they were called. */
export interface Token {
  /** A command with its backslash, a letter, a number, or a sign. */
  readonly text: string;
  /** Offset in the formula's text. */
  readonly at: number;
  /** Whether it stands inside `\wrong{…}`: a statement quoted because it is false. */
  readonly wrong?: boolean;
}

const piece = /#\d|\\[A-Za-z@]+|\\.|\d+(?:\.\d+)?|@\w+|@\([^)]*\)+|@\[[^\]]*\]|[^\s]/gsu;

function cut(tex: string): Token[] {
  return [...tex.matchAll(piece)].map(({ 0: text, index: at }) => ({ text, at }));
}

/** Which layout of gradients a formula with `\rowcol{…}{…}` is read in. */
export type Layout = "row" | "column";

/** The formula with all macros of `content/notation.ts` expanded. */
export function expand(tex: string, layout: Layout): Token[] {
  const macros = new Map(
    Object.entries({ ...notation, "\\wrong": "#1", "\\rowcol": layout === "row" ? "#1" : "#2" }).map(
      ([name, body]) => [name, cut(body)] as const,
    ),
  );
  const arity = (name: string) =>
    name === "\\rowcol" ? 2 : Math.max(0, ...macros.get(name)!.map((t) => argumentOf(t) ?? 0));

  function run(tokens: readonly Token[]): Token[] {
    const out: Token[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const body = macros.get(token.text);
      if (!body) {
        out.push(token);
        continue;
      }
      const given: Token[][] = [];
      for (let k = arity(token.text); k > 0; k--) {
        const end = endOfArgument(tokens, i + 1);
        given.push(tokens.slice(i + 1, end));
        i = end - 1;
      }
      const filled = body.flatMap((t) => {
        const argument = argumentOf(t);
        return argument === undefined ? [{ ...t, at: token.at }] : unbraced(given[argument - 1]!);
      });
      const inside = token.text === "\\wrong" ? filled.map((t) => ({ ...t, wrong: true })) : filled;
      out.push(...run(inside));
    }
    return out;
  }
  return run(cut(tex));
}

/** `#1` as the body of a macro has it: 1. */
function argumentOf({ text }: Token): number | undefined {
  return /^#\d$/.test(text) ? Number(text[1]) : undefined;
}

/** Without their braces, but never merged with what stands before: a brace more keeps them one argument. */
const unbraced = (tokens: readonly Token[]): readonly Token[] =>
  tokens[0]?.text === "{" ? tokens.slice(1, -1) : tokens;

/** Where the argument that begins at `from` ends: a group in braces, or one token. */
function endOfArgument(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== "{") return from + 1;
  let depth = 0;
  for (let i = from; i < tokens.length; i++) {
    if (tokens[i]!.text === "{") depth++;
    if (tokens[i]!.text === "}" && --depth === 0) return i + 1;
  }
  return tokens.length;
}
