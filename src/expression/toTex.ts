import { type Application, children, type Expression, type FunctionName, variablesOf } from "./expression.ts";
import { isGreekName } from "./names.ts";
import { ATOM, decimal, POWER, PRODUCT, precedence } from "./precedence.ts";

export interface TexOptions {
  /** Wraps the TeX of each subterm, inner ones first, as for `\htmlData` by graph node. Must give one TeX group. */
  readonly wrap?: ((tex: string, subterm: Expression) => string) | undefined;
}

interface Place {
  /** In an exponent: fractions are written 1/2. */
  readonly raised?: boolean;
  /** Something follows that could be taken for the argument: sin(x)·y, not sin x y. */
  readonly closed?: boolean;
}

const NAMES: Partial<Record<FunctionName, string>> = {
  asin: "\\arcsin",
  acos: "\\arccos",
  atan: "\\arctan",
  sigmoid: "\\sigma",
  relu: "\\operatorname{relu}",
  softplus: "\\operatorname{softplus}",
};

/** Functions that need no brackets around a short argument, and whose powers are written sin² x (log excepted). */
const BARE = /^(a?(sin|cos|tan)|(sin|cos|tan)h|log)$/;

/**
 * The formula as a textbook prints it: fractions, roots, juxtaposed products, sin² x, and no brackets that are not
 * needed. TeX for KaTeX, without `$`.
 */
export function toTex(e: Expression, options: TexOptions = {}): string {
  const { wrap } = options;

  function print(t: Expression, place: Place = {}): string {
    const tex = t.kind === "apply" ? application(t, place) : leaf(t);
    return wrap ? wrap(tex, t) : tex;
  }

  function atLeast(level: number, t: Expression, place?: Place): string {
    const loose = t.kind === "number" && isScientific(t.value) ? PRODUCT : precedence(t);
    return loose < level ? bracket(print(t, { ...place, closed: false })) : print(t, place);
  }

  function leaf(t: Exclude<Expression, Application>): string {
    if (t.kind === "number") return numeral(t.value);
    if (t.kind === "constant") return t.name === "pi" ? "\\pi" : "e";
    if (t.kind === "variable") return symbol(t.name);
    const d = variablesOf(t.of).length > 1 ? "\\partial " : "d";
    return `\\frac{${d.trim()}}{${d}${symbol(t.variable)}}\\left[${print(t.of)}\\right]`;
  }

  function application(t: Application, place: Place): string {
    const [a, b] = t.args as [Expression, Expression];
    const { raised = false } = place;
    switch (t.op) {
      case "neg":
        return `-${atLeast(PRODUCT, a, place)}`;
      case "add":
        return `${print(a, { raised })} + ${isApplied(b, "neg") ? bracket(print(b)) : print(b, place)}`;
      case "sub":
        return `${print(a, { raised })} - ${atLeast(PRODUCT, b, place)}`;
      case "mul":
        return product(a, b, place);
      case "div":
        return raised
          ? `${atLeast(PRODUCT, a, { closed: true })}/${isApplied(b, "div") ? bracket(print(b)) : atLeast(POWER, b, place)}`
          : `\\frac{${print(a)}}{${print(b)}}`;
      case "pow":
        return power(a, b, place);
      default:
        return call(t, t.op, place);
    }
  }

  function product(a: Expression, b: Expression, { closed = false }: Place): string {
    const named = startsWith(b, (f) => f.kind === "apply" && BARE.test(f.op));
    const left = atLeast(PRODUCT, a, { closed: !named });
    const right = atLeast(PRODUCT, b, { closed });
    const dotted =
      (a.kind === "number" && a.value === 1) ||
      startsWith(b, (f) => f.kind === "number" || isApplied(f, "neg")) ||
      (endsInDigit(a) && startsWith(b, (f) => isApplied(f, "div")));
    return `${left}${dotted ? " \\cdot " : " "}${right}`;
  }

  function power(base: Expression, exponent: Expression, { closed = false }: Place): string {
    const raised = print(exponent, { raised: true });
    if (base.kind !== "apply") return `${atLeast(ATOM, base)}^{${raised}}`;
    const { op } = base;
    const whole = exponent.kind === "number" && Number.isInteger(exponent.value) && exponent.value > 1;
    // A wrapped subterm must stay in one piece, so sin² x is (sin x)² then.
    if (whole && !wrap && BARE.test(op) && op !== "log")
      return call(base, op as FunctionName, { closed }, `^{${raised}}`);
    const loose = precedence(base) < ATOM || BARE.test(op) || op === "exp" || op === "sqrt";
    return `${loose ? bracket(print(base)) : print(base)}^{${raised}}`;
  }

  function call(t: Application, op: FunctionName, { closed = false }: Place, exponent = ""): string {
    const a = t.args[0]!;
    if (op === "sqrt") return `\\sqrt{${print(a)}}`;
    if (op === "abs") return `\\left|${print(a)}\\right|`;
    if (op === "exp" && leaves(a) <= 4) return `e^{${print(a, { raised: true })}}`;
    const name = (NAMES[op] ?? `\\${op}`) + exponent;
    if (BARE.test(op) && !closed && isShort(a)) return `${name} ${print(a)}`;
    return name + bracket(t.args.map((arg) => print(arg)).join(", "));
  }

  return print(e);
}

function isApplied(e: Expression, op: Application["op"]): boolean {
  return e.kind === "apply" && e.op === op;
}

/** Whether the first thing printed of a product is such a factor. */
function startsWith(e: Expression, test: (factor: Expression) => boolean): boolean {
  const inner = isApplied(e, "mul") || isApplied(e, "pow") ? children(e)[0]! : undefined;
  return (
    test(e) ||
    (inner !== undefined && (isApplied(e, "mul") || precedence(inner) === ATOM) && startsWith(inner, test))
  );
}

function endsInDigit(e: Expression): boolean {
  return e.kind === "number" || (isApplied(e, "mul") && endsInDigit(children(e)[1]!));
}

/** x, 2 and 2x, 2πx: what a function takes without brackets. */
function isShort(e: Expression): boolean {
  if (e.kind === "number") return !isScientific(e.value);
  if (e.kind !== "apply") return e.kind !== "derivative";
  const [coefficient, last] = e.args;
  return (
    e.op === "mul" &&
    isShort(coefficient!) &&
    variablesOf(coefficient!).length === 0 &&
    last!.kind !== "apply"
  );
}

function leaves(e: Expression): number {
  return children(e).reduce((sum, c) => sum + leaves(c), 0) || 1;
}

function isScientific(value: number): boolean {
  return decimal(value).includes("e");
}

/** 0.5, 10^{21}, 1.5 \cdot 10^{-7} */
function numeral(value: number): string {
  const [digits, exponent] = decimal(value).split("e");
  if (exponent === undefined) return digits!;
  return `${digits === "1" ? "" : `${digits} \\cdot `}10^{${exponent}}`;
}

/** x1 → x_{1}, theta → \theta, x_i → x_{i} */
function symbol(name: string): string {
  const [, base = name, index] = /^([A-Za-z]+?)_?(\d+|(?<=_)\w+)?$/.exec(name) ?? [];
  const letter = base === "omicron" ? "o" : isGreekName(base) ? `\\${base}` : base;
  return index ? `${letter}_{${index}}` : letter;
}

function bracket(tex: string): string {
  return /\\frac|\\left/.test(tex) ? `\\left(${tex}\\right)` : `(${tex})`;
}
