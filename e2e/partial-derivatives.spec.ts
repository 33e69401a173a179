import { awake, expect, golden, open, quantity, test } from "./book.ts";

const chapter = "/chapters/partial-derivatives-and-the-gradient/";
const formulas = { beginner: "x1^2*x2 + x1*x2^3", advanced: "(x1 + 2*x2^3)^2" } as const;

interface Row {
  readonly x: readonly [number, number];
  readonly beginner: { readonly value: number; readonly gradient_row: readonly number[] };
  readonly advanced: { readonly value: number; readonly gradient_row: readonly number[] };
}

for (const example of ["beginner", "advanced"] as const)
  test(`the lectures’ ${example} example has its golden slopes and gradient`, async ({ page }) => {
    for (const { x, [example]: wanted } of golden("multi.partials").rows as Row[]) {
      const place = `f=${encodeURIComponent(formulas[example])}&x1=${x[0]}&x2=${x[1]}`;
      await open(page, `/widgets/slicer/?${place}`);
      await awake(page);
      expect(await quantity(page, "slicer.value")).toBeCloseTo(wanted.value, 12);
      expect(await quantity(page, "slicer.partial1")).toBeCloseTo(wanted.gradient_row[0]!, 12);
      expect(await quantity(page, "slicer.partial2")).toBeCloseTo(wanted.gradient_row[1]!, 12);
      await open(page, `/widgets/compass/?${place}`);
      await awake(page);
      const gradient = (await quantity(page, "compass.gradient")) as number[];
      for (const [j, slope] of wanted.gradient_row.entries()) expect(gradient[j]).toBeCloseTo(slope, 12);
    }
  });

test("the chapter opens at the slopes 12 and 13, and its compass at 16.89 of 17.69", async ({ page }) => {
  const complaints = await open(page, chapter);
  await awake(page);
  expect(await quantity(page, "slicer.partial1")).toBe(12);
  expect(await quantity(page, "slicer.partial2")).toBe(13);
  expect(await quantity(page, "compass.slope")).toBeCloseTo(12 * Math.cos(Math.PI / 6) + 6.5, 9);
  expect(await quantity(page, "compass.steepest")).toBeCloseTo(Math.sqrt(313), 9);
  expect(complaints).toEqual([]);
});

test("along the gradient the slope is steepest, along the contour it is zero", async ({ page }) => {
  const steepest = (Math.atan2(13, 12) * 180) / Math.PI;
  for (const [turn, wanted] of [
    [0, Math.sqrt(313)],
    [60, Math.sqrt(313) / 2],
    [90, 0],
  ] as const) {
    await open(page, `/widgets/compass/?angle=${steepest + turn}`);
    await awake(page);
    expect(await quantity(page, "compass.slope")).toBeCloseTo(wanted, 9);
  }
});

test("a reader who prefers columns gets every gradient as one", async ({ page }) => {
  await open(page, chapter);
  await awake(page);
  const forms = page.locator("#equation-your-layout");
  await expect(forms.locator(".as-row")).toBeVisible();
  await expect(forms.locator(".as-column")).toBeHidden();
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("radio", { name: /column/i }).check({ force: true });
  await expect(forms.locator(".as-column")).toBeVisible();
  await expect(forms.locator(".as-row")).toBeHidden();
});

test("where partial derivatives are not enough, the slope at the cut grows without bound", async ({
  page,
}) => {
  for (const x2 of [0.5, 0.25, 0.05]) {
    await open(page, `${chapter}?cross.x2=${x2}`);
    await awake(page);
    expect(await quantity(page, "cross.partial1")).toBeCloseTo(1 / x2, 9);
  }
});
