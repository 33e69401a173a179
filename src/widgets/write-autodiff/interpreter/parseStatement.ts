import { Cursor } from "./cursor.ts";
import { Fault } from "./fault.ts";
import { parseExpression } from "./parseExpression.ts";
import { parseFunction } from "./parseFunction.ts";
import { balanced, skipAnnotation, skipType, skipTypeParameters } from "./skipType.ts";
import type { Declaration, FunctionText, Statement } from "./syntax.ts";

/** Words that begin what is not read here, and what to write instead. */
const FOREIGN: Readonly<Record<string, string>> = {
  var: "write let or const",
  import: "all that a program can use is there",
  throw: "a program here ends by itself",
  try: "a program here ends at its first fault",
  switch: "write if and else",
  do: "write while",
  async: "nothing here takes time",
  enum: "write constants",
  debugger: "step through the run below",
  with: "write the name in full",
};

/** Reads a whole program whose lines count from `firstLine`. Throws `Fault`, with what was read and what was expected. */
export function parse(text: string, firstLine = 1): readonly Statement[] {
  const cursor = new Cursor(text, firstLine);
  const program: Statement[] = [];
  while (cursor.peek().kind !== "end") program.push(statement(cursor));
  return program;
}

/** Statements in braces. */
export function parseBlock(cursor: Cursor): readonly Statement[] {
  return cursor.nested(() => {
    cursor.expect("{", "before a block");
    const body: Statement[] = [];
    while (!cursor.is("}")) {
      if (cursor.peek().kind === "end") cursor.fail("“}” at the end of a block");
      body.push(statement(cursor));
    }
    cursor.next();
    return body;
  });
}

function statement(cursor: Cursor): Statement {
  return cursor.nested(() => {
    const { kind, text, place } = cursor.peek();
    if (kind === "sign" && text === "{") return { kind: "block", body: parseBlock(cursor), place };
    if (cursor.take(";")) return { kind: "empty", place };
    if (kind === "name") {
      if (Object.hasOwn(FOREIGN, text))
        throw new Fault(`“${text}” is not read here: ${FOREIGN[text]}.`, place);
      const read = Object.hasOwn(READERS, text) ? READERS[text] : undefined;
      const found = read?.(cursor, place);
      if (found) return found;
    }
    const of = parseExpression(cursor);
    cursor.settle();
    return { kind: "expression", of, place };
  });
}

type Reader = (cursor: Cursor, place: Statement["place"]) => Statement | null;

const declare: Reader = (cursor, place) => {
  const items = declarations(cursor);
  for (const { constant, value, name, place } of items)
    if (constant && !value)
      throw new Fault(`The constant “${name}” is given no value: “=” was expected.`, place);
  cursor.settle();
  return { kind: "declare", items, place };
};

const jump =
  (kind: "break" | "continue"): Reader =>
  (cursor, place) => {
    cursor.next();
    cursor.settle();
    return { kind, place };
  };

