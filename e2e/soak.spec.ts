import type { CDPSession, Page } from "@playwright/test";
import { awake, expect, open, test, widgets } from "./book.ts";

/** How many actions each widget is put through; `npm run soak` asks for half an hour's worth. */
const actions = Number(process.env.SOAK_ACTIONS ?? 120);

const keys = ["ArrowRight", "ArrowLeft", "ArrowUp", "Shift+ArrowLeft", "Alt+ArrowRight", "Home", "End"];
const texts = ["x^2", "sin(x)", "((", "", "1/x", "exp(x1)", "2", "-0.5", "1e9", "x"];

/** What the page holds on to, once all garbage is gone. */
async function held(session: CDPSession): Promise<{ readonly heap: number; readonly nodes: number }> {
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: read("JSHeapUsedSize"), nodes: read("Nodes") };
}

/** One action of an impatient reader: on the control whose turn it is, a key, a text or a press. */
async function act(page: Page, turn: number): Promise<void> {
  const controls = page.locator(
    "[data-widget] :is(.handle, input, select, .controls button, .scrubber button):visible:enabled",
  );
  const count = await controls.count();
  if (count === 0) return;
  // In one go: a control may make way for another while it is looked at.
  const kind = await controls.nth((turn * 7) % count).evaluate((element: HTMLElement) => {
    const type = element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase();
    if (["button", "checkbox", "radio"].includes(type)) element.click();
    else element.focus();
    if (type === "text") (element as HTMLInputElement).select();
    return type;
  });
  if (kind === "text") {
    const text = texts[turn % texts.length]!;
    await (text === "" ? page.keyboard.press("Delete") : page.keyboard.insertText(text));
    await page.keyboard.press("Enter");
  } else if (!["button", "checkbox", "radio"].includes(kind)) {
    await page.keyboard.press(keys[turn % keys.length]!);
  }
}

for (const id of widgets) {
  test(`${id} holds on to nothing, however long it is used`, async ({ page }) => {
    test.setTimeout(60_000 + actions * 500);
    const complaints = await open(page, `/widgets/${id}/`);
    await awake(page);
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    const warmUp = Math.min(40, Math.ceil(actions / 3));
    const use = async (turns: number) => {
      for (let turn = 0; turn < turns; turn++) await act(page, turn);
      await page.getByRole("button", { name: "Reset", exact: true }).click();
    };
    // Twice, for a part that is drawn again keeps the picture it had when its parent was last drawn: one, never more.
    await use(warmUp);
    await use(warmUp);
    const before = await held(session);
    await use(actions);
    const after = await held(session);
    expect(complaints).toEqual([]);
    expect(after.nodes).toBeLessThan(before.nodes * 1.25 + 300);
    expect(after.heap).toBeLessThan(before.heap * 1.3 + 3_000_000);
    await expect(page.locator(".sentence")).not.toBeEmpty();
    await expect(page.locator("[data-widget]")).not.toContainText(/NaN|undefined(?! here)|Infinity/);
  });
}
