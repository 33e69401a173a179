import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOffences } from "./checkImports.mjs";
import { checkSizes } from "./checkSizes.mjs";
import { findBrowser } from "./findBrowser.mjs";

/** Every check of the book, each in turn; all are run, and the last line counts. `--quick` leaves out the browser. */
const root = process.cwd();
const reports = mkdtempSync(join(tmpdir(), "nabla-"));
const tool = (path, ...words) => [process.execPath, [join("node_modules", path), ...words]];
const quick = process.argv.includes("--quick");

let passed = 0;
let failed = 0;
const failures = [];

function note(name, ok) {
  if (ok) passed++;
  else {
    failed++;
    failures.push(name);
  }
}

function run(name, [command, words], env = {}) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, words, { stdio: "inherit", env: { ...process.env, ...env } });
  return status === 0;
}

function report(file) {
  try {
    return JSON.parse(readFileSync(join(reports, file), "utf8"));
  } catch {
    return null;
  }
}

/** A check made of findings: none is a pass. */
function findings(name, list) {
  console.log(`\n— ${name}`);
  for (const line of list) console.error(line);
  note(name, list.length === 0);
}

note("types", run("types", tool("typescript/bin/tsc", "--noEmit")));
note(
  "lint and format",
  run("lint and format", tool("@biomejs/biome/bin/biome", "ci", "--error-on-warnings", ".")),
);
note("unused code", run("unused code", tool("knip/bin/knip.js")));
findings("import directions", findOffences(root));

{
  const ok = run(
    "unit and property tests",
    tool(
      "vitest/vitest.mjs",
      "run",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${join(reports, "unit.json")}`,
    ),
  );
  const unit = report("unit.json");
  passed += unit?.numPassedTests ?? 0;
  failed += unit?.numFailedTests ?? 0;
  if (!ok) failures.push("unit and property tests");
  if (!ok && !unit?.numFailedTests) failed++;
}

const built = run("build", tool("vite/bin/vite.js", "build", "--logLevel", "warn"));
note("build", built);
if (built) {
  findings("sizes", checkSizes(root));
  if (!quick) {
    const ok = run("browser tests", tool("@playwright/test/cli.js", "test"), {
      CHROMIUM_PATH: findBrowser(),
      PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, "browser.json"),
    });
    const stats = report("browser.json")?.stats;
    passed += stats?.expected ?? 0;
    failed += (stats?.unexpected ?? 0) + (stats?.flaky ?? 0);
    if (!ok) failures.push("browser tests");
    if (!ok && !stats?.unexpected) failed++;
  }
}

rmSync(reports, { recursive: true });
console.log(failures.length > 0 ? `\nFailed: ${failures.join(", ")}.` : "\nAll is well.");
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
