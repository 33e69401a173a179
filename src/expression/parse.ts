import {
  failArguments,
  failDepth,
  failInversePower,
  failNoArgument,
  failNoOperand,
  failRest,
  failSecondNumber,
  failUnclosed,
  failVariable,
  isDecimalComma,
  isSign,
  type Reading,
} from "./complaints.ts";
import { apply, type Expression } from "./expression.ts";
import { ParseError } from "./ParseError.ts";
import { type Token, tokenize } from "./tokens.ts";

export interface ParseOptions {
  /** The variables that may occur, as `x`, `x1` (or `x_1`), `theta` (or `θ`); any when left out. */
  readonly variables?: readonly string[] | undefined;
}

const MAX_LENGTH = 1000;
const MAX_DEPTH = 150;

/**
 * Reads a formula as people type it.
 *
 * - Juxtaposition multiplies and binds like `*`: `1/2x` is (1/2)·x. `x2`, `x_2` and `x₂` are one variable.
 * - A function without brackets takes the product that follows, up to the next sum, quotient or function:
 *   `sin 2x`, `exp x^2`, `sin x cos x`; a fraction of two numbers belongs to it (`exp -1/2 x^2`). `√` takes one power.
 * - `sin^2 x` and `sin(x)^2` are (sin x)²; `a^b^c` is a^(b^c); `-x^2` is −(x²).
 * - `log` and `ln` are the natural logarithm; `e` and `pi` are constants; `2e3` is a number, `2e` is 2·e.
 *
 * Takes time linear in the text's length. Throws `ParseError`, and nothing else, for a text that cannot be read.
 */
export function parse(text: string, options: ParseOptions = {}): Expression {
  const { length } = text;
  if (length > MAX_LENGTH) {
    const message = `The formula has ${length} characters; at most ${MAX_LENGTH} are read.`;
    throw new ParseError(message, MAX_LENGTH, length - MAX_LENGTH);
  }
  if (text.trim() === "") {
    throw new ParseError("Nothing is written yet; expected a formula, such as x^2 or sin(x).", 0, length);
  }
  const allowed = options.variables && new Set(options.variables.map(canonicalName));
  const readText = (t: string) =>
    read({ text: t, tokens: tokenize(t, allowed), allowed, index: 0, open: [] });
  try {
    return readText(text);
  } catch (error) {
    if (!(error instanceof ParseError) || error.proposal === undefined) throw error;
    try {
      readText(error.proposal);
    } catch {
      // Only a text that can be read is worth proposing.
      throw new ParseError(error.message, error.position, error.length);
    }
    throw error;
  }
}

/** x_1 and θ by the names that the parser gives them: x1 and theta. */
function canonicalName(name: string): string {
  const [first] = tokenize(name, undefined);
  return first?.kind === "variable" ? first.name : name;
}

