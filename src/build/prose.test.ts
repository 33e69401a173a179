// @vitest-environment node
import { compile } from "@mdx-js/mdx";
import remarkMath from "remark-math";
import { describe, expect, it } from "vitest";
import { remarkBook } from "./remarkBook.ts";

const path = "/book/content/chapters/03-slopes/chapter.mdx";
const read = async (value: string) =>
  String(await compile({ value, path }, { remarkPlugins: [remarkMath, [remarkBook, { root: "/book" }]] }));

describe("prose", () => {
  it("numbers sections, figures and equations with the chapter's number", async () => {
    const code = await read('## First\n\n$$ #rule\nx\n$$\n\n<Widget id="secant" />\n\n## Second\n');
    expect(code).toContain('"number": "3.2"');
    expect(code).toContain('"id": "equation-rule"');
    expect(code).toContain('"id": "figure-secant"');
  });

  it("fails with line and column for a formula that cannot be set", async () => {
    await expect(read("One.\n\nTwo $\\frac{1}$ three.")).rejects.toMatchObject({
      line: 3,
      column: expect.any(Number),
    });
    await expect(read("One.\n\n$$\nx\n\\nonsense\n$$")).rejects.toMatchObject({ line: 5 });
  });

  it("fails where an attribute would have to be run", async () => {
    await expect(read('<Widget id="secant" x0={Math.PI} />')).rejects.toThrow(/plain value/);
  });

  it("fails where a component lacks what it needs", async () => {
    await expect(read("<Live />")).rejects.toThrow(/needs of=/);
  });

  it("fails where two figures have one name", async () => {
    await expect(read('<Widget id="secant" />\n\n<Widget id="secant" />')).rejects.toThrow(
      /two figures called "secant"/,
    );
  });

  it("keeps the place of everything it refers to", async () => {
    const code = await read('One.\n\nTwo <Live of="secant.slope" />.');
    expect(code.replaceAll(/\s+/g, " ")).toContain(
      '{ "kind": "live", "to": "secant.slope", "place": { "file": "content/chapters/03-slopes/chapter.mdx", "line": 3, "column": 5 } }',
    );
  });
});
