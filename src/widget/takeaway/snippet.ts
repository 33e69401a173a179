import { grad } from "../../autodiff/index.ts";
import { differentiate, parse, toFunction, toPython } from "../../expression/index.ts";
import type { FormulaAt } from "../define.ts";

/** The libraries that code can be taken away for. */
export const libraries = [
  { id: "numpy", name: "NumPy" },
  { id: "jax", name: "JAX" },
  { id: "torch", name: "PyTorch" },
] as const;

export type Library = (typeof libraries)[number]["id"];

/** A number as Python writes it; words where there is none. */
const literal = (value: number | undefined) =>
  value === undefined || !Number.isFinite(value) ? "undefined here" : String(value + 0);

/** JAX computes in float32 unless it is told. */
const precise = 'jax.config.update("jax_enable_x64", True)';

/**
 * A function with its value and its partial derivatives at a place, as a program that runs as it stands. The expected
 * numbers stand behind the prints, computed by the book's own autodiff. NumPy has no derivatives: there they are formulas.
 */
export function snippet({ name, formula, at }: FormulaAt, library: Library): string {
  const expression = parse(formula);
  const variables = Object.keys(at);
  const place = Object.values(at);
  const value = toFunction(expression, variables)(...place).data[0];
  const slopes = grad(toFunction(expression, variables))(...place).map(({ data }) => data[0]);
  const definition = toPython(expression, { library, name, variables }).trimEnd();
  const arguments_ = place.map(literal).join(", ");
  const lines = [`print(${name}(${arguments_}))  # ${literal(value)}`];

  if (library === "numpy") {
    const partials = variables.map((variable) => ({ variable, called: `d${name}_d${variable}` }));
    const definitions = partials.map(({ variable, called }) =>
      toPython(differentiate(expression, variable).result, { library, name: called, variables })
        .replace(/^import numpy as np\s*/, "")
        .trimEnd(),
    );
    const prints = partials.map(
      ({ called }, i) => `print(${called}(${arguments_}))  # ${literal(slopes[i])}`,
    );
    const head =
      definition.startsWith("import") || !definitions.join().includes("np.")
        ? ""
        : "import numpy as np\n\n\n";
    return `${[head + definition, ...definitions].join("\n\n\n")}\n\n\n${[...lines, ...prints].join("\n")}\n`;
  }
  if (library === "jax") {
    const floats = place
      .map((number) => (Number.isInteger(number) ? `${literal(number)}.0` : literal(number)))
      .join(", ");
    const body = definition.replace(
      /^(import jax\.numpy as jnp)?\s*/,
      `import jax\nimport jax.numpy as jnp\n\n${precise}\n\n\n`,
    );
    const prints = variables.map(
      (_, i) => `print(jax.grad(${name}, argnums=${i})(${floats}))  # ${literal(slopes[i])}`,
    );
    return `${body}\n\n\n${[...lines, ...prints].join("\n")}\n`;
  }
  const tensors = variables.map(
    (variable, i) =>
      `${variable} = torch.tensor(${literal(place[i])}, dtype=torch.float64, requires_grad=True)`,
  );
  const body = definition.startsWith("import") ? definition : `import torch\n\n\n${definition}`;
  const call = [
    `y = ${name}(${variables.join(", ")})`,
    "y.backward()",
    `print(y.item())  # ${literal(value)}`,
  ];
  const prints = variables.map((variable, i) => `print(${variable}.grad)  # ${literal(slopes[i])}`);
  return `${body}\n\n\n${[...tensors, ...call, ...prints].join("\n")}\n`;
}
