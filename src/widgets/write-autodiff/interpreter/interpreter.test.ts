import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WHOLE } from "../listing.ts";
import { Fault, Machine, parse, runProgram, saidInFull } from "./index.ts";

/** What a program prints, and how it ended. */
function outcome(text: string): { printed: readonly string[]; fault: string | null; steps: number } {
  const machine = new Machine();
  let steps = 0;
  try {
    const run = runProgram(machine, parse(text));
    while (!run.next().done) steps++;
    return { printed: machine.printed, fault: null, steps };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { printed: machine.printed, fault: saidInFull(fault), steps };
  }
}
const prints = (text: string) => {
  const { printed, fault } = outcome(text);
  expect(fault).toBeNull();
  return printed;
};
const faultOf = (text: string) => outcome(text).fault;

/** An arithmetic expression with the value that Node gives it. */
interface Sum {
  readonly text: string;
  readonly value: number;
}

const { sum } = fc.letrec<{ sum: Sum }>((tie) => {
  const leaf = fc
    .oneof(fc.integer({ min: 0, max: 99 }), fc.double({ min: 0, max: 1000, noNaN: true }))
    .map((value): Sum => ({ text: String(value), value }));
  const both = fc.tuple(tie("sum"), tie("sum"));
  const made = (sign: string, of: (a: number, b: number) => number) =>
    both.map(([a, b]): Sum => ({ text: `(${a.text}) ${sign} (${b.text})`, value: of(a.value, b.value) }));
  const applied = (name: "sin" | "cos" | "exp" | "sqrt" | "log" | "tanh" | "abs") =>
    tie("sum").map((a): Sum => ({ text: `Math.${name}(${a.text})`, value: Math[name](a.value) }));
  return {
    sum: fc.oneof(
      { maxDepth: 5 },
      leaf,
      made("+", (a, b) => a + b),
      made("-", (a, b) => a - b),
      made("*", (a, b) => a * b),
      made("/", (a, b) => a / b),
      made("%", (a, b) => a % b),
      made("**", (a, b) => a ** b),
      tie("sum").map((a): Sum => ({ text: `-(${a.text})`, value: -a.value })),
      applied("sin"),
      applied("exp"),
      applied("sqrt"),
      applied("tanh"),
      fc.tuple(tie("sum"), tie("sum"), tie("sum")).map(
        ([a, b, c]): Sum => ({
          text: `((${a.text}) < (${b.text}) ? ${b.text} : (${c.text}))`,
          value: a.value < b.value ? b.value : c.value,
        }),
      ),
    ),
  };
});

