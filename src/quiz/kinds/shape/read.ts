import { quoted, type Reading, read, refuse } from "../../reading/words.ts";

/** Sizes in the order of the indices; a list within stands for brackets: `[[2, 3], [4, 5]]` is (2×3)×(4×5). Letters stand for sizes. */
export type Shape = readonly (number | string | Shape)[];

const LONGEST = 200;
const DEEPEST = 8;

/** A shape as it is written: 2×3, (P×Q)×(M×N). */
export const write = (shape: Shape): string =>
  shape.map((part) => (Array.isArray(part) ? `(${write(part as Shape)})` : String(part))).join("×");

/** All sizes in their order, brackets forgotten. */
export const flat = (shape: Shape): readonly string[] =>
  shape.flatMap((part) => (Array.isArray(part) ? flat(part as Shape) : [String(part)]));

/** Brackets around the whole, or around one size, mean nothing. */
export function tidied(shape: Shape): Shape {
  const parts = shape.map((part) => {
    if (!Array.isArray(part)) return part;
    const inner = tidied(part as Shape);
    return inner.length === 1 ? inner[0]! : inner;
  });
  const [only] = parts;
  return parts.length === 1 && Array.isArray(only) ? (only as Shape) : parts;
}

/** Whether a value is a shape, of sizes that can be sizes. */
function isShape(value: unknown, depth = 0): value is Shape {
  return (
    Array.isArray(value) &&
    depth < DEEPEST &&
    value.length > 0 &&
    value.length < 20 &&
    value.every(
      (part: unknown) =>
        (typeof part === "number" && Number.isInteger(part) && part >= 0) ||
        (typeof part === "string" && /^\p{L}$|^\d{1,9}$/u.test(part)) ||
        isShape(part, depth + 1),
    )
  );
}

/** Reads a shape as people write it: 2×3, 2x3, 2 by 3, (2, 3), (2×3)×(4×5), [2,3], P×Q. Never throws. */
export function readShape(given: unknown): Reading<Shape> {
  if (given === null || given === undefined || (Array.isArray(given) && given.length === 0))
    return refuse("incomplete", "Write a shape first, as 2×3.");
  if (typeof given === "number") return readShape(String(given));
  if (typeof given !== "string") {
    return isShape(given)
      ? read(tidied(given))
      : refuse("invalid", "A shape is made of whole numbers and letters, as 2×3.");
  }
  if (given.trim() === "") return refuse("incomplete", "Write a shape first, as 2×3.");
  if (given.length > LONGEST)
    return refuse("invalid", `The answer has ${given.length} characters; a shape is short, as 2×3.`);
  return parse(given);
}

/** One size, bracket or sign of multiplication, after any blanks. */
const TOKEN = /\s*(?:(\d+)|(-?\s*by\b\s*-?|[x×✕⨯*·⋅,]|\\times)|([([{])|([)\]}])|(\p{L}))/iuy;

function parse(text: string): Reading<Shape> {
  const stack: (number | string | Shape)[][] = [[]];
  let expectsSize = true;
  let at = 0;
  const stopped = (expected: string) => {
    const rest = text.slice(at).trim();
    const where = rest === "" ? "Nothing more is written" : `Read ${quoted(rest.slice(0, 8))}`;
    return refuse("invalid", `${where} after ${quoted(text.slice(0, at) || " ")}; expected ${expected}.`);
  };
  while (text.slice(at).trim() !== "") {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) return stopped(expectsSize ? "a size, as 2" : "×");
    const [whole, digits, times, opening, closing, letter] = found;
    const size = digits ?? letter;
    if (size !== undefined || opening !== undefined) {
      if (!expectsSize) return stopped("× between two sizes");
      if (opening !== undefined) {
        if (stack.length > DEEPEST) return stopped("fewer brackets");
        stack.push([]);
      } else {
        stack.at(-1)!.push(digits === undefined ? size! : Number(digits));
        expectsSize = false;
      }
    } else if (times !== undefined) {
      if (expectsSize) return stopped("a size before ×");
      expectsSize = true;
    } else if (closing !== undefined) {
      if (expectsSize) return stopped("a size");
      if (stack.length === 1) return stopped("no closing bracket, for none is open");
      const inner = stack.pop()!;
      stack.at(-1)!.push(inner);
    }
    at += whole.length;
  }
  if (stack.length > 1) return refuse("invalid", `A bracket is opened in ${quoted(text)} and not closed.`);
  if (expectsSize) return stopped("a size after ×");
  return read(tidied(stack[0]!));
}
