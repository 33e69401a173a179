import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser, launchArguments } from "../src/build/findBrowser.mjs";
import { bundle } from "./shared/bundle.mjs";
import { serve } from "./shared/serve.mjs";
import { printTable } from "./shared/table.mjs";

/**
 * The autodiff core beside others, in Node and in headless Chromium: training steps per second, and a function with its derivative at a
 * million points. Contestants take turns within one run, so ratios hold where absolute numbers drift. `npm run bench:core`
 */
const mostMs = 4 * 60_000;
const require = createRequire(import.meta.url);
const version = (name) =>
  JSON.parse(readFileSync(join(import.meta.dirname, "node_modules", name, "package.json"))).version;
const wasm = join(import.meta.dirname, "node_modules/@tensorflow/tfjs-backend-wasm/dist");

const number = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

function report(where, { training, curve, absent }) {
  for (const { network, batch, loss, results } of training) {
    const nabla = results.find(({ name }) => name.startsWith("Nabla")).speed;
    printTable(
      `${where}: training ${network}, batch ${batch} (loss after 20 steps ${loss.toPrecision(6)}, all within 1e-5)`,
      ["", "steps per second", "relative to the first", "Nabla is faster by"],
      results.map(({ name, ms, speed }) => [
        name,
        (1000 / ms).toFixed(0),
        number(speed),
        `${number(nabla / speed)}×`,
      ]),
    );
  }
  printTable(
    `${where}: f and f′ of √(x² + exp(x²)) + sin(x² − 1) at 10⁶ points`,
    ["", "ns per point", "time relative to the first"],
    curve.map(({ name, ns, times }) => [name, number(ns), `${number(times)}×`]),
  );
  for (const line of absent) console.log(`Not measured: ${line}`);
}

const folder = mkdtempSync(join(tmpdir(), "nabla-bench-"));
const timer = setTimeout(() => {
  console.error(`bench:core did not end within ${mostMs / 60_000} minutes.`);
  process.exit(1);
}, mostMs);
const started = Date.now();
const entries = { suite: join(import.meta.dirname, "core/suite.js") };
await bundle(entries, join(folder, "node"), "node");
await bundle(entries, join(folder, "browser"), "browser");
writeFileSync(
  join(folder, "browser/index.html"),
  '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">',
);

// tfjs' WebAssembly loader was written for CommonJS.
Object.assign(globalThis, { require, __dirname: wasm, __filename: join(wasm, "index.js") });
const inNode = await (await import(join(folder, "node/suite.mjs"))).run(`${wasm}/`, (what) =>
  console.error(`Node: ${what}`),
);

const server = await serve({ "/": join(folder, "browser"), "/wasm/": wasm });
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments });
const page = await browser.newPage();
page.on("pageerror", (error) => console.error(error));
await page.exposeFunction("say", (what) => console.error(`Chromium: ${what}`));
await page.goto(server.origin);
const inChromium = await page.evaluate(async () => (await import("/suite.mjs")).run("/wasm/", window.say));
const chromiumVersion = browser.version();
await browser.close();
server.close();
rmSync(folder, { recursive: true });

const peers = ["@tensorflow/tfjs-core", "@jax-js/jax", "mathjs"].map((name) => `${name} ${version(name)}`);
console.log(
  `${new Date().toISOString().slice(0, 10)} · Node ${process.versions.node} · Chromium ${chromiumVersion} · ${peers.join(" · ")} · ` +
    `${cpus().length} × ${cpus()[0].model.trim()} · ${((Date.now() - started) / 1000).toFixed(0)} s`,
);
report(`Node ${process.versions.node}`, inNode);
report(`Chromium ${chromiumVersion}`, inChromium);
clearTimeout(timer);
process.exit();