describe("the interpreter", () => {
  test("computes what Node computes", () => {
    fc.assert(
      fc.property(sum, ({ text, value }) => {
        fc.pre(text.length < 4000);
        const machine = new Machine();
        const run = runProgram(machine, parse(`const result = ${text};`));
        let ended = run.next();
        while (!ended.done) ended = run.next();
        expect(ended.value.names.get("result")?.value).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  test("binds signs as Node does, without a bracket", () => {
    const flat = fc
      .tuple(
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.tuple(fc.constantFrom("+", "-", "*", "/", "%", "**"), fc.integer({ min: 1, max: 4 })), {
          maxLength: 8,
        }),
      )
      .map(([first, rest]) => ({ first, rest }));
    /** Reads by precedence climbing over the list, another way than the parser's. */
    const reckon = (first: number, rest: readonly (readonly [string, number])[]): number => {
      const values = [first, ...rest.map(([, value]) => value)];
      const signs = rest.map(([sign]) => sign);
      const reduce = (at: number, of: (a: number, b: number) => number) => {
        values.splice(at, 2, of(values[at]!, values[at + 1]!));
        signs.splice(at, 1);
      };
      for (let at = signs.lastIndexOf("**"); at >= 0; at = signs.lastIndexOf("**"))
        reduce(at, (a, b) => a ** b);
      for (const group of [
        ["*", "/", "%"],
        ["+", "-"],
      ])
        for (let at = 0; at < signs.length; ) {
          const sign = signs[at]!;
          if (!group.includes(sign)) at++;
          else
            reduce(at, (a, b) =>
              sign === "*"
                ? a * b
                : sign === "/"
                  ? a / b
                  : sign === "%"
                    ? a % b
                    : sign === "+"
                      ? a + b
                      : a - b,
            );
        }
      return values[0]!;
    };
    fc.assert(
      fc.property(flat, ({ first, rest }) => {
        const text = `${first} ${rest.map(([sign, value]) => `${sign} ${value}`).join(" ")}`;
        const machine = new Machine();
        const run = runProgram(machine, parse(`const result = ${text};`));
        let ended = run.next();
        while (!ended.done) ended = run.next();
        expect(ended.value.names.get("result")?.value).toBe(reckon(first, rest));
      }),
    );
  });

  test("throws nothing but its own fault, and ends, on any text", () => {
    const words = fc.constantFrom(
      ..."const let function class new this if else for of while return break continue x y f ( ) { } [ ] ; , => = += + - * ** / % ! ? : ?? || && < > . ... 1 2.5 'a' \"b\" ++ -- Math console Set null true // /* */ ` # \\ constructor __proto__ prototype".split(
        " ",
      ),
      "\n",
    );
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(text, (program) => {
        const { fault } = outcome(program);
        if (fault !== null) expect(fault).toMatch(/^Line \d+, column \d+: \S[\s\S]*[.?]$/);
      }),
      { numRuns: 3000 },
    );
  });

  test("throws nothing but its own fault, and ends, on any mutation of the listing", () => {
    const place = fc.nat(WHOLE.length);
    const mutation = fc.record({ from: place, long: fc.nat(30), put: place, much: fc.nat(25) });
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const program = mutations.reduce(
          (text, { from, long, put, much }) =>
            text.slice(0, from) + WHOLE.slice(put, put + much) + text.slice(from + long),
          WHOLE,
        );
        const { fault } = outcome(program);
        if (fault !== null) expect(fault).toMatch(/^Line \d+, column \d+: \S[\s\S]*[.?]$/);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  test("ends what would not end", () => {
    for (const text of [
      "for (;;) {}",
      "while (true);",
      "const f = () => f(); f();",
      "function f(n) { return f(n + 1) + f(n + 2); } f(0);",
      "const list = [1]; for (const item of list) list.push(item);",
      "let text = 'a'; while (true) text += text;",
      "let list = [1]; while (true) list = [...list, ...list];",
      "const list = [1]; list.forEach(() => list.map(() => list.push(1)));",
      "for (;;) console.log(1);",
      "class A { b = new A(); } new A();",
      "let x = 1; for (;;) x = x + 1 + 1 + 1 + 1;",
    ])
      expect(faultOf(text), text).toMatch(/stopped|deeply|More than/);
    for (const text of [
      "(".repeat(5000),
      "[".repeat(5000),
      "-".repeat(5000),
      "{".repeat(5000),
      `1${"+1".repeat(5000)}`,
    ])
      expect(faultOf(text)).toMatch(/^Line 1, column \d+/);
    expect(faultOf(`x${".y".repeat(5000)}`)).toMatch(/follow each other/);
    expect(faultOf(`let x: ${"(".repeat(3000)}`)).toMatch(/expected/);
    expect(faultOf("1;".repeat(11_000))).toMatch(/22000 characters/);
  });

  test("knows no way out into the page", () => {
    for (const text of [
      "globalThis",
      "window",
      "eval('1')",
      "Function('1')",
      "[].constructor",
      "({}).constructor",
      "({}).__proto__",
      "({}).toString",
      "'a'.constructor",
      "(1).constructor",
      "(() => 1).constructor",
      "(() => 1).prototype",
      "Math.constructor",
      "Math.__proto__",
      "Math.random()",
      "console.constructor",
      "new Set().constructor",
      "[].push.constructor",
      "[]['constructor']",
      "[].map.call",
    ])
      expect(faultOf(`const x = ${text};`), text).toMatch(/Nothing is called|There is no|The index|asks for/);
    expect(
      prints("const o = { __proto__: 1, constructor: 2 }; console.log(o.__proto__, o.constructor)"),
    ).toEqual(["1 2"]);
    expect(prints("const m = new Map(); m.set('__proto__', 3); console.log(m.get('__proto__'))")).toEqual([
      "3",
    ]);
  });
});

describe("the language", () => {
  test("has functions, closures, and names of their own in each turn", () => {
    expect(
      prints("const fs = []; for (let i = 0; i < 3; i++) fs.push(() => i); console.log(fs.map((f) => f()));"),
    ).toEqual(["[0, 1, 2]"]);
    expect(prints("console.log(twice(4)); function twice(n: number): number { return 2 * n; }")).toEqual([
      "8",
    ]);
    expect(
      prints("const add = (a = 1, ...more: number[]) => a + more.length; console.log(add(), add(2, 3, 4))"),
    ).toEqual(["1 4"]);
    expect(
      prints("const f = function fac(n) { return n < 2 ? 1 : n * fac(n - 1); }; console.log(f(5))"),
    ).toEqual(["120"]);
  });

  test("has classes with fields, modifiers and methods", () => {
    expect(
      prints(`class Box<T> {
        private size = 2;
        constructor(readonly of: T, public name?: string) { this.size += 1; }
        grown(by: number) { return this.size * by; }
      }
      const box = new Box<number>(7, "b");
      console.log(box.of, box.grown(2), box instanceof Box, box.name);`),
    ).toEqual(["7 6 true b"]);
  });

  test("reads types and drops them", () => {
    expect(
      prints(`type Pair<T> = [T, T] | null;
      interface Node extends Base { readonly value: number; f(x: number): void }
      const f = <T>(x: T): T => x;
      let a: Map<string, Set<number[]>> | undefined = new Map<string, Set<number[]>>();
      const g = (x: unknown): x is number => typeof x === "number";
      const b = (a!.size as number) + 1;
      console.log(f<number>(b), g(b));`),
    ).toEqual(["1 true"]);
  });

  test("keeps conditional expressions and arrow functions apart", () => {
    expect(prints("const c = false ? (1) : ((x: number) => x + 1)(1); console.log(c)")).toEqual(["2"]);
    expect(prints("const c = true ? (x) => x * 2 : null; console.log(c(4))")).toEqual(["8"]);
    expect(prints("const c = (true ? [1] : [2]).map((x): number => x); console.log(c)")).toEqual(["[1]"]);
  });

  test("ends statements at a new line", () => {
    expect(prints("let a = 1\nlet b = a\n++b\nconsole.log(a, b)")).toEqual(["1 2"]);
    expect(faultOf("let a = 1 let b = 2")).toBe(
      "Line 1, column 11: “let” stands where “;” or a new line was expected (“let” cannot be used in this place).",
    );
  });

  test("has lists, sets, maps and loops", () => {
    expect(
      prints(`const list = [3, 1, 2];
      let total = 0;
      for (const item of list) { if (item === 1) continue; if (item === 2) break; total += item; }
      let n = 0; while (n < 5) n++;
      const set = new Set([1, 1, 2]);
      const map = new Map(); map.set("a", 1);
      list[3] = 9;
      console.log(total, n, set.size, map.get("a"), map.has("b"), list.slice(1, -1), list.toReversed(), list.includes(2), list.length);
      console.log(list.filter((x) => x > 2).reduce((a, b) => a + b, 0), list.every((x) => x > 0), list.some((x) => x > 9), list.pop());`),
    ).toEqual(["3 5 2 1 false [1, 2] [9, 2, 1, 3] true 4", "12 true false 9"]);
  });

  test("says in words what is wrong, and where", () => {
    expect(faultOf("const a = 1;\na = 2;")).toBe(
      "Line 2, column 1: “a” is a constant and keeps its value; declare it with let to change it.",
    );
    expect(faultOf("class A { b = 1; }\nconst a = new A();\na * 2;")).toBe(
      "Line 3, column 3: “*” needs two numbers, and was given an A and 2; is “.value” missing?",
    );
    expect(faultOf("Math.sin()")).toMatch(/Math.sin needs a number/);
    expect(faultOf("const a = [1, 2;")).toBe(
      "Line 1, column 16: “;” stands where “]” or “,” in a list was expected.",
    );
    expect(faultOf("if (1) {")).toBe(
      "Line 1, column 9: The program ends where “}” at the end of a block was expected.",
    );
    expect(faultOf("x; const x = 1;")).toMatch(/before its own line has run/);
    expect(faultOf("const x = 1; const x = 2;")).toMatch(/declared twice/);
    expect(faultOf("[1].forEach(() => { break; })")).toMatch(/stands in no loop/);
    expect(faultOf("return 1;")).toMatch(/stands in no function/);
    expect(faultOf("var x = 1;")).toMatch(/write let or const/);
    expect(faultOf("/* open")).toMatch(/no “\*\/” ends it/);
    expect(faultOf("'open")).toMatch(/does not end on its line/);
    expect(faultOf("1 = 2")).toMatch(/can be given a value/);
  });
});