/** Recursive descent: sum → term → product → power → primary. */
function read(r: Reading): Expression {
  let depth = 0;
  const token = (): Token => r.tokens[r.index]!;
  const sees = (signs: string): boolean => isSign(token(), signs);
  const end = (): number => r.tokens[r.index - 1]!.end;

  /** Runs one level deeper, so that no text can exhaust the stack. */
  function deeper(rule: () => Expression): Expression {
    if (++depth > MAX_DEPTH) failDepth(token(), MAX_DEPTH);
    const e = rule();
    depth--;
    return e;
  }

  function sum(): Expression {
    let left = signed(product);
    while (sees("+-")) {
      const op = sees("+") ? "add" : "sub";
      r.index++;
      left = join(op, left, signed(product));
    }
    return left;
  }

  /** A sign takes the whole that follows: −x² and −2x. */
  function signed(rule: () => Expression): Expression {
    if (!sees("+-")) return rule();
    const minus = sees("-");
    const { start } = token();
    r.index++;
    const of = deeper(() => signed(rule));
    return minus ? at(start, end(), apply("neg", of)) : of;
  }

  function product(): Expression {
    let left = power();
    for (;;) {
      if (sees("*/")) {
        const op = sees("*") ? "mul" : "div";
        r.index++;
        left = join(op, left, signed(power));
      } else if (startsFactor()) {
        left = join("mul", left, power());
      } else return left;
    }
  }

  /** Whether a factor begins here without a sign before it. A number must not, for `x 2` is a slip of the hand; 2^x may. */
  function startsFactor(): boolean {
    const { kind } = token();
    const base = isSign(r.tokens[r.index + 1], "^") && r.tokens[r.index - 1]!.kind !== "number";
    if (kind === "number" && !base) failSecondNumber(r);
    return kind === "sign" ? sees("(") || (sees("|") && !closesBar()) : kind !== "end";
  }

  function closesBar(): boolean {
    return sees("|") && isSign(r.tokens[r.open[r.open.length - 1] ?? -1], "|");
  }

  function power(): Expression {
    const base = primary();
    if (!sees("^")) return base;
    r.index++;
    return join(
      "pow",
      base,
      deeper(() => signed(power)),
    );
  }

  function primary(): Expression {
    const t = token();
    if (sees("(|")) {
      const inner = group()[0]!;
      return at(t.start, end(), inner);
    }
    if (t.kind === "sign" || t.kind === "end") failNoOperand(r);
    r.index++;
    if (t.kind === "function") return deeper(() => call(t));
    const span = { start: t.start, end: t.end };
    if (t.kind === "number") return { kind: "number", value: t.value, span };
    if (t.kind === "variable") {
      if (r.allowed && !r.allowed.has(t.name)) failVariable(r, t);
      return { kind: "variable", name: t.name, span };
    }
    return { kind: "constant", name: t.name, span };
  }

  /** What stands in brackets or bars: a list, for `max(a, b)`. */
  function group(): Expression[] {
    const opening = token();
    const bar = isSign(opening, "|");
    const called = !bar && r.tokens[r.index - 1]?.kind === "function";
    r.open.push(r.index++);
    const parts = [deeper(sum)];
    while (called && sees(",") && !isDecimalComma(r)) {
      r.index++;
      parts.push(deeper(sum));
    }
    if (!sees(bar ? "|" : ")")) {
      if (!sees(",")) r.open.pop();
      failUnclosed(r, opening, bar ? "|" : ")");
    }
    r.open.pop();
    r.index++;
    return bar ? [apply("abs", parts[0]!)] : parts;
  }

  function call(t: Token & { kind: "function" }): Expression {
    const exponent = callExponent(t);
    const bracketed = sees("(") || (sees("|") && !closesBar());
    const args = bracketed ? group() : [bareArgument(t)];
    const list = t.name === "max" || t.name === "min";
    if (list ? args.length < 2 : args.length > 1) failArguments(t, args.length);
    // max(a, b, c) is max(a, max(b, c)).
    let e = args.pop()!;
    do {
      e = at(t.start, end(), list ? apply(t.name, args.pop()!, e) : apply(t.name, e));
    } while (args.length > 0);
    return exponent ? at(t.start, end(), apply("pow", e, exponent)) : e;
  }

  /** The 2 of sin^2 x. */
  function callExponent(t: Token & { kind: "function" }): Expression | undefined {
    if (!sees("^")) return undefined;
    const sign = token();
    r.index++;
    if (sees("-") || (sees("(") && isSign(r.tokens[r.index + 1], "-"))) failInversePower(r, t, sign);
    return primary();
  }

  /** The argument of a function without brackets: the product that follows. */
  function bareArgument(t: Token & { kind: "function" }): Expression {
    if (token().kind === "end" || sees(")*/^,") || closesBar()) failNoArgument(r, t);
    return signed(() => {
      const first = token();
      let left = power();
      if (r.text[t.start] === "√" || first.kind === "function") return left;
      if (left.kind === "number" && sees("/") && r.tokens[r.index + 1]?.kind === "number") {
        r.index++;
        left = join("div", left, power());
      }
      for (;;) {
        const next = r.index + (sees("*") ? 1 : 0);
        if (r.tokens[next]?.kind === "function" || isExponential(next)) return left;
        if (next === r.index && !startsFactor()) return left;
        r.index = next;
        left = join("mul", left, signed(power));
      }
    });
  }

  /** e^… is a function too: sin x e^x is sin(x)·e^x. */
  function isExponential(index: number): boolean {
    const t = r.tokens[index];
    return t?.kind === "constant" && t.name === "e" && isSign(r.tokens[index + 1], "^");
  }

  const whole = sum();
  return token().kind === "end" ? whole : failRest(r);
}

function join(op: "add" | "sub" | "mul" | "div" | "pow", left: Expression, right: Expression): Expression {
  return at(left.span!.start, right.span!.end, apply(op, left, right));
}

function at(start: number, end: number, e: Expression): Expression {
  return { ...e, span: { start, end } };
}
