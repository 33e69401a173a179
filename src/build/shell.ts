import type { Printed } from "../book/printed.ts";
import { escapeHtml } from "./head.ts";

/** Prints a page into the shell; `head` is what this build adds to it. */
export function intoShell(shell: string, page: Printed, head: string): string {
  const { title, description, kind, html } = page;
  const meta = [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}" />`,
    `<meta property="og:title" content="${escapeHtml(title)}" />`,
    `<meta property="og:description" content="${escapeHtml(description)}" />`,
    `<meta property="og:type" content="${kind === "chapter" ? "article" : "website"}" />`,
    head,
  ].join("\n    ");
  return shell
    .replace('<html lang="en">', () => `<html lang="en" data-page="${kind}">`)
    .replace("<!--head-->", () => meta)
    .replace("<!--page-->", () => html);
}
