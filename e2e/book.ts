import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
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

/** A golden value, or an array of them, that is to be met to so many decimals. */
export const near = (value: unknown, decimals = 12): unknown =>
  Array.isArray(value)
    ? value.map((entry) => near(entry, decimals))
    : expect.closeTo(value as number, decimals);

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

/** Opens a lecture, or one figure for a room, and waits until it is driven and all its figures live. */
export async function drive(page: Page, url: string): Promise<string[]> {
  const complaints = await open(page, url);
  await driven(page);
  return complaints;
}

/** Waits until nothing of a lecture is left to be fetched. */
export const driven = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset.driving === "whole");

/** The number of the step that a lecture shows. */
export const stepOf = async (page: Page): Promise<number> =>
  Number((await page.locator(".step[data-current]").getAttribute("id"))?.replace("step-", ""));

export const countOf = (page: Page): Promise<number> => page.locator(".step").count();

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

interface Axe {
  readonly axe: { run(context: Document, options: { runOnly?: string[] }): Promise<AxeResult> };
}

/** What axe finds on a page as it stands: each rule with the elements that break it. The page's policy must be set aside. */
export async function violations(page: Page, options: { runOnly?: string[] } = {}): Promise<unknown[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    (chosen) => (globalThis as unknown as Axe).axe.run(document, chosen),
    options,
  );
  return found.violations.map(({ id, nodes }) => [
    id,
    ...nodes.map((node) => `${node.html.slice(0, 200)} ${node.failureSummary}`),
  ]);
}

export { expect, test };
