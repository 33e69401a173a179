import { awake, expect, golden, open, quantity, test } from "./book.ts";

const chapter = "/chapters/rules-and-the-chain-rule/";

interface Link {
  readonly case: "beginner" | "advanced";
  readonly n?: number;
  readonly x: number;
  readonly inner: number;
  readonly value: number;
  readonly dgdf: number;
  readonly dfdx: number;
  readonly derivative: number;
  readonly printed_plus_version: number;
}

const links = golden("scalar.chain_examples").rows as Link[];

test("the dials show the golden readings and rates, and what the misprinted sum claims", async ({ page }) => {
  for (const row of links.filter((link) => link.case === "beginner")) {
    await open(page, `/widgets/gears/?x=${row.x}`);
    await awake(page);
    expect(await quantity(page, "gears.z")).toBe(row.inner);
    expect(await quantity(page, "gears.y")).toBe(row.value);
    expect(await quantity(page, "gears.inner")).toBe(row.dfdx);
    expect(await quantity(page, "gears.outer")).toBe(row.dgdf);
    expect(await quantity(page, "gears.rate")).toBe(row.derivative);
    expect(await quantity(page, "gears.sum")).toBe(row.printed_plus_version);
  }
});

for (const n of [1, 2, 3, 5])
  test(`the tree of tanh(x^${n}) multiplies its golden slopes`, async ({ page }) => {
    for (const row of links.filter((link) => link.n === n && Math.abs(link.x) < 1)) {
      await open(page, `/widgets/expression-tree/?f=${encodeURIComponent(`tanh(x^${n})`)}&x=${row.x}`);
      await awake(page);
      expect(await quantity(page, "expression-tree.value")).toBeCloseTo(row.value, 12);
      expect(await quantity(page, "expression-tree.derivative")).toBeCloseTo(row.derivative, 12);
      if (n === 1) continue;
      expect(await quantity(page, "expression-tree.outer")).toBeCloseTo(row.dgdf, 12);
      expect(await quantity(page, "expression-tree.inner")).toBeCloseTo(row.dfdx, 12);
    }
  });

test("every rule gives its golden derivative of sin x and exp x", async ({ page }) => {
  const formulas: Record<string, string> = {
    sum: "sin(x) + exp(x)",
    quotient: "sin(x)/exp(x)",
    chain_g_of_f: "exp(sin(x))",
    chain_f_of_g: "sin(exp(x))",
  };
  for (const { rule, x, derivative } of golden("scalar.rules").rows as {
    rule: string;
    x: number;
    derivative: number;
  }[]) {
    const url =
      rule === "product"
        ? `/widgets/growing-rectangle/?x=${x}`
        : `/widgets/expression-tree/?f=${encodeURIComponent(formulas[rule]!)}&x=${x}`;
    await open(page, url);
    await awake(page);
    const name = rule === "product" ? "growing-rectangle.derivative" : "expression-tree.derivative";
    expect(await quantity(page, name)).toBeCloseTo(derivative, 12);
  }
});

test("the sigmoid has its golden slopes, at most a quarter", async ({ page }) => {
  const rows = golden("activation.sigmoid_derivative").rows as {
    x: number;
    sigma: number;
    derivative: number;
  }[];
  for (const { x, sigma, derivative } of rows.filter((row) => Math.abs(row.x) <= 3)) {
    await open(page, `/widgets/expression-tree/?f=${encodeURIComponent("exp(x)/(exp(x)+1)")}&x=${x}`);
    await awake(page);
    expect(await quantity(page, "expression-tree.value")).toBeCloseTo(sigma, 12);
    const slope = await quantity(page, "expression-tree.derivative");
    expect(slope).toBeCloseTo(derivative, 12);
    expect(slope).toBeLessThanOrEqual(0.25);
  }
});

test("the chapter opens at −12, at 1.4932 and at its two strips", async ({ page }) => {
  await open(page, chapter);
  await awake(page);
  expect(await quantity(page, "gears.rate")).toBe(-12);
  const row = links.find((link) => link.n === 3 && link.x === 0.8)!;
  expect(await quantity(page, "expression-tree.derivative")).toBeCloseTo(row.derivative, 12);
  const strips = [
    await quantity(page, "growing-rectangle.stripU"),
    await quantity(page, "growing-rectangle.stripV"),
  ] as number[];
  expect(strips[0]! + strips[1]!).toBeCloseTo(
    (await quantity(page, "growing-rectangle.derivative")) as number,
    12,
  );
});
