import { describe, expect, it } from "vitest";
import { libraries, snippet } from "./snippet.ts";

const cube = { name: "f", formula: "x^3", at: { x: 2 } };
const two = { name: "f", formula: "x1^2*x2 + x1*x2^3", at: { x1: 1, x2: 2 } };

describe("code taken away", () => {
  it.each(libraries)("defines the function for $name and says what it prints", ({ id }) => {
    const code = snippet(cube, id);
    expect(code).toContain("def f(x):");
    expect(code).toMatch(/# 8\n/);
    expect(code).toMatch(/# 12\n/);
  });

  it("gives NumPy the derivatives as formulas, one for each input", () => {
    const code = snippet(two, "numpy");
    expect(code).toContain("def df_dx1(x1, x2):");
    expect(code).toMatch(/df_dx2\(1, 2\)\)\s+# 13/);
  });

  it("names the library once", () => {
    for (const { id } of libraries)
      for (const formula of ["x^3", "sin(x)*exp(x)", "3"]) {
        const code = snippet({ name: "f", formula, at: { x: 0.5 } }, id);
        expect(code.match(/^import (numpy|torch|jax\.numpy)\b/gm)?.length ?? 0).toBeLessThanOrEqual(1);
        if (/\bnp\./.test(code)) expect(code).toContain("import numpy as np");
      }
  });

  it("writes words, not NaN, where there is no value", () => {
    expect(snippet({ name: "f", formula: "log(x)", at: { x: -1 } }, "numpy")).toContain("# undefined here");
  });
});
