import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";

/**
 * Who may import whom, from the ground up: a room may import the rooms before it in a line, and what those may import.
 * The one list; widgets and chapters are found on disk.
 */
const lines = [
  ["math", "autodiff", "expression", "widget"],
  ["autodiff", "learning", "widget"],
  ["math", "params", "ui", "plot", "widget", "widgets"],
  ["expression", "quiz"],
  ["widget", "quiz", "book", "lecture"],
  ["book", "reader"],
];
/** Rooms that know neither React nor the page. */
const pure = ["math", "autodiff", "expression", "learning", "params"];

const rooms = [...new Set(lines.flat())];
const below = new Map(rooms.map((room) => [room, new Set([room])]));
for (let before = -1, now = 0; before !== now; ) {
  before = now;
  for (const line of lines)
    line.forEach((room, i) => {
      if (i > 0) for (const lower of below.get(line[i - 1])) below.get(room).add(lower);
    });
  now = [...below.values()].reduce((sum, reach) => sum + reach.size, 0);
}

const specifier = /\b(import|export)\s+(type\s)?[^"';]*?from\s*"([^"]+)"|\bimport\s*\(?\s*"([^"]+)"/g;

/** The room of a path below the root: `src/plot/view.ts` is in plot, `content/…` in content. */
const roomOf = (path) =>
  path.startsWith("src/") ? (path.split("/")[2] ? path.split("/")[1] : "entry") : path.split("/")[0];

/** Why `from` may not import `to`, or null. Paths are relative to the root; a package stands as its name. */
export function offence(from, to, onlyType, local) {
  const [a, b] = [roomOf(from), local ? roomOf(to) : null];
  const test = /\.test\.tsx?$/.test(from);
  if (!local)
    return pure.includes(a) && /^(react|react-dom|zustand)(\/|$)/.test(to) && !test
      ? `${a} knows no ${to}`
      : null;
  if (b === "golden") return test || a === "golden" ? null : "golden values are for tests";
  if (b === "build" && a !== "build") return "nothing imports build";
  if (a === "content") return onlyType ? null : "content imports nothing but types";
  if (a === "widgets" && b === "widgets" && from.split("/")[2] !== to.split("/")[2])
    return "a widget never imports another";
  if (b === "widgets" && a !== "widgets") return "widgets are found by folder, not imported";
  const reach = below.get(a);
  if (!reach || b === "content") return null;
  return reach.has(b) ? null : `${a} stands below or beside ${b}`;
}

function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
      yield join(entry.parentPath ?? entry.path, entry.name);
}

/** Every import in `src` and `content` that the table forbids, as "file: reason". */
export function findOffences(root) {
  const found = [];
  for (const file of [...filesIn(join(root, "src")), ...filesIn(join(root, "content"))]) {
    const from = relative(root, file);
    for (const [, , type, named, bare] of readFileSync(file, "utf8").matchAll(specifier)) {
      const written = named ?? bare;
      const local = written.startsWith(".");
      const to = local ? relative(root, normalize(join(dirname(file), written))) : written;
      const reason = offence(from, to, Boolean(type), local);
      if (reason) found.push(`${from} imports ${to}: ${reason}`);
    }
  }
  return found;
}
