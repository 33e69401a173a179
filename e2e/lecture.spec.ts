import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import { awake, expect, lectures, open, quantity, test } from "./book.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const slug = "rules-and-the-chain-rule";

/** Opens a lecture and waits until it is driven and all its figures live. */
async function drive(page: Page, url: string): Promise<string[]> {
  const complaints = await open(page, url);
  await page.waitForFunction(() => document.documentElement.dataset.driving === "whole");
  return complaints;
}

const shown = (page: Page) => page.locator(".step[data-current]").getAttribute("id");
const stepOf = async (page: Page) => Number((await shown(page))?.replace("step-", ""));
const countOf = (page: Page) => page.locator(".step").count();

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
    await expect.poll(() => shown(speaker)).toBe(await shown(page));
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
  await page
    .locator("#step-5 .widget")
    .locator("[role=slider], input[type=range]")
    .filter({ visible: true })
    .first()
    .focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => location.search !== "" && location.hash.endsWith("revealed"));
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
  await page.locator("#step-9").click();
  await expect.poll(() => stepOf(page)).toBe(9);
  await page.keyboard.press("?");
  await expect(page.getByRole("heading", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
});

test("one figure fills the room, its beginnings on digits, its state in a code", async ({ page }) => {
  const complaints = await drive(page, "/widgets/secant/?present&x0=1");
  await expect(page.locator(".masthead")).toBeHidden();
  expect(await page.evaluate(findFaults)).toEqual([]);
  const before = await page.locator(".slide-figure .plot").first().innerHTML();
  await page.keyboard.press("2");
  await expect.poll(() => page.locator(".slide-figure .plot").first().innerHTML()).not.toBe(before);
  await page.keyboard.press("q");
  await expect(page.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  await expect(page.locator(".qr-link")).not.toContainText("present");
  expect(complaints).toEqual([]);
});

test("a deck is collected from the book, put in order, presented, and sent as a link", async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000);
  const complaints = await open(page, "/decks/");
  await page.getByRole("checkbox", { name: /Collect/ }).check();
  await page.getByRole("button", { name: "New deck" }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("Slopes in an hour");
  await page.goto("/widgets/secant/?h=0.25");
  await awake(page);
  await page.locator("figure .collect").click();
  await page.goto(`/chapters/${slug}/`);
  // Sections further down wait for their layout: their buttons are there, and nowhere yet.
  await page
    .locator(".equation[id] + .collect")
    .first()
    .evaluate((button: HTMLButtonElement) => button.click());
  await page
    .locator("[id^=question-] + .collect")
    .first()
    .evaluate((button: HTMLButtonElement) => button.click());
  await page.goto(`/lecture/${slug}/?read`);
  await page.locator("#step-4 .collect").click();
  await page.goto("/decks/");
  await expect(page.locator(".desk-items > li")).toHaveCount(4);
  await page.getByRole("button", { name: "Move item 4 up" }).click();
  await page.getByRole("textbox", { name: "Notes of item 1" }).fill("Ask first.");
  await page.getByRole("link", { name: "Present" }).click();
  await page.waitForFunction(() => document.documentElement.dataset.driving === "whole");
  expect(await countOf(page)).toBe(4);
  expect(page.url()).toContain("d1.h=0.25");
  for (let step = 1; step <= 4; step++) {
    await expect.poll(() => stepOf(page)).toBe(step);
    expect(await page.evaluate(findFaults)).toEqual([]);
    for (let i = 0; i < 3 && (await stepOf(page)) === step; i++) await page.keyboard.press("PageDown");
  }
  const sent = await page.evaluate(() => {
    const { decks } = JSON.parse(localStorage.getItem("nabla.decks") ?? "{}");
    const [deck] = Object.values(decks) as { items: { name?: string }[] }[];
    deck!.items.at(-1)!.name = "gone-since";
    return btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify({ version: 1, deck }))))
      .replace(/=+$/, "")
      .replaceAll("+", "-")
      .replaceAll("/", "_");
  });
  const other = await (await browser.newContext()).newPage();
  await open(other, `/decks/#deck=${sent}`);
  await expect(other.locator(".desk-items > li")).toHaveCount(4);
  await other.getByRole("link", { name: "Present" }).click();
  await other.waitForFunction(() => document.documentElement.dataset.driving === "whole");
  await other.keyboard.press("End");
  await expect(other.locator(".step[data-current]")).toContainText("no longer in the book");
  expect(complaints).toEqual([]);
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
    const steps = await countOf(page);
    while ((await stepOf(page)) < steps) {
      for (const key of ["1", "2", "0", "PageDown"]) await page.keyboard.press(key);
    }
    expect(asked).toEqual([]);
  });

  for (const [width, height] of [
    [1920, 1080],
    [1280, 720],
    [1024, 768],
  ] as const) {
    test(`every step of ${lecture} stands whole on a screen of ${width} by ${height}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height });
      await drive(page, `/lecture/${lecture}/`);
      const steps = await countOf(page);
      const faults: string[] = [];
      // A slide has the same layout at 1280 by 720 as at 1920 by 1080: that it is scaled as a whole, some of them show.
      for (let step = 1; step <= steps; step += width === 1280 ? 5 : 1) {
        await page.evaluate((number) => {
          location.hash = `#step-${number}-revealed`;
        }, step);
        await expect.poll(() => stepOf(page)).toBe(step);
        faults.push(...(await page.evaluate(findFaults)).map((fault) => `step ${step}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  }

  test(`${lecture} is accessible as it is driven and to its speaker`, async ({ browser }) => {
    const context = await browser.newContext({ bypassCSP: true, reducedMotion: "reduce" });
    for (const [url, key] of [
      [`/lecture/${lecture}/#step-2`, "PageDown"],
      [`/lecture/${lecture}/?speaker#step-1`, "Home"],
      [`/lecture/${lecture}/#step-1`, "?"],
    ] as const) {
      const page = await context.newPage();
      await drive(page, url);
      await page.keyboard.press(key);
      expect(await violationsOf(page)).toEqual([]);
      await page.close();
    }
    await context.close();
  });
}

