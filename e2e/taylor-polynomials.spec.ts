import { awake, expect, golden, open, quantity, test } from "./book.ts";

const chapter = "/chapters/taylor-polynomials/";

interface TaylorRow {
  readonly f: string;
  readonly x0: number;
  readonly T_at: Readonly<Record<string, readonly number[]>>;
  readonly f_at: Readonly<Record<string, number>>;
}

const text = (f: string) => (f === "log(1+x)" ? f : f.replace(/\w+/g, "$&(x)"));

for (const { f, x0, T_at, f_at } of golden("scalar.taylor").rows as TaylorRow[])
  test(`the sums of ${f} about ${x0} have their golden values, order by order`, async ({ page }) => {
    await open(page, `/widgets/taylor-dial/?${new URLSearchParams({ f: text(f), x0: `${x0}`, order: "0" })}`);
    await awake(page);
    const x = page.getByRole("textbox", { name: "place x, typed" });
    const more = page.getByRole("button", { name: "order n: one more" });
    await x.fill("0.5");
    await x.press("Enter");
    for (const [order, sum] of T_at["0.5"]!.entries()) {
      if (order > 0) await more.click();
      await expect.poll(() => quantity(page, "taylor-dial.approximation")).toBeCloseTo(sum, 10);
    }
    expect(await quantity(page, "taylor-dial.value")).toBeCloseTo(f_at["0.5"]!, 10);
  });

test("the chapter's dial opens at order 3, and order 7 brings sin 2 within 0.01", async ({ page }) => {
  await open(page, chapter);
  await awake(page);
  expect(await quantity(page, "taylor-dial.error")).toBeCloseTo(0.242631, 6);
  const order = page
    .locator('[data-widget="taylor-dial"]')
    .getByRole("button", { name: "order n: one more" });
  await order.click();
  await order.click();
  await expect.poll(() => quantity(page, "taylor-dial.error")).toBeCloseTo(0.024036, 6);
  await order.click();
  await order.click();
  await expect.poll(() => quantity(page, "taylor-dial.error")).toBeCloseTo(0.001361, 6);
});

test("past 1 the sums of log(1 + x) go wild, and about 1 they come back", async ({ page }) => {
  await open(page, `${chapter}?taylor-radius.x=2`);
  await awake(page);
  expect(await quantity(page, "taylor-radius.approximation")).toBeCloseTo(-64.825397, 6);
  await open(page, `${chapter}?taylor-radius.x=2&taylor-radius.x0=1`);
  await awake(page);
  await expect.poll(() => quantity(page, "taylor-radius.error")).toBeLessThan(4e-5);
});
