import { type Expression, type FunctionName, variablesOf } from "./expression.ts";
import { ATOM, decimal, POWER, PRODUCT, precedence } from "./precedence.ts";

export type PythonLibrary = "numpy" | "jax" | "torch";

export interface PythonOptions {
  /** Default: "numpy". */
  readonly library?: PythonLibrary | undefined;
  /** The function's name; default "f", or "function" where f is a variable. */
  readonly name?: string | undefined;
  /** Its arguments, in order; default: the formula's variables, in order of first appearance. */
  readonly variables?: readonly string[] | undefined;
}

const IMPORTS: readonly (readonly [module: string, line: string])[] = [
  ["math", "import math"],
  ["np", "import numpy as np"],
  ["jax", "import jax"],
  ["jnp", "import jax.numpy as jnp"],
  ["torch", "import torch"],
];
const MODULES: Readonly<Record<PythonLibrary, string>> = { numpy: "np", jax: "jnp", torch: "torch" };

/** What a library calls a function, where it is not the plain name; u and v stand for the arguments. */
const CALLS: Readonly<Record<PythonLibrary | "math", Partial<Record<FunctionName, string>>>> = {
  math: {
    abs: "abs(u)",
    sigmoid: "1 / (1 + math.exp(-u))",
    relu: "max(u, 0)",
    softplus: "math.log1p(math.exp(u))",
    max: "max(u, v)",
    min: "min(u, v)",
  },
  numpy: {
    asin: "np.arcsin(u)",
    acos: "np.arccos(u)",
    atan: "np.arctan(u)",
    sigmoid: "1 / (1 + np.exp(-u))",
    relu: "np.maximum(u, 0)",
    softplus: "np.logaddexp(0, u)",
    max: "np.maximum(u, v)",
    min: "np.minimum(u, v)",
  },
  jax: {
    asin: "jnp.arcsin(u)",
    acos: "jnp.arccos(u)",
    atan: "jnp.arctan(u)",
    sigmoid: "jax.nn.sigmoid(u)",
    relu: "jax.nn.relu(u)",
    softplus: "jax.nn.softplus(u)",
    max: "jnp.maximum(u, v)",
    min: "jnp.minimum(u, v)",
  },
  torch: {
    softplus: "torch.nn.functional.softplus(u)",
    max: "torch.maximum(u, v)",
    min: "torch.minimum(u, v)",
  },
};

/**
 * The formula as a Python function that runs as printed, imports included, on floats and arrays (for PyTorch: tensors)
 * of floats. Throws when `variables` leaves one out.
 */
export function toPython(e: Expression, options: PythonOptions = {}): string {
  const { library = "numpy", variables = variablesOf(e) } = options;
  const missing = variablesOf(e).find((v) => !variables.includes(v));
  if (missing !== undefined) {
    throw new Error(
      `toPython: the formula contains ${missing}, but its variables are given as ${variables.join(", ")}.`,
    );
  }
  const name = options.name ?? (variables.includes("f") ? "function" : "f");
  const body = printed(e, library);
  const imports = IMPORTS.filter(([module]) => new RegExp(`\\b${module}\\.`).test(body)).map(
    ([, line]) => `${line}\n`,
  );
  return `${imports.join("")}${imports.length > 0 ? "\n\n" : ""}def ${name}(${variables.map(identifier).join(", ")}):\n    return ${body}\n`;
}

function identifier(name: string): string {
  return name === "lambda" ? "lambda_" : name;
}

function printed(e: Expression, library: PythonLibrary): string {
  const print = (t: Expression): string => {
    if (t.kind === "number") return decimal(t.value);
    if (t.kind === "constant") return `${MODULES[library]}.${t.name}`;
    if (t.kind === "variable") return identifier(t.name);
    if (t.kind === "derivative") {
      throw new Error(
        "toPython: the formula contains a derivative still to be taken; use differentiate first.",
      );
    }
    const [a, b] = t.args as [Expression, Expression];
    switch (t.op) {
      case "neg":
        return `-${atLeast(PRODUCT, a)}`;
      case "add":
        return `${print(a)} + ${atLeast(PRODUCT, b)}`;
      case "sub":
        return `${print(a)} - ${atLeast(PRODUCT, b)}`;
      case "mul":
        return `${atLeast(PRODUCT, a)} * ${atLeast(POWER, b)}`;
      case "div":
        return `${atLeast(PRODUCT, a)} / ${atLeast(POWER, b)}`;
      case "pow":
        return `${float(a) ?? atLeast(ATOM, a)}**${exponent(b)}`;
      default:
        return call(t.op, t.args);
    }
  };

  const atLeast = (level: number, t: Expression): string =>
    precedence(t) < level || (level > PRODUCT && isOperator(t)) ? `(${print(t)})` : print(t);

  // Without a sigmoid of its own, a library gets a quotient.
  const isOperator = (t: Expression): boolean =>
    t.kind === "apply" &&
    t.op === "sigmoid" &&
    (library === "numpy" || (library === "torch" && variablesOf(t).length === 0));

  /** NumPy refuses negative powers of whole numbers: 2**-x and x**-1 need a float. */
  const float = (t: Expression): string | undefined =>
    t.kind === "number" && Number.isInteger(t.value) && t.value < 1e15 ? `${t.value}.0` : undefined;

  const exponent = (t: Expression): string => {
    const inner = t.kind === "apply" && t.op === "neg" ? t.args[0]! : undefined;
    return inner?.kind === "number" ? `-${float(inner) ?? print(inner)}` : atLeast(POWER, t);
  };

  const call = (op: FunctionName, args: readonly Expression[]): string => {
    const constant = args.map((arg) => variablesOf(arg).length === 0);
    // PyTorch's functions take tensors only.
    const plain = library === "torch" && !constant.includes(false);
    let form = CALLS[plain ? "math" : library][op] ?? `${plain ? "math" : MODULES[library]}.${op}(u)`;
    if (library === "torch" && args.length === 2 && !plain && constant.includes(true)) {
      const [tensor, bound] = constant[0] ? "vu" : "uv";
      form = `torch.clamp(${tensor}, ${op === "max" ? "min" : "max"}=${bound})`;
    }
    return form.replace(/(-?)\b([uv])\b/g, (_, minus: string, slot: string) => {
      const arg = args[slot === "u" ? 0 : 1]!;
      return minus ? `-${atLeast(PRODUCT, arg)}` : print(arg);
    });
  };

  return print(e);
}
