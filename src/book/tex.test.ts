import { describe, expect, it } from "vitest";
import { TexError, typeset } from "./tex.ts";

describe("a formula", () => {
  it("is set as HTML and MathML, without its source", () => {
    const html = typeset("x^2");
    expect(html).toContain("katex-html");
    expect(html).toContain("<math");
    expect(html).not.toContain("annotation");
  });

  it("carries no MathML where words stand beside it", () => {
    expect(typeset("x^2", { spoken: false })).not.toContain("<math");
  });

  it("that shows a gradient is set as row and as column, each by itself", () => {
    const [row, column] = typeset("\\rowcol{a}{b}").split('<span class="as-column">');
    expect(row).toContain('class="as-row"');
    expect(row).not.toContain(">b<");
    expect(column).toContain(">b<");
    expect(column).not.toContain(">a<");
  });

  it("fails with its place when it cannot be read", () => {
    expect(() => typeset("x + \\nonsense")).toThrow(TexError);
  });

  it("is refused when its face lacks a letter", () => {
    expect(() => typeset("a \\lesssim b")).toThrow(/symbols\.ts/);
  });
});
