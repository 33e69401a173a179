import type { Cursor } from "./cursor.ts";
import { Fault } from "./fault.ts";
import { arrowFunction, parseFunction } from "./parseFunction.ts";
import { skipType, skipTypeArguments } from "./skipType.ts";
import type { Expression, Target } from "./syntax.ts";

/** Signs between two operands, the loosest first; `**` binds to the right. */
const LEVELS: readonly (readonly string[])[] = [
  ["??"],
  ["||"],
  ["&&"],
  ["===", "!==", "==", "!="],
  ["<", ">", "<=", ">=", "instanceof"],
  ["+", "-"],
  ["*", "/", "%"],
];
const ASSIGNMENTS = ["=", "+=", "-=", "*=", "/=", "%=", "**=", "??=", "&&=", "||="];
/** How many operands or calls may follow each other: they are computed by recursion. */
const LONGEST_CHAIN = 100;

/** One expression, down to assignments and arrow functions; no comma. */
export function parseExpression(cursor: Cursor): Expression {
  return cursor.nested(() => {
    const arrow = arrowFunction(cursor);
    if (arrow) return arrow;
    const left = conditional(cursor);
    const sign = cursor.peek();
    if (sign.kind !== "sign" || !ASSIGNMENTS.includes(sign.text)) return left;
    const target = assignable(left);
    cursor.next();
    return { kind: "assign", sign: sign.text, target, value: parseExpression(cursor), place: sign.place };
  });
}

function assignable(left: Expression): Target {
  if (left.kind === "name" || left.kind === "index" || (left.kind === "member" && !left.maybe)) return left;
  throw new Fault("Only a name, a field or an entry of a list can be given a value.", left.place);
}

function conditional(cursor: Cursor): Expression {
  const test = binary(cursor, 0);
  if (!cursor.is("?")) return test;
  const { place } = cursor.next();
  const outer = cursor.choosing;
  cursor.choosing = true;
  const yes = parseExpression(cursor);
  cursor.choosing = outer;
  cursor.expect(":", "between the two values of a choice");
  return { kind: "choose", test, yes, no: parseExpression(cursor), place };
}

function binary(cursor: Cursor, level: number): Expression {
  const signs = LEVELS[level];
  if (!signs) return power(cursor);
  let left = binary(cursor, level + 1);
  for (let count = 0; ; count++) {
    const { kind, text, place, fresh } = cursor.peek();
    if ((text === "as" || text === "satisfies") && kind === "name" && !fresh) {
      cursor.next();
      skipType(cursor);
      continue;
    }
    if (kind === "number" || kind === "string" || kind === "end" || !signs.includes(text)) return left;
    if (count >= LONGEST_CHAIN) throw new Fault(`More than ${LONGEST_CHAIN} operands stand in a row.`, place);
    cursor.next();
    const right = binary(cursor, level + 1);
    if (text === "??" && [left, right].some((side) => mixes(side)))
      throw new Fault("“??” beside “||” or “&&” needs brackets.", place);
    left = { kind: "binary", sign: text, left, right, place };
  }
}

const bracketed = new WeakSet<Expression>();
const mixes = (side: Expression) =>
  side.kind === "binary" && (side.sign === "||" || side.sign === "&&") && !bracketed.has(side);

function power(cursor: Cursor): Expression {
  const base = unary(cursor);
  if (!cursor.is("**")) return base;
  const { place } = cursor.next();
  if (base.kind === "unary" && !bracketed.has(base))
    throw new Fault(`It is not clear what “${base.sign}” belongs to: write (${base.sign}a) ** b.`, place);
  return cursor.nested(() => ({ kind: "binary", sign: "**", left: base, right: power(cursor), place }));
}

function unary(cursor: Cursor): Expression {
  const { kind, text, place } = cursor.peek();
  if ((kind === "sign" && ["-", "+", "!"].includes(text)) || (kind === "name" && text === "typeof")) {
    cursor.next();
    return { kind: "unary", sign: text, of: cursor.nested(() => unary(cursor)), place };
  }
  if (kind === "sign" && (text === "++" || text === "--")) {
    cursor.next();
    const target = assignable(cursor.nested(() => unary(cursor)));
    return { kind: "update", sign: text, before: true, target, place };
  }
  const of = chain(cursor);
  const after = cursor.peek();
  if ((after.text === "++" || after.text === "--") && after.kind === "sign" && !after.fresh) {
    cursor.next();
    return { kind: "update", sign: after.text, before: false, target: assignable(of), place: after.place };
  }
  return of;
}

