import { valueAndGrad } from "../../autodiff/index.ts";
import { parse as parseFormula, toFunction } from "../../expression/index.ts";
import { formatNumber } from "../../params/index.ts";
import { Fault, Machine, parse, runProgram, saidInFull, type Value } from "./interpreter/index.ts";

/** What the reader's program must do. */
interface Check {
  readonly name: string;
  /** What is asked, in words. */
  readonly asks: string;
  /** What runs after the reader's program, in its names. */
  readonly code: string;
  /** The same as a formula, which src/autodiff differentiates. */
  readonly formula: string;
  readonly at: Readonly<Record<string, number>>;
  /** What is read in the end: the value, or the adjoint of each input. */
  readonly reads: "value" | "adjoint";
  /** Which idea is missing, seen from what came out. */
  hint(got: readonly number[], wanted: readonly number[]): string;
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
const alike = (a: readonly number[], b: readonly number[]) => a.every((each, i) => near(each, b[i]!));
const allZero = (got: readonly number[]) => got.every((each) => each === 0);

const NOTHING_ARRIVES =
  "No message arrives. Is every node in the order, and does backward send along every edge?";
const STILL_NOTHING = "No message arrives.";

export const CHECKS: readonly Check[] = [
  {
    name: "Values",
    asks: "x·y − exp x + √y has the right value at x = 2, y = 3.",
    code: "const f = add(sub(mul(x, y), exp(x)), sqrt(y));",
    formula: "x*y - exp(x) + sqrt(y)",
    at: { x: 2, y: 3 },
    reads: "value",
    hint: () => "A node’s value is what its operation makes of its parents’ values.",
  },
  {
    name: "The slopes of mul",
    asks: "x·y at x = 3, y = 2 sends each factor the other one.",
    code: "const f = mul(x, y);\nbackward(f);",
    formula: "x*y",
    at: { x: 3, y: 2 },
    reads: "adjoint",
    hint: (got, wanted) =>
      allZero(got)
        ? "A slope of 0 stops every message. Towards a the slope of a·b is b.value; and then the message must be sent."
        : alike(got, [...wanted].reverse())
          ? "They are swapped: towards a the slope is b.value, towards b it is a.value."
          : "Nudge a: a·b follows b times as fast.",
  },
  {
    name: "A chain through sin",
    asks: "sin(exp x) at x = 0.5 multiplies the slopes along its path.",
    code: "const f = sin(exp(x));\nbackward(f);",
    formula: "sin(exp(x))",
    at: { x: 0.5 },
    reads: "adjoint",
    hint: (got, wanted) =>
      allZero(got)
        ? "Nothing comes through sin. Its slope is the cosine, and the message must be sent."
        : near(got[0]!, valueAt("cos(sin(exp(x)))*exp(x)", { x: 0.5 }))
          ? "The slope was read at the output, cos(sin a). It belongs to the stored input: cos(a.value)."
          : near(got[0]!, -wanted[0]!)
            ? "The sign is turned round: nudge a near 0, and sin a follows upwards."
            : "Along a path slopes multiply; that of sin is Math.cos(a.value), read at the stored input.",
  },
  {
    name: "A node used twice",
    asks: "x·x + x at x = 3 adds all three messages to x.",
    code: "const f = add(mul(x, x), x);\nbackward(f);",
    formula: "x*x + x",
    at: { x: 3 },
    reads: "adjoint",
    hint: (got, wanted) =>
      allZero(got)
        ? NOTHING_ARRIVES
        : Math.abs(got[0]!) < Math.abs(wanted[0]!)
          ? "A path is lost: where messages meet, they are added, with +=."
          : "Something arrives twice: each node sends once, when its own sum is complete.",
  },
  {
    name: "The lectures’ function",
    asks: "√(x² + exp x²) + sin(x² − 1) at x = 1 has the book’s derivative.",
    code: "const a = mul(x, x);\nconst f = add(sqrt(add(a, exp(a))), sin(sub(a, new Num(1))));\nbackward(f);",
    formula: "sqrt(x^2+exp(x^2))+sin(x^2-1)",
    at: { x: 1 },
    reads: "adjoint",
    hint: (got) =>
      allZero(got)
        ? STILL_NOTHING
        : "Three messages meet at x². It may send only when all of them are in: every node after those it uses, then back in the reverse order.",
  },
  {
    name: "Backward, twice",
    asks: "A second call of backward on x·x at x = 3 gives the same as the first.",
    code: "const f = mul(x, x);\nbackward(f);\nbackward(f);",
    formula: "x*x",
    at: { x: 3 },
    reads: "adjoint",
    hint: (got, wanted) =>
      allZero(got)
        ? STILL_NOTHING
        : Math.abs(got[0]!) > Math.abs(wanted[0]!)
          ? "The adjoints of the first call are still there: set every adjoint to 0 before the seed."
          : "The first call is not right yet: x is used twice, and both messages count.",
  },
];

/** A formula's value and derivatives by its inputs, from the book's own core. */
function derived(formula: string, at: Readonly<Record<string, number>>) {
  const names = Object.keys(at);
  const { value, gradients } = valueAndGrad(toFunction(parseFormula(formula), names))(...Object.values(at));
  return { value: value.data[0]!, gradients: gradients.map(({ data }) => data[0]!) };
}

const valueAt = (formula: string, at: Readonly<Record<string, number>>) => derived(formula, at).value;

export interface Result {
  readonly name: string;
  readonly asks: string;
  readonly passed: boolean;
  /** What came out and what was expected; where it failed, which idea is missing. */
  readonly words: string;
  readonly hint: string;
}

/** Lines from here on are the check's own, not the reader's. */
const CHECK_LINES = 1_000_000;

/** Runs one check behind the reader's program. Never throws: a fault becomes the check's words. */
function resultOf(check: Check, program: ReturnType<typeof parse>): Result {
  const { name, asks, code, formula, at, reads } = check;
  const { value, gradients } = derived(formula, at);
  const wanted = reads === "value" ? [value] : gradients;
  const asked = reads === "value" ? ["f.value"] : Object.keys(at).map((input) => `${input}.adjoint`);
  const lines = [
    ...Object.entries(at).map(([input, number]) => `const ${input} = new Num(${number});`),
    code,
    `const got = [${asked.join(", ")}];`,
  ];
  const failed = (words: string, hint: string): Result => ({ name, asks, passed: false, words, hint });
  try {
    const machine = new Machine();
    const names = finish(runProgram(machine, program));
    const after = finish(runProgram(machine, parse(lines.join("\n"), CHECK_LINES), names));
    const got = numbersOf(after.names.get("got")?.value);
    const missing = got.indexOf(null);
    if (missing >= 0) return failed(`${asked[missing]} came out as no number.`, "It must be a number.");
    const numbers = got as readonly number[];
    const said = (list: readonly number[]) =>
      list.map((each, i) => `${asked[i]} = ${formatNumber(each, { significant: 7 })}`).join(", ");
    if (alike(numbers, wanted)) return { name, asks, passed: true, words: `${said(numbers)}.`, hint: "" };
    return failed(
      `Came out: ${said(numbers)}. Expected: ${wanted.map((each) => formatNumber(each, { significant: 7 })).join(", ")}.`,
      check.hint(numbers, wanted),
    );
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return fault.place.line >= CHECK_LINES
      ? failed(
          fault.message,
          "The test calls new Num, add, sub, mul, sin, exp, sqrt and backward by these names.",
        )
      : failed("The program stopped.", saidInFull(fault));
  }
}

/** Finite numbers of a list; null for what is none. */
function numbersOf(value: Value): readonly (number | null)[] {
  const items = value && typeof value === "object" && value.kind === "list" ? value.items : [];
  return items.map((item) => (typeof item === "number" && Number.isFinite(item) ? item : null));
}

function finish<Result>(run: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}

/** All checks against a program; `fault` ends them all before they begin. */
export function check(program: ReturnType<typeof parse> | null): readonly Result[] {
  return CHECKS.map((each) =>
    program
      ? resultOf(each, program)
      : { name: each.name, asks: each.asks, passed: false, words: "Not run.", hint: "" },
  );
}
