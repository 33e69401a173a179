import type { Page } from "@playwright/test";
import {
  awake,
  countOf,
  drive,
  driven,
  expect,
  lectures,
  open,
  quantity,
  stepOf,
  test,
  violations,
} from "./book.ts";

const slug = "rules-and-the-chain-rule";

test("projector and speaker go through a whole lecture together, by the clicker alone", async ({
  page,
  context,
}) => {
  const complaints = await drive(page, `/lecture/${slug}/`);
  const speaker = await context.newPage();
  complaints.push(...(await drive(speaker, `/lecture/${slug}/?speaker`)));
  await page.bringToFront();
  const steps = await countOf(page);
  let presses = 0;
  while ((await stepOf(page)) < steps) {
    await page.keyboard.press("PageDown");
    presses++;
    await expect.poll(() => stepOf(speaker)).toBe(await stepOf(page));
    expect(presses).toBeLessThan(4 * steps);
  }
  // The last step holds, and the way back is open.
  for (let i = 0; i < 5; i++) await page.keyboard.press("PageDown");
  expect(await stepOf(page)).toBe(steps);
  await speaker.keyboard.press("Home");
  await expect.poll(() => stepOf(page)).toBe(1);
  expect(complaints).toEqual([]);
});

test("what is dragged in either window moves in the other", async ({ page, context }) => {
  await drive(page, `/lecture/${slug}/#step-2`);
  const speaker = await context.newPage();
  await drive(speaker, `/lecture/${slug}/?speaker`);
  await expect.poll(() => stepOf(speaker)).toBe(2);
  const slider = (window: Page) =>
    window
      .locator(".step[data-current] .widget")
      .locator("[role=slider], input[type=range]")
      .filter({ visible: true })
      .first();
  await slider(speaker).focus();
  await speaker.keyboard.press("ArrowRight");
  const there = await quantity(speaker, "gears-2.y");
  await expect.poll(() => quantity(page, "gears-2.y")).toEqual(there);
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const here = await quantity(page, "gears-2.y");
  expect(here).not.toEqual(there);
  await expect.poll(() => quantity(speaker, "gears-2.y")).toEqual(here);
  // Neither loses anything by being loaded again, or by the other's end.
  await speaker.reload();
  await awake(speaker);
  await expect.poll(() => quantity(speaker, "gears-2.y")).toEqual(here);
  await expect.poll(() => stepOf(speaker)).toBe(2);
  await speaker.close();
  await page.locator("body").press("Escape");
  await page.keyboard.press("PageDown");
  expect(await stepOf(page)).toBe(3);
  await page.reload();
  await page.waitForFunction(() => "driving" in document.documentElement.dataset);
  expect(await stepOf(page)).toBe(3);
});

test("hands are counted by the speaker and shown with the answer", async ({ page, context }) => {
  await drive(page, `/lecture/${slug}/#step-1`);
  const speaker = await context.newPage();
  await drive(speaker, `/lecture/${slug}/?speaker`);
  await expect(page.locator("#step-1 .slide-reveal p")).toBeHidden();
  await speaker.getByLabel("An answer from the room").fill("forwards");
  await speaker.getByRole("button", { name: "Add" }).click();
  const more = speaker.getByRole("button", { name: "One hand more for forwards" });
  await more.click();
  await more.click();
  await expect(speaker.locator("[data-hands]").last()).toHaveText("2");
  await speaker.reload();
  await expect(speaker.locator("[data-hands]").last()).toHaveText("2");
  await page.bringToFront();
  await page.keyboard.press("r");
  await expect(page.locator("#step-1 .slide-reveal p")).toBeVisible();
  await expect.poll(() => page.url()).toContain("#step-1-revealed");
  await expect(speaker.getByRole("button", { name: "Cover the answer" })).toBeVisible();
});

test("the pair's clock runs in both windows and outlives a reload", async ({ page, context }) => {
  await drive(page, `/lecture/${slug}/#step-4`);
  const speaker = await context.newPage();
  await drive(speaker, `/lecture/${slug}/?speaker`);
  await page.bringToFront();
  await page.keyboard.press("t");
  await expect(page.locator("#step-4 .slide-minutes")).toHaveText(/2:5\d/);
  await expect(speaker.locator("#step-4 .slide-minutes")).toHaveText(/2:5\d/);
  await page.reload();
  await expect(page.locator("#step-4 .slide-minutes")).toHaveText(/2:5\d/);
});

test("the address of a step reproduces it, its figure and its answer", async ({ page, context }) => {
  await drive(page, `/lecture/${slug}/#step-5`);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => quantity(page, "gears-5.y")).toBe(33);
  await page
    .locator("#step-5 .widget")
    .locator("[role=slider], input[type=range]")
    .filter({ visible: true })
    .first()
    .focus();
  await page.keyboard.press("ArrowLeft");
  await page.waitForFunction(() => /x=-0/.test(location.search) && location.hash.endsWith("revealed"));
  const y = await quantity(page, "gears-5.y");
  const url = page.url();
  await page.close();
  const twin = await context.newPage();
  await drive(twin, url);
  expect(await stepOf(twin)).toBe(5);
  expect(await quantity(twin, "gears-5.y")).toEqual(y);
  await expect(twin.locator("#step-5 .slide-reveal p")).toBeVisible();
});

