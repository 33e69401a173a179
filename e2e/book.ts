import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";

const root = join(import.meta.dirname, "..");
const folders = (path: string) => (existsSync(join(root, path)) ? readdirSync(join(root, path)) : []);

/** Chapters and widgets as they lie on disk: a new one is tested at once. */
export const chapters = folders("content/chapters").map((folder) => folder.replace(/^\d+-/, ""));
export const widgets = folders("src/widgets");
export const lectures = folders("content/chapters")
  .filter((folder) => existsSync(join(root, "content/chapters", folder, "lecture.ts")))
  .map((folder) => folder.replace(/^\d+-/, ""));
export const pages = [
  "/",
  ...chapters.map((slug) => `/chapters/${slug}/`),
  ...folders("content")
    .filter((file) => file.endsWith(".mdx"))
    .map((file) => `/${file.replace(".mdx", "")}/`),
  "/decks/",
  "/review/",
  "/widgets/",
  ...widgets.map((id) => `/widgets/${id}/`),
  ...lectures.map((slug) => `/lecture/${slug}/`),
];

const { cases } = JSON.parse(readFileSync(join(root, "src/golden/golden.json"), "utf8"));

/** What a golden case says that the book must show. */
export const golden = (key: string): Record<string, unknown> => cases[key].outputs;

/** Opens a page and gathers everything that it complains of. */
export async function open(page: Page, url: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(url);
  return complaints;
}

/** Waits until every widget of the page has come to life. */
export async function awake(page: Page): Promise<void> {
  await expect(page.locator("[data-widget]:not([data-ready])")).toHaveCount(0, { timeout: 20_000 });
}

/** The full-precision value of a live quantity. */
export async function quantity(page: Page, name: string): Promise<unknown> {
  return JSON.parse(
    (await page.locator(`[data-quantity="${name}"]`).first().getAttribute("data-value")) ?? "null",
  );
}

export { expect, test };
