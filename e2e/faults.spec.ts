import { awake, chapters, expect, open, test } from "./book.ts";

for (const slug of chapters) {
  test(`when the figures of ${slug} cannot be loaded, they keep their pictures and say so`, async ({
    page,
  }) => {
    await page.route(/\/assets\/View-.*\.js$/, (route) => route.abort());
    await page.goto(`/chapters/${slug}/`);
    const first = page.locator("[data-island=widget]").first();
    await expect(first.locator(".notices")).toContainText("could not be loaded");
    await expect(first.locator("svg, .board").first()).toBeVisible();
    await page.locator("[data-island=quiz]").first().scrollIntoViewIfNeeded();
    await expect(page.locator("[data-question] button").first()).toBeEnabled();
  });
}

test("a page without any script of its own still reads", async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto("/");
  await expect(page.locator("h1")).toBeVisible();
});

test("a shared link with a bad value falls back and says what it read", async ({ page }) => {
  await open(page, "/widgets/tangent/?x=banana");
  await awake(page);
  await expect(page.locator(".notices")).toContainText("banana");
});
