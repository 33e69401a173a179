import type { FunctionName, Span } from "./expression.ts";
import { FUNCTIONS, greekName, INSTEAD, isGreekName, leadingName, nearestFunction } from "./names.ts";
import { ParseError } from "./ParseError.ts";

export type Token = Span &
  (
    | { readonly kind: "number"; readonly value: number }
    | { readonly kind: "constant"; readonly name: "e" | "pi" }
    | { readonly kind: "variable"; readonly name: string }
    | { readonly kind: "function"; readonly name: FunctionName }
    | { readonly kind: "sign"; readonly text: string }
    | { readonly kind: "end" }
  );

const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const LETTERS = /[A-Za-z]+|[\u0370-\u03ff\u00b5]/y;
const INDEX = /\d+|_\d+|_\{[A-Za-z\d]+\}|_[A-Za-z]|[₀₁₂₃₄₅₆₇₈₉]+/y;
const SUPERSCRIPT = /[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ]+/y;
const LOWERED = "₀₁₂₃₄₅₆₇₈₉";
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Other ways to type a sign. */
const SAME_SIGN: Readonly<Record<string, string>> = {
  "−": "-",
  "–": "-",
  "‐": "-",
  "‑": "-",
  "·": "*",
  "⋅": "*",
  "∙": "*",
  "•": "*",
  "×": "*",
  "∗": "*",
  "÷": "/",
  "∕": "/",
  "⁄": "/",
  "∣": "|",
  "[": "(",
  "{": "(",
  "]": ")",
  "}": ")",
};

/**
 * Cuts a formula into tokens, the last of kind "end". A run of letters is cut into known names first (longest first)
 * and single letters otherwise, so `xsinx` is x·sin x. Linear in the text's length. Throws ParseError.
 */
export function tokenize(text: string, allowed: ReadonlySet<string> | undefined): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const sign = (s: string, end: number) => tokens.push({ kind: "sign", text: s, start: at, end });

  while (at < text.length) {
    const digits = take(NUMBER);
    const letters = digits === undefined ? take(LETTERS) : undefined;
    const raised = take(SUPERSCRIPT);
    if (digits !== undefined) {
      const end = at + digits.length;
      tokens.push({ kind: "number", value: readNumber(digits, at), start: at, end });
      at = end;
    } else if (letters !== undefined) {
      at = cutRun(text, at, letters, tokens, allowed, (from) => {
        INDEX.lastIndex = from;
        return INDEX.exec(text)?.[0] ?? "";
      });
    } else if (raised !== undefined) {
      // x⁻² is x^(-2): the raised characters become bracketed tokens of their own.
      sign("^", at);
      sign("(", at);
      for (const [first, ...rest] of raised.match(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+|./gu) ?? []) {
        const number = [first!, ...rest].map((c) => RAISED.indexOf(c)).join("");
        const end = at + 1 + rest.length;
        if (first === "ⁿ") tokens.push({ kind: "variable", name: "n", start: at, end });
        else if (first === "⁺" || first === "⁻") sign(first === "⁻" ? "-" : "+", end);
        else tokens.push({ kind: "number", value: Number(number), start: at, end });
        at = end;
      }
      sign(")", at);
    } else {
      at = cutSign(text, at, tokens);
    }
  }
  tokens.push({ kind: "end", start: text.length, end: text.length });
  return tokens;
}

function readNumber(digits: string, at: number): number {
  const value = Number(digits);
  if (!Number.isFinite(value) || (value === 0 && /[1-9]/.test(digits.replace(/e.*/i, "")))) {
    const size = value === 0 ? "small" : "large";
    throw new ParseError(
      `Read “${shorten(digits)}” at character ${at + 1}: this number is too ${size} to compute with.`,
      at,
      digits.length,
    );
  }
  return value;
}

function cutRun(
  text: string,
  start: number,
  run: string,
  tokens: Token[],
  allowed: ReadonlySet<string> | undefined,
  indexAt: (at: number) => string,
): number {
  const end = start + run.length;
  const first = tokens.length;
  let loose = ""; // single letters since the last known name
  let at = start;
  while (at < end) {
    const rest = text.slice(at, end);
    const word = leadingName(rest) || rest[0]!;
    const wordEnd = at + word.length;
    const greek = greekName(word) ?? (isGreekName(word) ? word : undefined);
    // σ(x) is the activation, unless σ is one of the variables.
    const activation = greek === "sigma" && text[wordEnd] === "(" && !allowed?.has("sigma");
    const name = activation ? "sigmoid" : word.length > 1 && FUNCTIONS[word.toLowerCase()];
    if (name) {
      if (/^log$/i.test(word) && /[\d_₀-₉]/.test(text[wordEnd] ?? "")) failLogBase(text, at, wordEnd + 1);
      tokens.push({ kind: "function", name, start: at, end: wordEnd });
      loose = "";
      at = wordEnd;
      continue;
    }
    if (word === "e" || greek === "pi" || word.toLowerCase() === "pi") {
      tokens.push({ kind: "constant", name: word === "e" ? "e" : "pi", start: at, end: wordEnd });
      if (word === "e") {
        loose += word;
        if (/[_₀-₉]/.test(text[wordEnd] ?? "")) failEulerIndex(at);
      }
      at = wordEnd;
      continue;
    }
    if (!greek) loose += word;
    const index = wordEnd === end ? indexAt(end) : "";
    tokens.push({
      kind: "variable",
      name: (greek ?? word) + readIndex(index),
      start: at,
      end: wordEnd + index.length,
    });
    at = wordEnd + index.length;
  }
  const last = tokens[tokens.length - 1]!;
  const called = text[last.end] === "(";
  const letters = tokens.slice(first).filter((t) => t.kind === "variable");
  const known = allowed && letters.every((t) => allowed.has(t.name));
  if (!known && looksLikeWord(loose, run, called)) failUnknownWord(text, start, run, called);
  return Math.max(at, end);
}