/** Members, entries, calls and `!` after a value. */
function chain(cursor: Cursor): Expression {
  let of = cursor.is("new") ? creation(cursor) : primary(cursor);
  for (let count = 0; ; count++) {
    const { place, fresh } = cursor.peek();
    if (count > LONGEST_CHAIN)
      throw new Fault(`More than ${LONGEST_CHAIN} calls and members follow each other.`, place);
    if (cursor.is(".") || cursor.is("?.")) {
      const maybe = cursor.next().text === "?.";
      const name = cursor.property();
      of = { kind: "member", of, name: name.text, maybe, place: name.place };
    } else if (cursor.take("[")) {
      const index = inBrackets(cursor, () => parseExpression(cursor));
      cursor.expect("]", "after the index");
      of = { kind: "index", of, index, place };
    } else if (cursor.is("(")) of = { kind: "call", of, args: parseArguments(cursor), place: of.place };
    else if (cursor.is("!") && !fresh) cursor.next();
    else if (
      !(
        cursor.is("<") &&
        cursor.attempt(() => {
          skipTypeArguments(cursor);
          return cursor.is("(");
        })
      )
    )
      return of;
  }
}

function creation(cursor: Cursor): Expression {
  const { place } = cursor.next();
  const { text: name, place: where } = cursor.name("the name of a class after “new”");
  if (cursor.is("<")) skipTypeArguments(cursor);
  const args = cursor.is("(") ? parseArguments(cursor) : [];
  return { kind: "new", of: { kind: "name", name, place: where }, args, place };
}

/** Inside brackets, what held between `?` and `:` does not hold. */
export function inBrackets<Read>(cursor: Cursor, read: () => Read): Read {
  const outer = cursor.choosing;
  cursor.choosing = false;
  const result = read();
  cursor.choosing = outer;
  return result;
}

/** Expressions with commas between them, up to a closing sign; `...list` among them. */
function several(cursor: Cursor, close: string, where: string): Expression[] {
  const items: Expression[] = [];
  inBrackets(cursor, () => {
    while (!cursor.is(close)) {
      const { place } = cursor.peek();
      if (cursor.take("...")) items.push({ kind: "spread", of: parseExpression(cursor), place });
      else items.push(parseExpression(cursor));
      if (!cursor.take(",")) break;
    }
  });
  cursor.expect(close, where);
  return items;
}

function parseArguments(cursor: Cursor): Expression[] {
  cursor.expect("(", "before the values handed over");
  return several(cursor, ")", "or “,” after a value handed over");
}

const WORDS = { true: true, false: false, null: null, undefined: undefined } as const;

function primary(cursor: Cursor): Expression {
  const token = cursor.peek();
  const { kind, text, place } = token;
  if (kind === "number") {
    cursor.next();
    return { kind: "literal", value: Number(text.replaceAll("_", "")), place };
  }
  if (kind === "string") {
    cursor.next();
    return { kind: "literal", value: text, place };
  }
  if (kind === "name") {
    if (Object.hasOwn(WORDS, text)) {
      cursor.next();
      return { kind: "literal", value: WORDS[text as keyof typeof WORDS], place };
    }
    if (cursor.take("this")) return { kind: "this", place };
    if (cursor.take("function")) {
      const name = cursor.is("(") || cursor.is("<") ? "" : cursor.name("a name or “(”").text;
      return { kind: "function", text: parseFunction(cursor, name, place), place };
    }
    cursor.name("a value");
    return { kind: "name", name: text, place };
  }
  if (cursor.take("(")) {
    const inner = inBrackets(cursor, () => parseExpression(cursor));
    cursor.expect(")", "after the bracket’s contents");
    bracketed.add(inner);
    return inner;
  }
  if (cursor.take("[")) return { kind: "list", items: several(cursor, "]", "or “,” in a list"), place };
  if (cursor.take("{")) return record(cursor, token.place);
  return cursor.fail("a value");
}

function record(cursor: Cursor, place: Expression["place"]): Expression {
  const entries: (readonly [string, Expression])[] = [];
  inBrackets(cursor, () => {
    while (!cursor.is("}")) {
      const key = cursor.peek().kind === "string" ? cursor.next() : cursor.property();
      if (cursor.is("(")) entries.push([key.text, method(cursor, key.text, key.place)]);
      else if (cursor.take(":")) entries.push([key.text, parseExpression(cursor)]);
      else entries.push([key.text, { kind: "name", name: key.text, place: key.place }]);
      if (!cursor.take(",")) break;
    }
  });
  cursor.expect("}", "or “,” in an object");
  return { kind: "record", entries, place };
}

const method = (cursor: Cursor, name: string, place: Expression["place"]): Expression => ({
  kind: "function",
  text: parseFunction(cursor, name, place),
  place,
});
