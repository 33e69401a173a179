import type { Cursor } from "./cursor.ts";

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** Reads a type and drops it: what a program computes does not depend on it. */
export function skipType(cursor: Cursor): void {
  cursor.nested(() => {
    cursor.take("|");
    do {
      while (["readonly", "keyof", "typeof"].some((word) => cursor.is(word))) cursor.next();
      single(cursor);
      while (cursor.is("[") && !cursor.peek().fresh) balanced(cursor);
    } while (cursor.take("|") || cursor.take("&"));
    // A promise about a value: `x is Num`.
    if (cursor.is("is") && !cursor.peek().fresh) {
      cursor.next();
      skipType(cursor);
    }
  });
}

function single(cursor: Cursor): void {
  const { kind, text } = cursor.peek();
  if (text === "(" && kind === "sign") {
    balanced(cursor);
    if (cursor.take("=>")) skipType(cursor);
  } else if (kind === "sign" && (text === "{" || text === "[")) balanced(cursor);
  else if (kind === "sign" && text === "<") {
    skipTypeParameters(cursor);
    single(cursor);
  } else if (kind === "number" || kind === "string") cursor.next();
  else if (cursor.take("-")) single(cursor);
  else if (kind === "name") {
    cursor.next();
    while (cursor.take(".")) cursor.property();
    if (cursor.is("<")) skipTypeArguments(cursor);
  } else cursor.fail("a type");
}

/** `<A, B>` after a name. */
export function skipTypeArguments(cursor: Cursor): void {
  cursor.expect("<", "to open a list of types");
  do skipType(cursor);
  while (cursor.take(","));
  cursor.expect(">", "to close the list of types");
}

/** `<A extends B = C, D>` where something is defined. */
export function skipTypeParameters(cursor: Cursor): void {
  cursor.expect("<", "to open a list of types");
  do {
    cursor.name("the name of a type");
    if (cursor.take("extends")) skipType(cursor);
    if (cursor.take("=")) skipType(cursor);
  } while (cursor.take(","));
  cursor.expect(">", "to close the list of types");
}

/** `: Type`, if one stands here. */
export function skipAnnotation(cursor: Cursor): void {
  if (cursor.take(":")) skipType(cursor);
}

/** From an opening bracket to the one that closes it. */
export function balanced(cursor: Cursor): void {
  const closers = [CLOSING[cursor.next().text]!];
  while (closers.length > 0) {
    const { kind, text } = cursor.peek();
    if (kind === "end") cursor.fail(`“${closers.at(-1)}”`);
    if (kind === "sign" && Object.hasOwn(CLOSING, text)) closers.push(CLOSING[text]!);
    else if (kind === "sign" && (text === ")" || text === "]" || text === "}")) {
      if (text !== closers.pop()) cursor.fail("the bracket that closes the last one");
    }
    cursor.next();
  }
}
