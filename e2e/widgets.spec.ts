import { awake, chapters, expect, open, test, widgets } from "./book.ts";

/** What a handle says of itself: moved or not can be told from it. */
const spoken = (handle: { getAttribute(name: string): Promise<string | null> }) =>
  handle.getAttribute("aria-valuetext");

for (const id of widgets) {
  const url = `/widgets/${id}/`;

  test(`every handle of ${id} has a role, a name and a value, and moves by keyboard`, async ({ page }) => {
    await open(page, url);
    await awake(page);
    const count = await page.locator("[data-widget] .handle").count();
    for (let index = 0; index < count; index++) {
      // Each begins where the figure begins: one handle may carry another out of sight.
      if (index > 0) await page.reload();
      await awake(page);
      const handle = page.locator("[data-widget] .handle").nth(index);
      await expect(handle).toHaveAttribute("role", "slider");
      await expect(handle).toHaveAttribute("aria-label", /.+/);
      const before = await spoken(handle);
      expect(before).toBeTruthy();
      await handle.focus();
      const heard = new Set([before]);
      for (const key of ["ArrowRight", "ArrowUp", "Shift+ArrowLeft", "Alt+ArrowLeft", "Home", "End"]) {
        await page.keyboard.press(key);
        heard.add(await spoken(handle));
      }
      expect(heard.size).toBeGreaterThan(1);
    }
  });

  test(`the address follows ${id}, and opening it shows the same picture`, async ({ page, context }) => {
    await open(page, url);
    await awake(page);
    const handle = page.locator("[data-widget] .handle, [data-widget] input[type=range]").first();
    if ((await handle.count()) === 0) return;
    await handle.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    await page.waitForFunction(() => location.search !== "");
    const twin = await context.newPage();
    await open(twin, page.url());
    await awake(twin);
    await expect(twin.locator(".sentence")).toHaveText((await page.locator(".sentence").textContent()) ?? "");
    await expect(twin.locator(".notices")).toHaveCount(0);
  });

  test(`${id} follows a dragging pointer and a finger`, async ({ page }) => {
    await open(page, url);
    await awake(page);
    const handle = page.locator("[data-widget] .handle").first();
    if ((await handle.count()) === 0) return;
    await handle.scrollIntoViewIfNeeded();
    const before = await spoken(handle);
    const box = (await handle.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y - 12, { steps: 5 });
    await page.mouse.up();
    expect(await spoken(handle)).not.toBe(before);
  });

  test(`${id} meets nonsense in its address with words`, async ({ page }) => {
    const complaints = await open(
      page,
      `${url}?x0=%00&h=NaN&x=banana&f=((((&n=1e99&step=-7&unknown=1&h=1e999`,
    );
    await awake(page);
    await expect(page.locator(".sentence")).not.toBeEmpty();
    await expect(page.locator("body")).not.toContainText(/NaN(?!”)|undefined(?! here)|Infinity/);
    expect(complaints).toEqual([]);
  });
}

for (const slug of chapters) {
  test(`the figures of ${slug} take their parameters from keys with their names`, async ({ page }) => {
    await open(page, `/chapters/${slug}/`);
    await awake(page);
    const first = page.locator("[data-widget]").first();
    const name = await first.getAttribute("data-name");
    await first.locator(".handle, input[type=range]").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction((prefix) => location.search.includes(`${prefix}.`), name);
    expect(page.url()).toContain(`${name}.`);
  });
}

for (const id of widgets) {
  test(`every quantity of ${id} stands on its page once`, async ({ page }) => {
    await open(page, `/widgets/${id}/`);
    await awake(page);
    const names = () =>
      page
        .locator("[data-widget] output[data-quantity]")
        .evaluateAll((outputs) => outputs.map((output) => (output as HTMLElement).dataset.quantity));
    await expect.poll(async () => (await names()).length - new Set(await names()).size).toBe(0);
    expect((await names()).length).toBeGreaterThan(0);
  });
}
