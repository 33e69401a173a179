import { awake, expect, open, quantity, test } from "./book.ts";

const url = "/widgets/write-autodiff/";
const answers: readonly (readonly [string, string])[] = [
  ["[a, b], [0, 0]", "[a, b], [b.value, a.value]"],
  ["[a], [0]", "[a], [Math.cos(a.value)]"],
  ["// gap 3", "order.push(node); //"],
  ["// gap 4", "order.forEach((node) => { node.adjoint = 0; }); //"],
  ["// gap 5", "parent.adjoint += node.adjoint * node.slopes[i]; //"],
];

test("a reader who fills the five gaps has written an autodiff, and finds it again after a reload", async ({
  page,
}) => {
  const complaints = await open(page, url);
  await awake(page);
  expect(await quantity(page, "write-autodiff.passed")).toBe(1);
  const editor = page.getByLabel("Your program");
  const run = page.getByRole("button", { name: "Run", exact: true });
  let text = await editor.inputValue();
  for (const [gap, answer] of answers) {
    text = text.replace(gap, answer);
    await editor.fill(text);
  }
  await expect(page.getByText("changed since it ran last")).toBeVisible();
  // Kept before it was ever run.
  await page.reload();
  await awake(page);
  await expect(editor).toHaveValue(text);
  await run.click();
  await expect(page.locator(".autodiff-tests [data-passed=true]")).toHaveCount(6);
  await expect(page.locator(".sentence")).toContainText("passes all 6 tests");
  await page.waitForFunction(() => location.search.includes("code="));
  await editor.fill(`${text}\nconsole.log(`);
  await page.reload();
  await awake(page);
  await expect(editor).toHaveValue(`${text}\nconsole.log(`);
  expect(await quantity(page, "write-autodiff.passed")).toBe(6);
  await run.click();
  await expect(page.locator(".autodiff-said")).toContainText(/Line \d+, column \d+: The program ends where/);
  await page.getByRole("button", { name: "Back to the start" }).click();
  await expect(editor).toHaveValue(/gap 5/);
  await page.waitForFunction(() => !location.search.includes("code="));
  await page.reload();
  await awake(page);
  await expect(editor).toHaveValue(/gap 5/);
  expect(complaints).toEqual([]);
});

test("the keyboard runs the program and leaves the editor again, and the run is stepped through line by line", async ({
  page,
}) => {
  await open(page, `${url}?start=whole&step=0`);
  await awake(page);
  const editor = page.getByLabel("Your program");
  const mark = page.locator(".autodiff-mark");
  await expect(mark).toHaveAttribute("data-line", "1");
  await editor.focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Run", exact: true })).toBeFocused();
  await editor.focus();
  await page.keyboard.press("Control+Enter");
  await expect(mark).toHaveCount(0);
  const table = page.locator(".autodiff-tables table").last();
  await expect(table.locator("tbody tr")).toHaveCount(9);
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(mark).toHaveAttribute("data-line", "62");
});

test("a browser whose storage holds something else, or nothing, is met in words", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("nabla.write-autodiff.1.gaps", "{broken"));
  await open(page, url);
  await awake(page);
  await expect(page.locator(".autodiff-said")).toContainText("could not be read");
  await page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new Error("refused");
      },
    }),
  );
  await page.reload();
  await awake(page);
  await expect(page.locator(".autodiff-said")).toContainText("keeps nothing");
  await page.getByLabel("Your program").fill("let a = 1;");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  expect(await quantity(page, "write-autodiff.passed")).toBe(0);
});