/** `foo(` or `hello` is a word that is not known here; `xy` and `a(` are products. */
function looksLikeWord(loose: string, run: string, called: boolean): boolean {
  if (loose.length >= 4 || (loose.length === 3 && (called || /(.)\1/.test(loose)))) return true;
  if (!called || !loose) return false;
  // f(x) would be read as f·x, which nobody means; xy(x + 1) is a product, tg(x) and sinn(x) are not.
  if (run.length === 1) return /[fghFGH]/.test(run);
  return run in INSTEAD || nearestFunction(run)?.[0] === run[0]!.toLowerCase();
}

function failLogBase(text: string, start: number, end: number): never {
  throw new ParseError(
    `Read “${text.slice(start, end)}” at character ${start + 1}: log is the natural logarithm. ` +
      "Write log(x)/log(2) for base 2, and log(2x) with brackets for the logarithm of 2x.",
    start,
    end - start,
  );
}

function failEulerIndex(at: number): never {
  throw new ParseError(`The e at character ${at + 1} is Euler's number and takes no index.`, at, 1);
}

function failUnknownWord(text: string, start: number, run: string, called: boolean): never {
  const near = run.length > 1 ? nearestFunction(run) : undefined;
  const instead = INSTEAD[run];
  const spaced = [...run].join("*") + (called ? "*" : "");
  const by = near ?? (run.length < 4 && !instead ? spaced : undefined);
  throw new ParseError(
    `Read “${shorten(run)}” at character ${start + 1}, which is no ${called ? "function" : "name"} known here; ` +
      (instead
        ? `write ${instead}.`
        : near
          ? `did you mean ${near}?`
          : "for a product write * between factors."),
    start,
    run.length,
    by === undefined ? undefined : text.slice(0, start) + by + text.slice(start + run.length),
  );
}

/** x_1, x₁, x_{1} and x1 are one variable, x1; x_i keeps its stroke. */
function readIndex(index: string): string {
  const plain = index.replace(/[_{}]/g, "").replace(/[₀-₉]/g, (c) => String(LOWERED.indexOf(c)));
  return /^\d*$/.test(plain) ? plain : `_${plain}`;
}

function cutSign(text: string, at: number, tokens: Token[]): number {
  const symbol = String.fromCodePoint(text.codePointAt(at)!);
  const end = at + symbol.length;
  if (/^\s$/.test(symbol) || symbol === "\u2061" || symbol === "\u2062") return end;
  if (symbol === "√") {
    tokens.push({ kind: "function", name: "sqrt", start: at, end });
    return end;
  }
  if (text.startsWith("**", at)) {
    tokens.push({ kind: "sign", text: "^", start: at, end: at + 2 });
    return at + 2;
  }
  const sign = SAME_SIGN[symbol] ?? symbol;
  if ("+-*/^()|,".includes(sign)) {
    tokens.push({ kind: "sign", text: sign, start: at, end });
    return end;
  }
  return failStray(text, at, symbol);
}

function failStray(text: string, at: number, symbol: string): never {
  const without = text.slice(0, at) + text.slice(at + symbol.length);
  const place = `Read “${symbol}” at character ${at + 1}`;
  if (symbol === "=" || symbol === "<" || symbol === ">") {
    const right = text.slice(text.lastIndexOf(symbol) + 1).trim();
    throw new ParseError(`${place}: a formula is expected here, not an equation.`, at, 1, right || undefined);
  }
  if (symbol === "'" || symbol === "’" || symbol === "′") {
    throw new ParseError(`${place}: derivatives are not read here; write the function itself.`, at, 1);
  }
  throw new ParseError(
    `${place}, which has no meaning here; expected a number, a variable, a function or one of + - * / ^.`,
    at,
    symbol.length,
    without.trim() === "" ? undefined : without,
  );
}

export function shorten(text: string): string {
  return text.length > 24 ? `${text.slice(0, 20)}…` : text;
}
