import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Printed } from "../book/printed.ts";
import type * as Server from "../entry-server.tsx";
import { policy, settingsScript, startScript } from "./head.ts";
import { intoShell } from "./shell.ts";
import { readWidgetStyles } from "./widgetStyles.ts";

/** What the server bundle gives. */
export type BookServer = typeof Server;

/**
 * What a chapter begins with: its text, its title, its formulas. Other faces come when they are needed: text has
 * stand-ins of the same measures until then, and few brackets are large.
 */
const early = /\/(serif-text|serif-display|KaTeX_Main-Regular|KaTeX_Math-Italic)[.-].*woff2$/;

/**
 * Prints every page of the book into `dist`, with its styles inline, its script after the first paint, and a policy
 * that allows exactly those. Throws with file, line and column where the prose points nowhere.
 */
export async function prerender(root: string, base: string): Promise<void> {
  const dist = join(root, "dist");
  const server = join(root, "dist-server", "entry-server.js");
  const stamp = createHash("sha256")
    .update(await readFile(server))
    .digest("hex");
  const { checkBook, paths, renderPage } = (await import(
    `${pathToFileURL(server).href}?${stamp}`
  )) as BookServer;

  const faults = checkBook();
  if (faults.length > 0) {
    const lines = faults.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
    throw new Error(
      `The prose has ${faults.length === 1 ? "a fault" : `${faults.length} faults`}:\n${lines.join("\n")}`,
    );
  }

  const { shell, entry, styles } = takeApart(await readFile(join(dist, "index.html"), "utf8"));
  const css = await readFile(join(dist, styles.slice(base.length)), "utf8");
  const assets = await readdir(join(dist, "assets"));
  const fonts = assets.filter((file) => early.test(`/${file}`));
  const widgetStyles = readWidgetStyles(root);
  const scripts = [settingsScript, startScript(entry)];
  const headOf = (page: Printed) => {
    const sheets = [css, ...stylesOn(page, widgetStyles), ...(page.styles ? [page.styles] : [])];
    return [
      `<meta property="og:image" content="${base}card.png" />`,
      `<meta name="twitter:card" content="summary_large_image" />`,
      `<meta http-equiv="Content-Security-Policy" content="${policy(scripts, sheets)}" />`,
      `<script>${settingsScript}</script>`,
      ...fonts.map(
        (file) =>
          `<link rel="preload" href="${base}assets/${file}" as="font" type="font/woff2" crossorigin />`,
      ),
      ...sheets.map((sheet) => `<style>${sheet}</style>`),
      `<script>${startScript(entry)}</script>`,
    ].join("\n    ");
  };

  const ownStyles = new Set<string>();
  const print = async (path: string, file: string) => {
    const target = join(dist, file);
    await mkdir(dirname(target), { recursive: true });
    const page = renderPage(path);
    if (page.styles) ownStyles.add(page.styles);
    await writeFile(target, intoShell(shell, page, headOf(page)));
    for (const [name, content] of Object.entries(page.files ?? {}))
      await writeFile(join(dirname(target), name), content);
  };
  for (const path of paths) await print(path, `${path.slice(1)}index.html`);
  await print("/404/", "404.html");

  const headers = join(dist, "_headers");
  await writeFile(
    headers,
    (await readFile(headers, "utf8")).replace(
      "{{policy}}",
      `${policy(scripts, [css, ...widgetStyles.values(), ...ownStyles])}; frame-ancestors *`,
    ),
  );
  await rm(join(dist, styles.slice(base.length)));
  await rm(join(root, "dist-server"), { recursive: true });
  console.log(`Printed ${paths.length + 1} pages.`);
}

/** The styles of the figures on a page: of those printed there; of all where figures come while it is read. */
function stylesOn({ kind, html }: Printed, styles: ReadonlyMap<string, string>): readonly string[] {
  if (!["home", "chapter", "widget", "lecture"].includes(kind)) return [...styles.values()];
  const shown = new Set([...html.matchAll(/data-widget="([\w-]+)"/g)].map(([, id]) => id));
  return [...styles].flatMap(([id, sheet]) => (shown.has(id) ? [sheet] : []));
}

/** The built shell without its script and style sheet, and where these are. */
function takeApart(html: string): { shell: string; entry: string; styles: string } {
  const script = /\s*<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/.exec(html);
  const sheet = /\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/.exec(html);
  if (!script || !sheet) throw new Error("The built index.html has no script or no style sheet.");
  const shell = html
    .replace(script[0], "")
    .replace(sheet[0], "")
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, "");
  return { shell, entry: script[1]!, styles: sheet[1]! };
}