test("two hundred wrong keys change nothing, and the lecture goes on", async ({ page }) => {
  const complaints = await drive(page, `/lecture/${slug}/#step-3`);
  for (let i = 0; i < 200; i++) await page.keyboard.press("xyvujm;'[]"[i % 10]!);
  expect(await stepOf(page)).toBe(3);
  await page.keyboard.press("b");
  await expect(page.locator("html")).toHaveAttribute("data-shade", "black");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("html")).not.toHaveAttribute("data-shade");
  expect(await stepOf(page)).toBe(3);
  await page.keyboard.press("ArrowRight");
  expect(await stepOf(page)).toBe(4);
  expect(complaints).toEqual([]);
});

test("keys zoom, darken, draw, list and go to steps", async ({ page }) => {
  await drive(page, `/lecture/${slug}/#step-2`);
  const width = () =>
    page
      .locator("#step-2 .plot")
      .first()
      .evaluate((plot) => plot.getBoundingClientRect().width);
  const before = await width();
  await page.keyboard.press("z");
  await expect.poll(width).toBeGreaterThanOrEqual(before);
  await page.keyboard.press("z");
  await page.keyboard.press("n");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "night");
  await page.keyboard.press("d");
  await page.mouse.move(300, 300);
  await page.mouse.down();
  await page.mouse.move(400, 360, { steps: 4 });
  await page.mouse.up();
  await expect(page.locator("#step-2 .slide-ink path")).toHaveAttribute("d", /^M.+L/);
  await page.keyboard.press("c");
  await expect(page.locator("#step-2 .slide-ink path")).toHaveAttribute("d", "");
  await page.keyboard.press("d");
  await page.keyboard.press("g");
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await expect.poll(() => stepOf(page)).toBe(7);
  await page.keyboard.press("o");
  const tile = (step: number) =>
    page.locator(`#step-${step}`).evaluate((tile) => tile.getBoundingClientRect().toJSON());
  await expect.poll(async () => (await tile(4)).top).toBe((await tile(1)).top);
  expect((await tile(2)).left).toBeGreaterThan((await tile(1)).right);
  // A slide that was never shown has its words all the same.
  expect((await page.locator("#step-8 .katex-html").boundingBox())?.height).toBeGreaterThan(10);
  await page.keyboard.press("o");
  await expect(page.locator("#step-8")).toBeHidden();
  await page.keyboard.press("o");
  await page.locator("#step-9").click();
  await expect.poll(() => stepOf(page)).toBe(9);
  await page.keyboard.press("?");
  await expect(page.getByRole("heading", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
});

for (const lecture of lectures) {
  test(`${lecture} goes on when the network is gone`, async ({ page, context }) => {
    await drive(page, `/lecture/${lecture}/`);
    await context.setOffline(true);
    const asked: string[] = [];
    page.on("request", (request) => {
      // The browser asks for the page's icon whenever its address changes; nobody waits for that.
      if (!/^(data|blob):|favicon/.test(request.url())) asked.push(request.url());
    });
    await page.evaluate(tryEverything);
    expect(await stepOf(page)).toBe(await countOf(page));
    expect(asked).toEqual([]);
  });

  test(`${lecture} is accessible as it is driven and to its speaker`, async ({ browser }) => {
    const context = await browser.newContext({ bypassCSP: true, reducedMotion: "reduce" });
    for (const url of [`/lecture/${lecture}/#step-2-revealed`, `/lecture/${lecture}/?speaker#step-1`]) {
      const page = await context.newPage();
      await drive(page, url);
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
    await context.close();
  });
}

/** Goes through a whole lecture, and through its figures' first presets; runs in the page. */
async function tryEverything(): Promise<void> {
  const steps = [...document.querySelectorAll(".step")];
  for (const step of steps) {
    const keys = ["1", "2", "0", "PageDown", "PageDown", "PageDown"];
    while (step.hasAttribute("data-current") && keys.length > 0) {
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: keys.shift() ?? "", bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
  }
}

test("decks, the instructors’ page, a figure in the room, a lecture by night and its help are accessible", async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: "reduce" });
  for (const [url, key] of [
    ["/decks/", "Home"],
    ["/instructors/", "Home"],
    ["/widgets/secant/?present", "0"],
    [`/lecture/${slug}/#step-5`, "n"],
    [`/lecture/${slug}/#step-1`, "?"],
    [`/lecture/${slug}/?read#step-7`, "Home"],
  ] as const) {
    const page = await context.newPage();
    await open(page, url);
    if (/present|\/#step/.test(url)) await driven(page);
    await page.keyboard.press(key);
    expect([url, ...(await violations(page))]).toEqual([url]);
    await page.close();
  }
  await context.close();
});

test("a phone chooses an option in private and then sees the answer", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const complaints = await open(page, `/lecture/${slug}/?read#step-7`);
  const ask = page.locator("#step-7 .slide-ask");
  await expect(ask.locator(".slide-reveal p")).toBeHidden();
  await ask.locator(".slide-options button").first().click();
  await expect(ask.locator(".slide-chosen")).toHaveText("You chose A. The answer is B.");
  await expect(ask.locator(".slide-reveal p")).toBeVisible();
  await ask.locator(".slide-options button").nth(1).click();
  await expect(ask.locator(".slide-chosen")).toHaveText("You chose B: right.");
  expect(complaints).toEqual([]);
});
