import type { Token } from "./expand.ts";

export type Node = Token | Group | Matrix;
/** What stands in braces. */
export interface Group {
  readonly group: readonly Node[];
  readonly at: number;
}
/** A matrix by rows and cells. */
export interface Matrix {
  readonly rows: readonly (readonly (readonly Node[])[])[];
  readonly at: number;
}

export const isToken = (node: Node | undefined, ...texts: readonly string[]): node is Token =>
  node !== undefined && "text" in node && (texts.length === 0 || texts.includes(node.text));

/** Sizes, spaces and environments that say nothing of the formula's meaning. */
const silent = new Set(
  "\\, \\; \\: \\! \\  \\left \\right \\bigl \\bigr \\Bigl \\Bigr \\biggl \\biggr \\big \\Big \\displaystyle \\textstyle &".split(
    " ",
  ),
);

/** How many arguments a command has; a script has one. All of them become groups. */
const takes: Readonly<Record<string, number>> = {
  "\\frac": 2,
  "\\tfrac": 2,
  "\\dfrac": 2,
  "\\hat": 1,
  "\\tilde": 1,
  "\\dot": 1,
  "\\bar": 1,
  "^": 1,
  _: 1,
};

/** Braces and arguments as groups, matrices as rows, colours and sizes gone. */
export function nest(all: readonly Token[]): Node[] {
  const tokens = [...all];
  let i = 0;
  const see = (text: string) => tokens[i]?.text === text;

  function braced(): Node[] {
    while (tokens[i] && silent.has(tokens[i]!.text)) i++;
    const token = tokens[i];
    if (!token) return [];
    if (token.text === "\\htmlClass" || token.text === "\\htmlData") {
      i++;
      braced();
      return braced();
    }
    if (token.text !== "{") {
      // Without braces, an argument is one character: \frac12, x^23.
      if (/^\d\d/.test(token.text))
        tokens.splice(i, 1, { ...token, text: token.text[0]! }, { ...token, text: token.text.slice(1) });
      i++;
      return [tokens[i - 1]!];
    }
    i++;
    const inside = until("}");
    i++;
    return inside;
  }

  function environment(): string {
    return braced()
      .map((node) => (isToken(node) ? node.text : ""))
      .join("");
  }

  function until(end: string): Node[] {
    const out: Node[] = [];
    while (i < tokens.length && !see(end)) {
      const token = tokens[i]!;
      i++;
      if (token.text === "{") {
        i--;
        out.push({ group: braced(), at: token.at });
      } else if (token.text === "\\htmlClass" || token.text === "\\htmlData") {
        braced();
        out.push(...braced());
      } else if (token.text === "\\boxed") {
        out.push(...braced());
      } else if (token.text === "\\underbrace" || token.text === "\\overbrace") {
        out.push(...braced());
        if (see("_") || see("^")) {
          i++;
          braced();
        }
      } else if (token.text === "\\text") {
        braced();
        out.push(token);
      } else if (token.text === "\\mathrm" || token.text === "\\operatorname") {
        const name = environment();
        out.push({ ...token, text: name.length === 1 ? `\\rm ${name}` : `\\${name}` });
      } else if (token.text === "\\begin") {
        const name = environment();
        if (/matrix$/.test(name)) out.push({ rows: cells(name), at: token.at });
      } else if (token.text === "\\end") environment();
      else if ((token.text === "\\left" || token.text === "\\right") && see(".")) {
        out.push({ ...token, text: `${token.text}.` });
        i++;
      } else if (token.text === "\\\\") {
        if (see("[")) while (i < tokens.length && tokens[i++]!.text !== "]");
        out.push(token);
      } else if (takes[token.text] !== undefined) {
        out.push(token);
        for (let k = takes[token.text]!; k > 0; k--) out.push({ group: braced(), at: token.at });
      } else if (token.text === "\\sqrt" && !see("[")) out.push(token, { group: braced(), at: token.at });
      else if (!silent.has(token.text) || (token.text === "&" && end === "\\end")) out.push(token);
    }
    return out;
  }

  function cells(name: string): (readonly Node[])[][] {
    const rows: Node[][][] = [[[]]];
    for (const node of until("\\end")) {
      if (isToken(node, "\\\\")) rows.push([[]]);
      else if (isToken(node, "&")) rows.at(-1)!.push([]);
      else rows.at(-1)!.at(-1)!.push(node);
    }
    i++;
    if (environment() !== name) throw new Error(`\\begin{${name}} is closed by another environment`);
    return rows;
  }

  return until("");
}
