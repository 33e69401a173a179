import { entryAt, fill, map, type NdArray, PythonError, pointwise, scalar, transposed } from "./array.ts";
import { array, dot, isArray, matmul, NUMPY, type PyValue } from "./functions.ts";

export type Names = ReadonlyMap<string, PyValue>;

const TOKEN = /\s*(\*\*|\d+\.?\d*|\.\d+|[A-Za-z_]\w*|'[^']*'|"[^"]*"|[-+*/@()[\],.:])/y;
const syntax = () => new PythonError("SyntaxError", "invalid syntax");

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const found = TOKEN.exec(text);
    if (!found) throw syntax();
    tokens.push(found[1]!);
  }
  return tokens;
}

/**
 * The value of one Python expression on small arrays: arithmetic, `@`, `**`, names, calls of NumPy, `.T`, `.shape`, `.dot(…)` and simple
 * indices. Throws what Python would raise. Nothing is handed to JavaScript to run.
 */
export function evaluate(text: string, names: Names): PyValue {
  const tokens = tokensOf(text);
  let at = 0;
  const peek = () => tokens[at];
  const take = (token: string) => peek() === token && ++at > 0;
  const expect = (token: string) => {
    if (!take(token)) throw syntax();
  };

  const sum = (): PyValue => {
    let left = product();
    for (;;) {
      if (take("+")) left = pointwise(array(left), array(product()), (a, b) => a + b);
      else if (take("-")) left = pointwise(array(left), array(product()), (a, b) => a - b);
      else return left;
    }
  };
  const product = (): PyValue => {
    let left = signed();
    for (;;) {
      if (take("*")) left = pointwise(array(left), array(signed()), (a, b) => a * b);
      else if (take("/")) left = pointwise(array(left), array(signed()), (a, b) => a / b);
      else if (take("@")) left = matmul(array(left), array(signed()));
      else return left;
    }
  };
  const signed = (): PyValue => {
    if (take("-")) return map(array(signed()), (entry) => -entry);
    return take("+") ? array(signed()) : power();
  };
  const power = (): PyValue => {
    const base = behind(atom());
    return take("**") ? pointwise(array(base), array(signed()), (a, b) => a ** b) : base;
  };
  const behind = (value: PyValue): PyValue => {
    for (;;) {
      if (take(".")) value = attribute(value, tokens[at++] ?? "");
      else if (take("[")) value = indexed(array(value));
      else return value;
    }
  };
  const list = (): PyValue[] => {
    const items: PyValue[] = [];
    while (!take(")")) {
      items.push(sum());
      if (!take(",") && peek() !== ")") throw syntax();
    }
    return items;
  };
  const attribute = (value: PyValue, name: string): PyValue => {
    if (isArray(value)) {
      if (name === "T") return transposed(value);
      if (name === "shape") return value.shape.map(scalar);
      if (name === "dot" && take("(")) return dot(value, array(list()[0]));
    }
    const owner = isArray(value) ? "numpy.ndarray" : typeof value === "string" ? "str" : "tuple";
    throw new PythonError("AttributeError", `'${owner}' object has no attribute '${name}'`);
  };
  const indexed = (value: NdArray): NdArray => {
    const parts: (number | "new" | "all")[] = [];
    do {
      if (take(":")) parts.push("all");
      else if (take("None")) parts.push("new");
      else if (peek() === "np" && tokens[at + 2] === "newaxis") {
        at += 3;
        parts.push("new");
      } else parts.push(array(sum()).data[0]!);
    } while (take(","));
    expect("]");
    return pick(value, parts);
  };
  const atom = (): PyValue => {
    const token = tokens[at++];
    if (token === undefined) throw syntax();
    if (token === "(") {
      const items = list();
      return items.length === 1 && tokens[at - 2] !== "," ? items[0]! : items;
    }
    if (/^[\d.]/.test(token) && token !== ".") return scalar(Number(token));
    if (/^['"]/.test(token)) return token.slice(1, -1);
    if (token === "np") {
      expect(".");
      const name = tokens[at++] ?? "";
      const f = Object.hasOwn(NUMPY, name) ? NUMPY[name] : undefined;
      if (!f) throw new PythonError("AttributeError", `module 'numpy' has no attribute '${name}'`);
      expect("(");
      return f(...list());
    }
    if (!/^[A-Za-z_]/.test(token)) throw syntax();
    const found = names.get(token);
    if (found === undefined) throw new PythonError("NameError", `name '${token}' is not defined`);
    return found;
  };

  const value = sum();
  if (at < tokens.length) throw syntax();
  return value;
}

/** An array with some axes picked from, kept, or added. */
function pick(value: NdArray, parts: readonly (number | "new" | "all")[]): NdArray {
  const taken = parts.filter((part) => part !== "new").length;
  if (taken > value.shape.length)
    throw new PythonError(
      "IndexError",
      `too many indices for array: array is ${value.shape.length}-dimensional, but ${taken} were indexed`,
    );
  const whole = [...parts, ...Array<"all">(value.shape.length - taken).fill("all")];
  const shape: number[] = [];
  const sources: ((at: readonly number[]) => number)[] = [];
  let axis = 0;
  for (const part of whole) {
    if (part === "new") {
      shape.push(1);
      continue;
    }
    const length = value.shape[axis]!;
    if (part === "all") {
      const place = shape.length;
      shape.push(length);
      sources.push((at) => at[place]!);
    } else {
      const index = part < 0 ? part + length : part;
      if (!(index >= 0 && index < length))
        throw new PythonError(
          "IndexError",
          `index ${part} is out of bounds for axis ${axis} with size ${length}`,
        );
      sources.push(() => index);
    }
    axis++;
  }
  return fill(shape, (at) =>
    entryAt(
      value,
      sources.map((source) => source(at)),
    ),
  );
}
