import type { Span } from "./expression.ts";
import { ParseError } from "./ParseError.ts";
import { shorten, type Token } from "./tokens.ts";

/** Where a reading stands when it stops: the text, its tokens, the token that did not fit, and the open brackets. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly allowed: ReadonlySet<string> | undefined;
  index: number;
  /** Indices of the brackets and bars that are open, the innermost last. */
  readonly open: number[];
}

const OPERAND = "expected a number, a variable, a function or a bracket";

export function isSign(token: Token | undefined, signs: string): boolean {
  return token?.kind === "sign" && signs.includes(token.text);
}

function written(r: Reading, { start, end }: Span): string {
  return shorten(r.text.slice(start, end));
}

function fail(message: string, { start, end }: Span, proposal?: string): never {
  throw new ParseError(message, start, end - start, proposal?.trim() || undefined);
}

function without(r: Reading, { start, end }: Span): string {
  return r.text.slice(0, start) + r.text.slice(end);
}

export function failDepth(token: Token, limit: number): never {
  return fail(
    `Character ${token.start + 1} is nested more than ${limit} deep; that is too deep to read.`,
    token,
  );
}

/** A whole formula was read and more follows: a comma or a closing bracket, for everything else continues it. */
export function failRest(r: Reading): never {
  const token = r.tokens[r.index]!;
  if (isSign(token, ",")) failComma(r);
  return fail(
    `Read “${written(r, token)}” at character ${token.start + 1}, but no bracket is open there.`,
    token,
    without(r, token),
  );
}

export function failUnclosed(r: Reading, opening: Token, closer: string): never {
  const token = r.tokens[r.index]!;
  if (isSign(token, ",")) failComma(r);
  const ended = token.kind === "end";
  return fail(
    `“${written(r, opening)}” at character ${opening.start + 1} is opened and not closed; ` +
      `expected “${closer}” ${ended ? "at the end" : `before character ${token.start + 1}`}.`,
    opening,
    ended && r.open.length === 0 ? r.text.trimEnd() + closer : undefined,
  );
}

export function failNoOperand(r: Reading): never {
  const token = r.tokens[r.index]!;
  const before = r.tokens[r.index - 1];
  if (isSign(token, ",")) failComma(r);
  if (token.kind === "end") {
    const kept = r.text.slice(0, before?.start ?? 0).replace(/[\s+\-−–*/^·⋅×÷]+$/, "");
    return fail(
      `The formula ends after “${before ? written(r, before) : ""}”; ${OPERAND} there.`,
      token,
      isSign(before, "+-*/^") && r.open.length === 0 ? kept : undefined,
    );
  }
  if (before && isSign(before, "(") && isSign(token, ")")) {
    const span = { start: before.start, end: token.end };
    return fail(`The brackets at character ${span.start + 1} are empty; ${OPERAND} between them.`, span);
  }
  const surplus = isSign(token, "*/^") && (before === undefined || isSign(before, "+-*/^("));
  return fail(
    `Read “${written(r, token)}” at character ${token.start + 1}; ${OPERAND}.`,
    token,
    surplus ? without(r, token) : undefined,
  );
}

export function isDecimalComma(r: Reading): boolean {
  const [before, comma, after] = [r.tokens[r.index - 1], r.tokens[r.index]!, r.tokens[r.index + 1]];
  const caller = r.tokens[(r.open[r.open.length - 1] ?? 0) - 1];
  // max(1,5) is a list.
  const list = caller?.kind === "function" && (caller.name === "max" || caller.name === "min");
  return (
    !list &&
    before?.kind === "number" &&
    before.end === comma.start &&
    after?.kind === "number" &&
    after.start === comma.end
  );
}

function failComma(r: Reading): never {
  const comma = r.tokens[r.index]!;
  if (!isDecimalComma(r)) {
    const place = `Read “,” at character ${comma.start + 1}`;
    return fail(`${place}: a comma only stands between the arguments of max and min.`, comma);
  }
  const span = { start: r.tokens[r.index - 1]!.start, end: r.tokens[r.index + 1]!.end };
  const read = r.text.slice(span.start, span.end);
  return fail(
    `Read “${shorten(read)}” at character ${span.start + 1}: decimals are written with a point, as in ${shorten(read.replace(",", "."))}.`,
    span,
    `${r.text.slice(0, comma.start)}.${r.text.slice(comma.end)}`,
  );
}

export function failSecondNumber(r: Reading): never {
  const token = r.tokens[r.index]!;
  const before = r.text.slice(0, token.start).trimEnd();
  return fail(
    `Read the number ${written(r, token)} at character ${token.start + 1} right after a factor; ` +
      "expected * between them for a product, or ^ for a power.",
    token,
    `${before}*${r.text.slice(token.start)}`,
  );
}

/** A variable that does not belong to this formula; `x2` where only x does is 2x or x^2. */
export function failVariable(r: Reading, token: Token & { kind: "variable" }): never {
  const { name } = token;
  const names = [...(r.allowed ?? [])];
  const [, base = "", index = ""] = /^(.*?)(\d*)$/.exec(name) ?? [];
  const other = names.find((n) => n.toLowerCase() === name.toLowerCase());
  const product = index && names.includes(base) ? `${index}*${base}` : undefined;
  const hint = other
    ? `small and capital letters differ, and ${other} does.`
    : product
      ? `for a product write ${index}${base}, for a power ${base}^${index}.`
      : `expected ${names.length > 0 ? names.join(", ") : "numbers only"}.`;
  const by = other ?? product;
  return fail(
    `Read the variable ${name} at character ${token.start + 1}, which does not occur here; ${hint}`,
    token,
    by && r.text.slice(0, token.start) + by + r.text.slice(token.end),
  );
}

export function failInversePower(r: Reading, token: Token, sign: Token): never {
  const name = written(r, token);
  const inverse = /^(sin|cos|tan)$/.test(name) ? `a${name}(x) for the inverse function, ` : "";
  return fail(
    `Read “${name}” with a negative power at character ${sign.start + 1}, which can be taken in two ways; ` +
      `write ${inverse}1/${name}(x) for the reciprocal.`,
    { start: token.start, end: sign.end },
  );
}

export function failNoArgument(r: Reading, token: Token & { kind: "function" }): never {
  const example = `${token.name}(${[...(r.allowed ?? [])][0] ?? "x"}${token.name === "max" || token.name === "min" ? ", 0" : ""})`;
  const last = r.tokens[r.index]!.kind === "end" && r.tokens[r.index - 1] === token;
  return fail(
    `“${written(r, token)}” at character ${token.start + 1} has no argument; expected one after it, as in ${example}.`,
    token,
    last && r.open.length === 0 ? r.text.slice(0, token.start) + example : undefined,
  );
}

export function failArguments(token: Token & { kind: "function" }, count: number): never {
  const { name, start } = token;
  const expected =
    name === "max" || name === "min"
      ? `two arguments, as in ${name}(x, 0)`
      : `one argument, as in ${name}(x)`;
  return fail(`${name} at character ${start + 1} takes ${expected}; read ${count}.`, token);
}