test("decks, the instructors’ page, a figure in the room and a lecture by night are accessible", async ({
  browser,
}) => {
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: "reduce" });
  for (const [url, key] of [
    ["/decks/", "Home"],
    ["/instructors/", "Home"],
    ["/widgets/secant/?present", "0"],
    [`/lecture/${slug}/#step-5`, "n"],
    [`/lecture/${slug}/?read#step-7`, "Home"],
  ] as const) {
    const page = await context.newPage();
    await open(page, url);
    if (/present|#step-5/.test(url))
      await page.waitForFunction(() => document.documentElement.dataset.driving === "whole");
    await page.keyboard.press(key);
    expect([url, ...(await violationsOf(page))]).toEqual([url]);
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

/** What axe finds on a page: each rule with the elements that break it. */
async function violationsOf(page: Page): Promise<string[][]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => [
      id,
      ...nodes.map(({ html }) => html.slice(0, 160)),
    ]);
  });
}

/** What a slide shows that leaves it, is cut off, scrolls, or is too small for the last row; runs in the page. */
function findFaults(): string[] {
  const slide = document.querySelector<HTMLElement>(".step[data-current] .slide")!;
  const frame = slide.getBoundingClientRect();
  const scale = frame.height / 1080;
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${element.textContent?.trim().slice(0, 30)}”`;
  const found = new Set<string>();
  // Figures that are one picture of many parts, each of which has its name and its number: they would lose parts in larger type, and Z
  // enlarges them. All others have 24 px or more. Below 20 the last row cannot read them without Z: the numbers keep that from getting worse.
  const floors: Readonly<Record<string, number>> = {
    "graph-player": 16,
    "fan-out": 16,
    "backprop-lab": 11,
    "layer-chain": 15,
    "layer-lens": 11,
    "repair-listing": 11,
    bottleneck: 13,
    "write-autodiff": 15,
    "warp-lens": 17,
    "linear-map": 18,
    "auto-step": 17,
    "derivative-shapes": 20,
    "shape-dominoes": 22,
    "row-stacker": 22,
    "two-paths": 20,
  };
  for (const element of slide.querySelectorAll<HTMLElement>("*")) {
    if (element.closest("svg, .katex, .unseen, [hidden]") || !element.checkVisibility()) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    // An editor scrolls as its text is stepped through.
    if (element.closest(".autodiff-sheet")) continue;
    const out = 2;
    if (
      box.left < frame.left - out ||
      box.right > frame.right + out ||
      box.top < frame.top - out ||
      box.bottom > frame.bottom + out
    )
      found.add(`${name(element)} leaves the slide`);
    const style = getComputedStyle(element);
    if (
      style.overflowX !== "visible" &&
      element !== slide &&
      !(element instanceof HTMLInputElement || element instanceof HTMLSelectElement) &&
      (element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 2)
    )
      found.add(`${name(element)} is cut off or scrolls`);
    const words =
      element.matches("select, input:not([type=range], [type=checkbox], [type=radio])") ||
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const zoom = Number(element.closest<HTMLElement>(".widget")?.style.getPropertyValue("--zoom") || 1);
    const size = Number.parseFloat(style.fontSize) * zoom * element.currentCSSZoom;
    if (!words || element.closest("sup")) continue;
    const figure = element.closest<HTMLElement>("[data-widget]")?.dataset.widget;
    const least = figure ? (floors[figure] ?? 24) : element.closest(".question") ? 24 : 28;
    if (size < least - 0.1)
      found.add(`${figure ?? "the slide"}: ${name(element)} is set at ${size.toFixed(1)} px of 1080`);
  }
  /** Where the letters of an element are, and what is pressed or typed in. */
  const partsOf = (root: Element | null) => {
    const parts: { says: string; box: DOMRect }[] = [];
    if (!root) return parts;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!node.textContent?.trim() || parent.closest(".katex-mathml, .unseen, option, .autodiff-sheet"))
        continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        parts.push({ says: node.textContent.trim().slice(0, 30), box });
    }
    for (const element of root.querySelectorAll("input, select, button, [role=slider], .handle, .plot-area"))
      if (element.checkVisibility({ visibilityProperty: true }))
        parts.push({ says: name(element), box: element.getBoundingClientRect() });
    return parts;
  };
  const figure = partsOf(slide.querySelector(".slide-figure .widget"));
  const close = 3 * scale;
  for (const { says, box } of partsOf(slide.querySelector(".slide-words")))
    for (const other of figure)
      if (
        box.left + close < other.box.right &&
        other.box.left + close < box.right &&
        box.top + close < other.box.bottom &&
        other.box.top + close < box.bottom
      )
        found.add(`“${says}” stands over the figure's “${other.says}”`);
  if (document.documentElement.scrollHeight > innerHeight + 1) found.add("the page scrolls");
  return scale > 0 ? [...found] : ["the slide has no size"];
}
