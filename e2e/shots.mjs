import { spawn } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser, launchArguments } from "../src/build/findBrowser.mjs";

/**
 * Screenshots for people to look at: `npm run shots`, or `npm run shots secant /chapters/…` for some. Every page on
 * desktop and phone, every figure also as on a projector, by day and by night, into `shots/`.
 */
const port = Number(process.env.PORT ?? 4190);
const origin = `http://localhost:${port}`;
const folder = "shots";

const chapters = readdirSync("content/chapters").map((name) => `/chapters/${name.replace(/^\d+-/, "")}/`);
const prose = readdirSync("content")
  .filter((name) => name.endsWith(".mdx"))
  .map((name) => `/${name.replace(".mdx", "")}/`);
const widgets = readdirSync("src/widgets").map((id) => `/widgets/${id}/`);
const all = ["/", ...prose, "/widgets/", ...chapters, ...widgets];
const wanted = process.argv.slice(2);
const urls =
  wanted.length === 0
    ? all
    : all.filter((url) => wanted.some((word) => url === word || url.split("/").includes(word)));

const screens = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  projector: { width: 1920, height: 1080 },
};

const server = spawn(process.execPath, [
  "node_modules/vite/bin/vite.js",
  "preview",
  "--port",
  String(port),
  "--strictPort",
]);
await new Promise((resolve) => server.stdout.once("data", resolve));
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments });
mkdirSync(folder, { recursive: true });
try {
  for (const url of urls)
    for (const [screen, viewport] of Object.entries(screens)) {
      if (screen === "projector" && !url.startsWith("/widgets/")) continue;
      for (const [light, colorScheme] of Object.entries({ day: "light", night: "dark" })) {
        const page = await browser.newPage({ viewport, colorScheme });
        await page.goto(origin + url, { waitUntil: "load" });
        await page.waitForFunction(() => !document.querySelector("[data-widget]:not([data-ready])"), null, {
          timeout: 20_000,
        });
        await page.waitForTimeout(200);
        const name = url.replaceAll("/", "-").replace(/^-|-$/g, "") || "home";
        const file = join(folder, `${name}.${screen}.${light}.png`);
        await page.screenshot({ path: file, fullPage: true });
        console.log(file);
        await page.close();
      }
    }
} finally {
  await browser.close();
  server.kill();
}
