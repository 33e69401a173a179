import { Skipped, Unreadable } from "./faults.ts";
import { Meaning, type Reading } from "./meaning.ts";
import { isToken, type Node } from "./nest.ts";
import { closing, inside, splitAt, trimmed } from "./nodes.ts";
import { endOfOperand, isFraction, operatorOf } from "./operators.ts";
import { holdsBare, loneSymbol, symbolAt } from "./symbols.ts";
import type { Term } from "./term.ts";

const functions = new Set("sin cos tan sinh cosh tanh exp log max min arctan".split(" "));
const signs: Readonly<Record<string, string>> = {
  "\\cdot": "*",
  "\\times": "*",
  "\\div": "/",
  "\\lvert": "abs(",
  "\\rvert": ")",
  "\\pi": "pi",
};
/** What belongs to limits, differences, general sums, vectors and words. */
const beyond = new Set(
  "\\lim \\dots \\cdots \\vdots \\ldots \\mathbf \\boldsymbol \\nabla \\sum \\prod \\int \\to \\infty \\text \\mathbb \\pm \\top \\in \\lVert \\binom \\arg \\mathcal \\bar \\delta \\xi ! % °".split(
    " ",
  ),
);

const x: readonly Node[] = [{ text: "x", at: 0 }];

/** Reads nodes as one formula, by way of the expression language. Throws `Skipped` or `Unreadable`. */
export function readTerm(nodes: readonly Node[], reading: Reading): Term {
  const within = (inner: readonly Node[]): Term => readTerm(inner, reading);
  const meaning = new Meaning(reading, within);

  /** g∘f as g(f(x)), or undefined where nothing is composed. */
  function composition(inner: readonly Node[]): Term | undefined {
    const parts = splitAt(inner, (node) => isToken(node, "\\circ"));
    if (parts.length < 2) return undefined;
    const call = ([first, ...rest]: readonly (readonly Node[])[]): Node[] =>
      first ? [...first, { text: "(", at: 0 }, ...call(rest), { text: ")", at: 0 }] : [...x];
    return within(call(parts));
  }

  function write(list: readonly Node[]): string {
    let i = 0;
    const argument = (): readonly Node[] => {
      const node = list[i++];
      if (node === undefined) throw new Unreadable("an argument is missing");
      return "group" in node ? node.group : [node];
    };
    const primes = (): number => {
      const from = i;
      while (isToken(list[i], "'", "’")) i++;
      return i - from;
    };
    /** The 3 of f^{(3)}. */
    const raisedPrimes = (): number => {
      const raised = isToken(list[i], "^") ? inside(list[i + 1]) : [];
      if (!isToken(raised[0], "(")) return 0;
      const [order, ...more] = raised.slice(1, -1);
      if (!isToken(order) || !/^\d+$/.test(order.text) || more.length > 0)
        throw new Skipped("a derivative of general order");
      i += 2;
      return Number(order.text);
    };
    /** What stands in the bracket that opens here. */
    const bracket = (): readonly Node[] => {
      const inner = list.slice(i + 1, closing(list, i));
      i += inner.length + 2;
      return inner;
    };
    const inputs = (): readonly Term[] =>
      splitAt(bracket(), (node) => isToken(node, ",")).map((part) => within(part));

    function fraction(): string {
      const [above, below] = [argument(), argument()];
      const operator = operatorOf(above, below, reading.index);
      if (!operator) return `((${write(above)})/(${write(below)}))`;
      if (operator.operand.length > 0) return meaning.derivative(operator, operator.operand);
      const operand = list.slice(i, endOfOperand(list, i));
      if (operand.length === 0) throw new Unreadable("nothing stands behind d/dx");
      i += operand.length;
      return meaning.derivative(operator, operand);
    }

    function root(): string {
      if (!isToken(list[i], "[")) return `sqrt(${write(argument())})`;
      const degree = write(bracket());
      return `((${write(argument())})^(1/(${degree})))`;
    }

    /** \left. E \right|_{x=2} */
    function evaluated(): string {
      const bar = list.findIndex((node, k) => k > i && isToken(node, "|", "\\rvert"));
      const below = list[bar + 2];
      if (bar < 0 || !isToken(list[bar + 1], "_") || !below || !("group" in below))
        throw new Unreadable("expected | and a place, as in |_{x=2}, behind \\left.");
      const [letter, value] = splitAt(below.group, (node) => isToken(node, "="));
      const name = loneSymbol(letter ?? [], reading.index);
      if (!name || !value) throw new Unreadable("expected a letter and its value below the bar");
      const term = within(list.slice(i, bar));
      i = bar + 3;
      return meaning.placed(term, name, within(value));
    }

    function bracketed(): string {
      const inner = bracket();
      const order = primes();
      const composed = composition(inner);
      if (order === 0 && !composed) return `(${write(inner)})`;
      return meaning.primed(composed ?? within(inner), order, isToken(list[i], "(") ? inputs()[0]! : null);
    }

    /** Where the input of a function ends that has no brackets: before a sum, a product sign, a bracket or another function. */
    function endOfInput(from: number): number {
      if (isToken(list[from], "(")) return closing(list, from) + 1;
      let end = from;
      while (end < list.length) {
        const node = list[end]!;
        const found = symbolAt(list, end, reading.index);
        const named = isToken(node) && functions.has(node.text.slice(1));
        const power = isToken(node, "e") && isToken(list[end + 1], "^");
        if (end > from && (named || power)) break;
        if (isToken(node, "+", "-", "(", ")", ",", "/", "|", "\\cdot", "\\times", "\\rvert")) break;
        if (named) return endOfInput(end + 1);
        if (isToken(node, "\\lvert"))
          end = list.findIndex((other, k) => k > end && isToken(other, "\\rvert")) + 1;
        else if (found) {
          end = found.end;
          while (isToken(list[end], "'", "’")) end++;
          if (meaning.isFunction(found.name) && isToken(list[end], "(")) end = closing(list, end) + 1;
        } else end++;
      }
      return end;
    }

    function builtIn(name: string): string {
      if (name === "max" || name === "min")
        return `${name}(${splitAt(bracket(), (node) => isToken(node, ","))
          .map(write)
          .join(",")})`;
      const order = primes();
      if (order > 0) return meaning.builtIn(name, order, isToken(list[i], "(") ? inputs()[0]! : within(x));
      let power = "";
      if (isToken(list[i], "^")) {
        i++;
        power = `^(${write(argument())})`;
      }
      const input = list.slice(i, endOfInput(i));
      i += input.length;
      // tanh² alone is that of x.
      return ` ${name}${power}(${input.length === 0 ? meaning.letter("x") : write(input)})`;
    }

    function symbol(): string {
      const found = symbolAt(list, i, reading.index);
      if (!found) throw new Unreadable(`“${(list[i] as { text: string }).text}” is not known`);
      i = found.end;
      const { name } = found;
      const order = primes() + (meaning.isFunction(name) ? raisedPrimes() : 0);
      if (!meaning.isFunction(name)) {
        // x^{(2)}, the second of some iterates, is a letter of its own.
        const iterate = isToken(list[i], "^") ? inside(list[i + 1]) : [];
        if (isToken(iterate[0], "(")) {
          i += 2;
          if (iterate.some((node) => symbolAt([node], 0))) throw new Skipped("a sequence in general");
          return meaning.letter(name + iterate.map((node) => (isToken(node) ? node.text : "…")).join(""));
        }
        if (order === 0) return meaning.letter(name);
        if (!meaning.isDefinedLetter(name)) throw new Skipped(`${name} is not defined here`);
        return meaning.primed(within(found.nodes), order, null);
      }
      // σ(1 − σ) is a product: what holds the function itself is no input of it.
      const called =
        isToken(list[i], "(") && !holdsBare(list.slice(i + 1, closing(list, i)), name, reading.index);
      return meaning.function(name, order, called ? inputs() : null);
    }

    function next(): string {
      const node = list[i]!;
      if ("group" in node) return write(argument());
      if ("rows" in node) throw new Skipped("a matrix inside a formula");
      const { text } = node;
      if (beyond.has(text)) throw new Skipped(`${text} is beyond this reader`);
      if (text === ",") throw new Skipped("a list of numbers");
      if (text === "(" || text === "[" || text === "\\{") return bracketed();
      const letter = meaning.isDefinedLetter("e") && !isToken(list[i + 1], "^");
      if (text === "e" && !letter && !isToken(list[i + 1], "_")) {
        i++;
        return " e ";
      }
      if (!text.startsWith("\\") && !/^[\d+\-/|)^@]/.test(text)) return symbol();
      if (text.startsWith("\\") && symbolAt(list, i)) return symbol();
      i++;
      if (isFraction(node)) return fraction();
      if (text === "\\sqrt") return root();
      if (text === "\\left.") return evaluated();
      if (text === "^") return `^(${write(argument())})`;
      if (text.startsWith("@")) return meaning.drawn(text);
      if (functions.has(text.slice(1))) return builtIn(text.slice(1).replace("arctan", "atan"));
      if (signs[text] !== undefined) return ` ${signs[text]} `;
      if (text.startsWith("\\")) throw new Unreadable(`“${text}” is not known`);
      return ` ${text}`;
    }

    let text = "";
    while (i < list.length) text += next();
    return text;
  }

  return meaning.term(write(trimmed(nodes)));
}
