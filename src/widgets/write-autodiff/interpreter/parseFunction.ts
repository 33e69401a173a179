import type { Cursor } from "./cursor.ts";
import { Fault } from "./fault.ts";
import { inBrackets, parseExpression } from "./parseExpression.ts";
import { parseBlock } from "./parseStatement.ts";
import { balanced, skipAnnotation, skipTypeParameters } from "./skipType.ts";
import type { Expression, FunctionText, Parameter, Statement } from "./syntax.ts";

/** Parameters, types and the body in braces. */
export function parseFunction(cursor: Cursor, name: string, place: Expression["place"]): FunctionText {
  if (cursor.is("<")) skipTypeParameters(cursor);
  const params = parameters(cursor);
  skipAnnotation(cursor);
  return { name, params, body: body(cursor), arrow: false, place };
}

const body = (cursor: Cursor): readonly Statement[] => inBrackets(cursor, () => parseBlock(cursor));

const MODIFIERS = ["readonly", "public", "private", "protected"];

function parameters(cursor: Cursor): Parameter[] {
  cursor.expect("(", "before the parameters");
  const found: Parameter[] = [];
  inBrackets(cursor, () => {
    while (!cursor.is(")")) {
      let field = false;
      while (MODIFIERS.some((word) => cursor.is(word)) && cursor.peek(1).kind === "name") {
        cursor.next();
        field = true;
      }
      const rest = cursor.take("...");
      const { text: name, place } = cursor.name("the name of a parameter");
      if (found.some((other) => other.name === name))
        throw new Fault(`Two parameters are called “${name}”.`, place);
      cursor.take("?");
      skipAnnotation(cursor);
      const fallback = cursor.take("=") ? parseExpression(cursor) : null;
      found.push({ name, place, fallback, field, rest });
      if (!cursor.take(",")) break;
    }
  });
  cursor.expect(")", "or “,” after a parameter");
  return found;
}

/** `x => …`, `(a: Num, b: Num): Num => …`, or null where none stands here. */
export function arrowFunction(cursor: Cursor): Expression | null {
  const { place } = cursor.peek();
  if (!arrowAhead(cursor)) return null;
  if (cursor.is("<")) skipTypeParameters(cursor);
  let params: Parameter[];
  if (cursor.is("(")) params = parameters(cursor);
  else {
    const { text: name, place } = cursor.name("the name of a parameter");
    params = [{ name, place, fallback: null, field: false, rest: false }];
  }
  if (!cursor.is("=>")) skipAnnotation(cursor);
  cursor.expect("=>", "before the body of a function");
  const text = { name: "", params, body: cursor.is("{") ? body(cursor) : parseExpression(cursor), place };
  return { kind: "function", text: { ...text, arrow: true }, place };
}

function arrowAhead(cursor: Cursor): boolean {
  if (cursor.is("=>", 1)) return cursor.peek().kind === "name";
  if (!cursor.is("(") && !cursor.is("<")) return false;
  let found = false;
  cursor.attempt(() => {
    if (cursor.is("<")) skipTypeParameters(cursor);
    balanced(cursor);
    if (!cursor.is("=>") && !cursor.choosing) skipAnnotation(cursor);
    found = cursor.is("=>");
    return false;
  });
  return found;
}
