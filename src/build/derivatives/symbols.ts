import { isToken, type Node } from "./nest.ts";
import { inside, trimmed } from "./nodes.ts";
import type { Name } from "./term.ts";

/** A letter index, as j in x_j, and the number that it is read as. */
export interface Index {
  readonly letter: string;
  readonly value: number;
}

/** Functions by custom. */
export const customary: ReadonlySet<Name> = new Set(["f", "g", "u", "v"]);

const greek = new Set(
  "alpha beta gamma delta epsilon varepsilon eta theta kappa lambda mu nu xi rho sigma tau phi varphi chi psi omega ell Sigma".split(
    " ",
  ),
);

/** The symbol that begins at `i`, with its index and hat; its primes are left. */
export function symbolAt(list: readonly Node[], i: number, index?: Index) {
  const node = list[i];
  if (!isToken(node)) return null;
  let name: string;
  let end = i + 1;
  if (/^[A-Za-z]$/.test(node.text)) name = node.text;
  else if (greek.has(node.text.slice(1)) && node.text.startsWith("\\")) name = node.text;
  else if (isToken(node, "\\hat", "\\tilde", "\\dot", "\\bar")) {
    const base = inside(list[end])[0];
    if (!isToken(base)) return null;
    name = `${node.text} ${base.text}`;
    end++;
  } else return null;
  if (isToken(list[end], "_")) {
    const written = inside(list[end + 1])
      .map((part) => (isToken(part) ? part.text : "…"))
      .join("");
    end += 2;
    name += `_${written === index?.letter ? index.value : written}`;
  }
  const [star, ...more] = isToken(list[end], "^") ? inside(list[end + 1]) : [];
  if (isToken(star, "*", "\\star") && more.length === 0) {
    name += "^*";
    end += 2;
  }
  return { name, end, nodes: list.slice(i, end) };
}

/** The name of the symbol that these nodes are and nothing else, or null. */
export function loneSymbol(nodes: readonly Node[], index?: Index): Name | null {
  const outer = trimmed(nodes);
  const list = outer.length === 1 && "group" in outer[0]! ? outer[0].group : outer;
  const symbol = symbolAt(list, 0, index);
  return symbol && symbol.end === list.length ? symbol.name : null;
}

/** Whether the function stands in these nodes without an input. */
export function holdsBare(nodes: readonly Node[], name: Name, index?: Index): boolean {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    if ("group" in node && holdsBare(node.group, name, index)) return true;
    const symbol = symbolAt(nodes, i, index);
    if (symbol?.name === name && !isToken(nodes[symbol.end], "(")) return true;
  }
  return false;
}

/** A name as nodes again. */
export function lettered(name: Name): Node[] {
  const [plain, star] = name.split("^") as [string, string | undefined];
  const [base, below] = plain.split("_") as [string, string | undefined];
  const [hat, under] = base.split(" ") as [string, string | undefined];
  const nodes: Node[] = [{ text: hat, at: 0 }];
  if (under !== undefined) nodes.push({ group: [{ text: under, at: 0 }], at: 0 });
  if (below !== undefined)
    nodes.push({ text: "_", at: 0 }, { group: [...below].map((text) => ({ text, at: 0 })), at: 0 });
  if (star !== undefined) nodes.push({ text: "^", at: 0 }, { group: [{ text: star, at: 0 }], at: 0 });
  return nodes;
}