/** By its first word, how a statement is read; null where the word turns out to be a name. */
const READERS: Readonly<Record<string, Reader>> = {
  const: declare,
  let: declare,
  function: (cursor, place) => {
    cursor.next();
    const { text: name } = cursor.name("the name of a function");
    return { kind: "function", text: parseFunction(cursor, name, place), place };
  },
  class: (cursor, place) => parseClass(cursor, place),
  export: (cursor) => {
    cursor.next();
    cursor.take("default");
    return statement(cursor);
  },
  type: (cursor, place) => {
    if (cursor.peek(1).kind !== "name") return null;
    cursor.next();
    cursor.name("the name of a type");
    if (cursor.is("<")) skipTypeParameters(cursor);
    cursor.expect("=", "before the type");
    skipType(cursor);
    cursor.settle();
    return { kind: "empty", place };
  },
  interface: (cursor, place) => {
    if (cursor.peek(1).kind !== "name") return null;
    cursor.next();
    cursor.name("the name of a type");
    if (cursor.is("<")) skipTypeParameters(cursor);
    if (cursor.take("extends")) skipType(cursor);
    if (!cursor.is("{")) cursor.fail("“{”");
    balanced(cursor);
    return { kind: "empty", place };
  },
  if: (cursor, place) => {
    cursor.next();
    const test = inRound(cursor);
    const yes = statement(cursor);
    return { kind: "if", test, yes, no: cursor.take("else") ? statement(cursor) : null, place };
  },
  while: (cursor, place) => {
    cursor.next();
    const test = inRound(cursor);
    return { kind: "for", first: null, test, next: null, body: statement(cursor), place };
  },
  for: (cursor, place) => {
    cursor.next();
    cursor.expect("(", "after “for”");
    const start = cursor.peek().place;
    const declared = cursor.is("const") || cursor.is("let") ? declarations(cursor) : null;
    if (declared && cursor.take("of")) {
      const [item, ...more] = declared;
      if (more.length > 0 || item!.value) throw new Fault("One name was expected before “of”.", start);
      const list = parseExpression(cursor);
      cursor.expect(")", "after the list");
      return { kind: "each", item: item!, list, body: statement(cursor), place };
    }
    let first: Statement | null = declared && { kind: "declare", items: declared, place: start };
    if (!declared && !cursor.is(";"))
      first = { kind: "expression", of: parseExpression(cursor), place: start };
    cursor.expect(";", "after the start of the loop");
    const test = cursor.is(";") ? null : parseExpression(cursor);
    cursor.expect(";", "after the loop’s condition");
    const next = cursor.is(")") ? null : parseExpression(cursor);
    cursor.expect(")", "after the loop’s last part");
    return { kind: "for", first, test, next, body: statement(cursor), place };
  },
  return: (cursor, place) => {
    cursor.next();
    const bare = cursor.is(";") || cursor.is("}") || cursor.peek().fresh;
    const value = bare ? null : parseExpression(cursor);
    cursor.settle();
    return { kind: "return", value, place };
  },
  break: jump("break"),
  continue: jump("continue"),
};

function inRound(cursor: Cursor) {
  cursor.expect("(", "before the condition");
  const test = parseExpression(cursor);
  cursor.expect(")", "after the condition");
  return test;
}

/** `const a = 1, b = 2`: values may be missing. */
function declarations(cursor: Cursor): Declaration[] {
  const constant = cursor.next().text === "const";
  const items: Declaration[] = [];
  do {
    if (cursor.is("[") || cursor.is("{"))
      throw new Fault(
        "Taking a value apart is not read here: name one thing at a time.",
        cursor.peek().place,
      );
    const { text: name, place } = cursor.name("a name");
    cursor.take("!");
    skipAnnotation(cursor);
    items.push({ name, place, constant, value: cursor.take("=") ? parseExpression(cursor) : null });
  } while (cursor.take(","));
  return items;
}

const MODIFIERS = ["readonly", "public", "private", "protected"];
const NOT_IN_CLASSES = ["static", "get", "set", "async", "abstract", "override"];

function parseClass(cursor: Cursor, place: Statement["place"]): Statement {
  cursor.next();
  const { text: name } = cursor.name("the name of a class");
  if (cursor.is("<")) skipTypeParameters(cursor);
  if (cursor.is("extends"))
    throw new Fault("Classes that extend others are not read here.", cursor.peek().place);
  if (cursor.take("implements")) skipType(cursor);
  cursor.expect("{", "before the body of a class");
  let maker: FunctionText | null = null;
  const fields: { name: string; value: ReturnType<typeof parseExpression> | null }[] = [];
  const methods: FunctionText[] = [];
  while (!cursor.take("}")) {
    if (cursor.take(";")) continue;
    if (cursor.peek().kind === "end") cursor.fail("“}” at the end of a class");
    while (MODIFIERS.some((word) => cursor.is(word)) && cursor.peek(1).kind === "name") cursor.next();
    if (NOT_IN_CLASSES.some((word) => cursor.is(word)) && cursor.peek(1).kind === "name")
      throw new Fault(`“${cursor.peek().text}” is not read here.`, cursor.peek().place);
    const { text: member, place: where } = cursor.property();
    if (cursor.is("(") || cursor.is("<")) {
      const text = parseFunction(cursor, member, where);
      if (member === "constructor") maker = text;
      else methods.push(text);
      continue;
    }
    if (!cursor.take("?")) cursor.take("!");
    skipAnnotation(cursor);
    fields.push({ name: member, value: cursor.take("=") ? parseExpression(cursor) : null });
    cursor.settle();
  }
  return { kind: "class", text: { name, maker, fields, methods, place }, place };
}
