import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parse } from "./parse.ts";
import { formulas } from "./testing.ts";
import { toPython } from "./toPython.ts";

const body = (text: string, library: "numpy" | "jax" | "torch"): string =>
  toPython(parse(text), { library }).split("return ")[1]!.trim();

it("prints a whole function, imports included", () => {
  expect(toPython(parse("sqrt(x^2 + exp(x^2)) + sin(x^2 - 1)"))).toBe(
    `import numpy as np


def f(x):
    return np.sqrt(x**2 + np.exp(x**2)) + np.sin(x**2 - 1)
`,
  );
});

it("imports what it needs and nothing else", () => {
  expect(toPython(parse("x + 1"))).toBe("def f(x):\n    return x + 1\n");
  expect(toPython(parse("sigmoid x"), { library: "jax" })).toMatch(/^import jax\n\n\ndef/);
  expect(toPython(parse("x sigmoid(sin x)"), { library: "jax" })).toMatch(
    /^import jax\nimport jax.numpy as jnp\n\n\ndef/,
  );
  expect(toPython(parse("x sin 2"), { library: "torch" })).toMatch(/^import math\n\n\ndef/);
});

it("takes the name and the variables it is given", () => {
  expect(toPython(parse("y"), { name: "g", variables: ["x", "y"] })).toBe("def g(x, y):\n    return y\n");
  expect(toPython(parse("f x"))).toMatch(/^def function\(f, x\)/);
  expect(toPython(parse("lambda x"))).toMatch(/^def f\(lambda_, x\):\n {4}return lambda_ \* x/);
  expect(() => toPython(parse("x y"), { variables: ["x"] })).toThrow("contains y");
});

describe("each library by its own names", () => {
  test.each([
    ["x^-1", "x**-1.0", "x**-1.0", "x**-1.0"],
    ["2^-x", "2.0**(-x)", "2.0**(-x)", "2.0**(-x)"],
    ["-x^2", "-x**2", "-x**2", "-x**2"],
    ["(-x)^2", "(-x)**2", "(-x)**2", "(-x)**2"],
    ["a/(b c)", "a / (b * c)", "a / (b * c)", "a / (b * c)"],
    ["a-(b-c)", "a - (b - c)", "a - (b - c)", "a - (b - c)"],
    ["asin x", "np.arcsin(x)", "jnp.arcsin(x)", "torch.asin(x)"],
    ["|x|", "np.abs(x)", "jnp.abs(x)", "torch.abs(x)"],
    ["sigmoid(x)", "1 / (1 + np.exp(-x))", "jax.nn.sigmoid(x)", "torch.sigmoid(x)"],
    [
      "y/sigmoid(x+1)",
      "y / (1 / (1 + np.exp(-(x + 1))))",
      "y / jax.nn.sigmoid(x + 1)",
      "y / torch.sigmoid(x + 1)",
    ],
    ["relu x", "np.maximum(x, 0)", "jax.nn.relu(x)", "torch.relu(x)"],
    ["softplus x", "np.logaddexp(0, x)", "jax.nn.softplus(x)", "torch.nn.functional.softplus(x)"],
    ["max(x, y)", "np.maximum(x, y)", "jnp.maximum(x, y)", "torch.maximum(x, y)"],
    ["max(x, 0)", "np.maximum(x, 0)", "jnp.maximum(x, 0)", "torch.clamp(x, min=0)"],
    ["min(1, x)", "np.minimum(1, x)", "jnp.minimum(1, x)", "torch.clamp(x, max=1)"],
    ["2πx", "2 * np.pi * x", "2 * jnp.pi * x", "2 * torch.pi * x"],
    ["e^x", "np.e**x", "jnp.e**x", "torch.e**x"],
    ["x sin 2", "x * np.sin(2)", "x * jnp.sin(2)", "x * math.sin(2)"],
    ["x sigmoid(2)", "x * (1 / (1 + np.exp(-2)))", "x * jax.nn.sigmoid(2)", "x * (1 / (1 + math.exp(-2)))"],
    ["1e-7x", "1e-7 * x", "1e-7 * x", "1e-7 * x"],
  ])("%s", (text, numpy, jax, torch) => {
    expect([body(text, "numpy"), body(text, "jax"), body(text, "torch")]).toEqual([numpy, jax, torch]);
  });
});

it("prints balanced brackets for every formula", () => {
  fc.assert(
    fc.property(
      formulas(),
      fc.constantFrom("numpy" as const, "jax" as const, "torch" as const),
      (e, library) => {
        let depth = 0;
        for (const c of toPython(e, { library })) {
          if (c === "(") depth++;
          if (c === ")") depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      },
    ),
    { numRuns: 200 },
  );
});
