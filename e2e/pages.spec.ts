import type { Page } from "@playwright/test";
import { awake, chapters, expect, open, pages, test, violations, widgets } from "./book.ts";

/** Gathers, from the start, how far things move that are already painted. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts = { total: 0 };
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.total += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });

/** What axe finds on a page. */
const faultsOf = async (page: Page, url: string, options: { runOnly?: string[] } = {}) => {
  await open(page, url);
  await awake(page);
  return violations(page, options);
};

for (const url of pages) {
  test(`${url} comes to life without a complaint, moves nothing, and asks for no script before its first paint`, async ({
    page,
  }) => {
    await watchShifts(page);
    const complaints = await open(page, url);
    await awake(page);
    await page.waitForTimeout(200);
    expect(complaints).toEqual([]);
    const { moved, paint, script } = await page.evaluate(() => {
      const scripts = performance.getEntriesByType("resource").filter((entry) => entry.name.endsWith(".js"));
      return {
        moved: (globalThis as unknown as { shifts: { total: number } }).shifts.total,
        paint: performance.getEntriesByName("first-paint")[0]?.startTime ?? 0,
        script: Math.min(...scripts.map((entry) => entry.startTime)),
      };
    });
    expect(moved).toBeLessThanOrEqual(0.01);
    expect(script).toBeGreaterThanOrEqual(paint);
  });

  test(`${url} is accessible by day`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme: "light", bypassCSP: true });
    expect(await faultsOf(await context.newPage(), url)).toEqual([]);
    await context.close();
  });

  test(`${url} is accessible by night, and never scrolls sideways on the narrowest phone`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme: "dark", bypassCSP: true });
    const page = await context.newPage();
    // By night only colours differ.
    expect(await faultsOf(page, url, { runOnly: ["color-contrast"] })).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await context.close();
  });

  test(`${url} reads without JavaScript`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(url);
    await expect(page.locator("h1")).toBeVisible();
    for (const picture of await page.locator("[data-widget]").all()) {
      await expect(picture.locator("svg, .board, table").first()).toBeAttached();
      await expect(picture.locator(".sentence")).not.toBeEmpty();
    }
    await context.close();
  });
}

for (const slug of chapters) {
  test(`the chapter ${slug} prints its formulas and figures`, async ({ page }) => {
    await open(page, `/chapters/${slug}/`);
    await awake(page);
    await page.emulateMedia({ media: "print" });
    for (const figure of await page.locator("main figure").all())
      await expect(figure.locator("svg:visible, .board:visible").first()).toBeVisible();
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.length).toBeGreaterThan(50_000);
    await expect(page.locator(".katex").first()).toBeVisible();
  });

  test(`an address that points into the chapter ${slug} opens there, and all of it can be reached, script or not`, async ({
    page,
  }) => {
    await page.route("**/assets/*.js", (route) => route.abort());
    await page.goto(`/chapters/${slug}/#summary`);
    await expect(page.locator("#summary")).toBeInViewport();
    await page.goto(`/chapters/${slug}/`);
    await expect(page.locator("footer")).toBeVisible();
    for (const section of await page.locator("main > section").all()) await expect(section).toBeVisible();
  });

  test(`the policy of the chapter ${slug} allows no code but the book's own`, async ({ page }) => {
    await open(page, `/chapters/${slug}/`);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(policy).not.toContain("unsafe-eval");
    expect(policy).toMatch(/script-src 'self' 'sha256-[^;]*;/);
    expect(/script-src[^;]*unsafe-inline/.test(policy ?? "")).toBe(false);
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.body.append(script);
      return "ran" in window;
    });
    expect(ran).toBe(false);
  });
}

test("the home page lists every chapter there is", async ({ page }) => {
  await open(page, "/");
  for (const slug of chapters)
    await expect(page.locator(`#contents a[href="/chapters/${slug}/"]`)).toBeVisible();
});

test("the gallery lists every widget there is", async ({ page }) => {
  await open(page, "/widgets/");
  for (const id of widgets) await expect(page.locator(`main a[href="/widgets/${id}/"]`)).toBeVisible();
});

test("an address that leads nowhere says so", async ({ page }) => {
  const response = await page.goto("/404.html");
  expect(response?.ok()).toBe(true);
  await expect(page.locator("h1")).toHaveText("No such page");
});
