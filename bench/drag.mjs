import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { findBrowser, launchArguments } from "../src/build/findBrowser.mjs";
import { bundle } from "./shared/bundle.mjs";
import { serve } from "./shared/serve.mjs";
import { printTable } from "./shared/table.mjs";

/**
 * Dragging a point along a curve, with its tangent: what the main thread spends per pointer move on script, style and layout, in
 * Nabla's widget as the built book has it, and in others; then with the curve changing at every move. Pages take turns within one run,
 * and time is the thread's own, so that what else the machine does counts for nothing. `npm run bench:drag [folder of the built book]`
 */
const here = import.meta.dirname;
const site = resolve(process.argv[2] ?? join(here, "../dist"));
const [moves, warmUp, rounds] = [100, 100, 3];

const version = (name) => JSON.parse(readFileSync(join(here, "node_modules", name, "package.json"))).version;
const read = (...parts) => readFileSync(join(here, ...parts), "utf8");
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const peers = [
  { file: "svg.js", name: "plain SVG, by hand" },
  { file: "react.jsx", name: `React ${version("react")} + SVG, by hand` },
  {
    file: "nabla.jsx",
    name: "Nabla's plot kit",
    react: "preact",
    css: read("../src/styles/tokens.css") + read("../src/styles/figure.css"),
  },
  { file: "mafs.jsx", name: `mafs ${version("mafs")}`, css: read("node_modules/mafs/core.css") },
  {
    file: "jsxgraph.js",
    name: `JSXGraph ${version("jsxgraph")}`,
    css: read("node_modules/jsxgraph/distrib/jsxgraph.css"),
  },
];

if (!existsSync(join(site, "widgets/tangent/index.html")))
  throw new Error(`${site} holds no built book with a page widgets/tangent; run "npm run build" first.`);
const folder = mkdtempSync(join(tmpdir(), "nabla-drag-"));
for (const { file, css = "", react } of peers) {
  const name = file.replace(/\..*/, "");
  await bundle({ [name]: join(here, "drag", file) }, folder, "browser", react);
  writeFileSync(
    join(folder, `${name}.html`),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">` +
      `<style>body{margin:24px}${css}</style><main></main><script type="module" src="/${name}.mjs"></script>`,
  );
}
const book = await serve({ "/": site });
const pages = await serve({ "/": folder });
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments });

const address = (file, query = "") => `${pages.origin}/${file.replace(/\..*/, ".html")}${query}`;
const contestants = [
  { group: "fixed", name: "Nabla's widget", url: `${book.origin}/widgets/tangent/` },
  ...peers.map(({ file, name }) => ({ group: "fixed", name, url: address(file) })),
  ...peers.map(({ file, name }) => ({ group: "resampled", name, url: address(file, "?resample") })),
];

/** Opens a page of its own process and takes hold of its point. */
async function open({ url }) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(url, error.message));
  const scripts = [];
  page.on("response", (response) => {
    if (/\.m?js$/.test(new URL(response.url()).pathname)) scripts.push(response.body());
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const point = page.locator("[data-drag], .mafs-movable-point, [role=slider]:is(.handle)").first();
  await point.scrollIntoViewIfNeeded();
  // Islands come alive when touched; plots listen once they have.
  await point.hover();
  await page.waitForTimeout(500);
  const box = await point.boundingBox();
  const client = await context.newCDPSession(page);
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const mouse = (type, dx) =>
    client.send("Input.dispatchMouseEvent", {
      type,
      x: at.x + dx,
      y: at.y,
      button: "left",
      buttons: 1,
      clickCount: 1,
    });
  const place = () => point.evaluate((element) => element.getBoundingClientRect().left);
  const metrics = async () =>
    Object.fromEntries(
      (await client.send("Performance.getMetrics")).metrics.map(({ name, value }) => [name, value]),
    );
  const bytes = (await Promise.all(scripts)).reduce((sum, script) => sum + gzipSync(script).length, 0);
  return { page, mouse, place, metrics, bytes };
}

/** Drags to and fro by `count` moves, one per frame; returns milliseconds of the main thread per move. */
async function drag({ page, mouse, place, metrics }, count) {
  await page.bringToFront();
  const from = await place();
  await mouse("mousePressed", 0);
  const before = await metrics();
  let farthest = 0;
  for (let i = 1; i <= count; i++) {
    // Distances that differ at every move, up to 260 pixels to the right.
    await mouse("mouseMoved", 130 - 130 * Math.cos((2 * Math.PI * i) / 100));
    if (i === 50) farthest = Math.abs((await place()) - from);
  }
  await page.waitForTimeout(50);
  const after = await metrics();
  await mouse("mouseReleased", 0);
  if (farthest < 100) throw new Error(`${page.url()}: the point moved by ${farthest} pixels only.`);
  const spent = (name) => (1000 * (after[name] - before[name])) / count;
  const [script, style, layout] = [
    spent("ScriptDuration"),
    spent("RecalcStyleDuration"),
    spent("LayoutDuration"),
  ];
  return { script, style, layout, sum: script + style + layout, task: spent("TaskDuration") };
}

try {
  const opened = [];
  for (const contestant of contestants)
    opened.push({ contestant, page: await open(contestant), results: [] });
  for (const { page } of opened) await drag(page, warmUp);
  for (let round = 0; round < rounds; round++)
    for (const { page, results } of opened) results.push(await drag(page, moves));

  console.log(
    `${new Date().toISOString().slice(0, 10)} · Chromium ${browser.version()} · ${cpus().length} × ${cpus()[0].model.trim()} · ` +
      `median of ${rounds} × ${moves} pointer moves, milliseconds of the main thread per move`,
  );
  for (const [group, title] of [
    ["fixed", "A point is dragged along a curve, with its tangent"],
    ["resampled", "The curve changes as well, at every move"],
  ]) {
    const columns = ["sum", "script", "style", "layout", "task"];
    const table = opened
      .filter(({ contestant }) => contestant.group === group)
      .map((each) => ({
        ...each,
        spent: columns.map((column) => median(each.results.map((result) => result[column]))),
      }));
    const plain = table.find(({ contestant }) => contestant.name.startsWith("plain SVG")).spent[0];
    printTable(
      title,
      [
        "",
        "script + style + layout",
        "script",
        "style",
        "layout",
        "whole tasks",
        "relative to plain SVG",
        "JavaScript, kB gz",
      ],
      table.map(({ contestant, page, spent }) => [
        contestant.name,
        ...spent.map((ms) => ms.toFixed(2)),
        (spent[0] / plain).toFixed(1),
        (page.bytes / 1000).toFixed(0),
      ]),
    );
  }
} finally {
  await browser.close();
  book.close();
  pages.close();
  rmSync(folder, { recursive: true });
}
