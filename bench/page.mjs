import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as chromeLauncher from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";

/**
 * Lighthouse over the home page and every chapter, mobile and desktop, on the built book. Reports; asserts nothing.
 * `npm run bench:page [path …]`
 */
const root = join(import.meta.dirname, "..");
const { findBrowser, launchArguments } = await import(join(root, "src/build/findBrowser.mjs"));
const port = 4191;
const origin = `http://localhost:${port}`;
const chapters = readdirSync(join(root, "content/chapters")).map(
  (name) => `/chapters/${name.replace(/^\d+-/, "")}/`,
);
const paths = process.argv.length > 2 ? process.argv.slice(2) : ["/", ...chapters];

const require = createRequire(join(root, "package.json"));
const vite = join(require.resolve("vite/package.json"), "../bin/vite.js");
const server = spawn(process.execPath, [vite, "preview", "--port", String(port), "--strictPort"], {
  cwd: root,
});
await new Promise((resolve) => server.stdout.once("data", resolve));
const chrome = await chromeLauncher.launch({
  chromePath: findBrowser(),
  chromeFlags: ["--headless=new", ...launchArguments],
});

const rows = [];
try {
  for (const path of paths)
    for (const form of ["mobile", "desktop"]) {
      const result = await lighthouse(
        origin + path,
        { port: chrome.port, output: "json", logLevel: "error" },
        form === "desktop" ? desktopConfig : undefined,
      );
      const { categories, audits } = result.lhr;
      const score = (category) => Math.round((categories[category]?.score ?? 0) * 100);
      const items = audits["network-requests"].details.items;
      const transferred = (type) =>
        Math.round(
          items
            .filter((item) => !type || item.resourceType === type)
            .reduce((sum, item) => sum + item.transferSize, 0) / 1000,
        );
      rows.push({
        page: path,
        form,
        performance: score("performance"),
        accessibility: score("accessibility"),
        practices: score("best-practices"),
        seo: score("seo"),
        "LCP ms": Math.round(audits["largest-contentful-paint"].numericValue),
        "blocking ms": Math.round(audits["total-blocking-time"].numericValue),
        shift: Number(audits["cumulative-layout-shift"].numericValue.toFixed(4)),
        "JS kB": transferred("Script"),
        "all kB": transferred(),
      });
      for (const category of ["accessibility", "best-practices", "seo"])
        for (const { id } of categories[category].auditRefs)
          if (audits[id].score === 0) console.log(`${path} ${form}: ${id}: ${audits[id].title}`);
    }
} finally {
  chrome.kill();
  server.kill();
}
console.table(rows);
