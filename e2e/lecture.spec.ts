import { awake, countOf, drive, driven, expect, lectures, open, stepOf, test, widgets } from "./book.ts";

const slug = "rules-and-the-chain-rule";

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

for (const id of widgets)
  test(`${id} alone fills the room on screens of 1920 by 1080 and 1024 by 768`, async ({ page }) => {
    const faults: string[] = [];
    await page.setViewportSize({ width: 1920, height: 1080 });
    await drive(page, `/widgets/${id}/?present`);
    faults.push(...(await page.evaluate(findFaults)));
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    faults.push(...(await page.evaluate(findFaults)).map((fault) => `at 1024 by 768: ${fault}`));
    expect(faults).toEqual([]);
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
  await driven(page);
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
  await driven(other);
  await other.keyboard.press("End");
  await expect(other.locator(".step[data-current]")).toContainText("no longer in the book");
  expect(complaints).toEqual([]);
});

/** The slide is laid out at 1080 lines whatever the screen: 1280 by 720 has the layout of 1920 by 1080, as some of its steps show. */
const screens = [
  { width: 1920, height: 1080, every: 1 },
  { width: 1280, height: 720, every: 5 },
  { width: 1024, height: 768, every: 1 },
];

for (const lecture of lectures)
  test(`every step of ${lecture} stands whole on screens of 1920 by 1080, 1280 by 720 and 1024 by 768`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await drive(page, `/lecture/${lecture}/`);
    const steps = await countOf(page);
    const faults: string[] = [];
    for (const { width, height, every } of screens) {
      await page.setViewportSize({ width, height });
      for (let step = 1; step <= steps; step += every) {
        await page.evaluate(showRevealed, step);
        const found = await page.evaluate(findFaults);
        faults.push(...found.map((fault) => `step ${step} at ${width} by ${height}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });

/** Goes to a step with its answer, and waits until what is told of its size has been heard; runs in the page. */
async function showRevealed(step: number): Promise<void> {
  const gone = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
  location.hash = `#step-${step}-revealed`;
  await gone;
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const shown = document.querySelector(".step[data-current]")?.id;
  if (shown !== `step-${step}`) throw new Error(`Step ${step} was asked for, and ${shown} is shown.`);
}

/** What a slide shows that leaves it, is cut off, scrolls, or is too small for the last row; runs in the page. */
function findFaults(): string[] {
  const slide = document.querySelector<HTMLElement>(".step[data-current] .slide")!;
  const frame = slide.getBoundingClientRect();
  const scale = frame.height / 1080;
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${element.textContent?.trim().slice(0, 30)}”`;
  const found = new Set<string>();
  for (const element of slide.querySelectorAll<HTMLElement>("*")) {
    if (element.closest("svg, .katex *, .unseen, [hidden]") || !element.checkVisibility()) continue;
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
      element.matches(".katex, select, input:not([type=range], [type=checkbox], [type=radio])") ||
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const zoom = Number(element.closest<HTMLElement>(".widget")?.style.getPropertyValue("--zoom") || 1);
    const size = Number.parseFloat(style.fontSize) * zoom * element.currentCSSZoom;
    if (!words || element.closest("sup, sub")) continue;
    const figure = element.closest<HTMLElement>("[data-widget]")?.dataset.widget;
    if (size < 28 - 0.1)
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
