import { awake, expect, golden, open, quantity, test } from "./book.ts";

const chapter = "/chapters/jacobians/";

test("the chapter's figures show the golden Jacobians, and the lens a miss that falls as in the book", async ({
  page,
}) => {
  const { J, rows } = golden("multi.jacobian_best_linear");
  const { f, df_dx } = golden("multi.linear_map_jacobian");
  const polar = golden("multi.polar_jacobian");
  await open(page, chapter);
  await awake(page);
  expect(await quantity(page, "lens.jacobian")).toEqual(J);
  expect(await quantity(page, "rows.jacobian")).toEqual(J);
  expect(await quantity(page, "map.value")).toEqual(f);
  expect(await quantity(page, "map.jacobian")).toEqual(df_dx);
  expect(await quantity(page, "polar.determinant")).toBeCloseTo(polar.det as number, 9);
  const zoom = page.locator('[data-name="lens"] input[inputmode]').first();
  for (const { distance, ratio } of (rows as { distance: number; ratio: number }[]).slice(1, 4)) {
    await zoom.fill(String(distance));
    await zoom.press("Enter");
    await expect.poll(() => quantity(page, "lens.ratio")).toBeCloseTo(ratio, 8);
  }
  expect(await quantity(page, "lens.area")).toBeCloseTo(84, 2);
});

test("pointing at a row, or focusing it, lights its map and no other", async ({ page }) => {
  await open(page, "/widgets/row-stacker/");
  await awake(page);
  const [first, second] = [page.locator(".stacker-map").first(), page.locator(".stacker-map").last()];
  await page.locator(".jacobian-gradient").last().hover();
  await expect(second).toHaveAttribute("data-lit", "");
  await expect(first).not.toHaveAttribute("data-lit", "");
  await page.mouse.move(0, 0);
  await page.getByRole("button", { name: "row 1" }).focus();
  await expect(first).toHaveAttribute("data-lit", "");
  await page.keyboard.press("Enter");
  await expect(second).toHaveClass(/faint/);
  await expect(page.locator(".sentence")).toContainText("Row 1 of the Jacobian, [3, 4]");
});

test("the Jacobian of a linear map stays as it is dragged, that of the bent one does not", async ({
  page,
}) => {
  await open(page, "/widgets/linear-map/");
  await awake(page);
  const before = await quantity(page, "linear-map.bentJacobian");
  await page.locator(".handle").first().focus();
  await page.keyboard.press("Shift+ArrowLeft");
  await expect.poll(() => quantity(page, "linear-map.bentJacobian")).not.toEqual(before);
  expect(await quantity(page, "linear-map.jacobian")).toEqual(golden("multi.linear_map_jacobian").df_dx);
});

test("the table of types is operated, and the gradient follows the book's switch", async ({ page }) => {
  await open(page, "/widgets/derivative-shapes/");
  await awake(page);
  await page.getByRole("button", { name: /2 multivariate case/ }).click();
  await expect.poll(() => quantity(page, "derivative-shapes.shape")).toEqual([1, 3]);
  const shown = page.locator('[data-quantity="derivative-shapes.shape"]');
  await expect(shown.locator(".as-row")).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.dataset.gradients = "column";
  });
  await expect(shown.locator(".as-column")).toHaveText("3×1");
  await expect(shown.locator(".as-column")).toBeVisible();
  await page.getByRole("button", { name: /4 general derivative/ }).click();
  await expect(shown).toHaveText("(2×2)×(3×2)");
});
