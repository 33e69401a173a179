import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** Keeps Chromium quiet where there is no network, and running as root. */
export const launchArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function onPath(...names) {
  for (const folder of (process.env.PATH ?? "").split(delimiter))
    for (const name of names) if (runs(join(folder, name))) return join(folder, name);
  return undefined;
}

const system = () =>
  onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

const playwrightsOwn = () => {
  try {
    return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
  } catch {
    return undefined;
  }
};

/** Tries a command for at most some minutes; its failure is an answer, not an error. */
const attempt = (minutes, command, ...words) =>
  spawnSync(command, words, { stdio: "inherit", timeout: minutes * 60_000 }).status === 0;

function install() {
  console.log("No browser was found; trying to install one.");
  const apt = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const aptGet = (...words) =>
    attempt(8, ...[...apt, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...words]);
  if (
    attempt(4, process.execPath, "node_modules/@playwright/test/cli.js", "install", "chromium") &&
    playwrightsOwn()
  )
    return playwrightsOwn();
  if (onPath("apt-get") && aptGet("update", "-qq") && aptGet("install", "-y", "-qq", "chromium"))
    return system();
  return undefined;
}

/**
 * The path of a Chromium: `CHROMIUM_PATH`, Playwright's own, the system's, or one installed now. Throws one clear
 * sentence when there is none to be had.
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !runs(named))
    throw new Error(`CHROMIUM_PATH names ${named}, which is no program that can be run.`);
  const found = named ?? playwrightsOwn() ?? system() ?? install();
  if (found) return found;
  throw new Error(
    "No Chromium was found and none could be installed: set CHROMIUM_PATH to a Chromium or Chrome.",
  );
}

if (process.argv[1] === import.meta.filename) {
  const path = findBrowser();
  console.log(path, execFileSync(path, ["--version", "--no-sandbox"]).toString().trim());
}
