import { awake, expect, open, test } from "./book.ts";

const stored: Record<string, string> = {
  "is corrupt": "{theme: night",
  "is from another version": JSON.stringify({ version: 99, theme: "night", size: "large" }),
  "holds nonsense": JSON.stringify({ version: 1, theme: "plaid", size: 7 }),
  "is no object": "null",
};

for (const [what, text] of Object.entries(stored)) {
  test(`a page whose stored state ${what} works and says what it ignored`, async ({ page }) => {
    await page.addInitScript((value) => localStorage.setItem("nabla.settings", value), text);
    const complaints = await open(page, "/");
    await awake(page);
    await expect(page.locator(".settings-notice")).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test("a page whose storage is refused works and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  const complaints = await open(page, "/");
  await awake(page);
  await expect(page.locator(".settings-notice")).toContainText("keeps nothing");
  expect(complaints).toEqual([]);
});

test("night stays night on the next page, before anything is painted", async ({ page }) => {
  await open(page, "/");
  await awake(page);
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("radio", { name: "Night" }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "night");
  await page.goto("/glossary/", { waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "night");
});
