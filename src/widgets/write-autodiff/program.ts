import type { Kind } from "../../params/index.ts";
import { WHOLE } from "./listing.ts";

/** The longest program that is kept. */
const LONGEST = 12_000;
const lines = WHOLE.split("\n");
const AS_GIVEN = "as-given";

/**
 * A program in an address: runs of the listing's lines as `3-17`, lines of the reader's own behind `=`. So the address says what was
 * changed, and stays short.
 */
function write(text: string): string {
  const pieces: string[] = [];
  let [first, next] = [0, 0];
  const close = () => {
    if (next > first) pieces.push(`${first + 1}-${next}`);
    first = next;
  };
  for (const line of text.split("\n")) {
    if (lines[next] === line && next > first) next++;
    else {
      close();
      const ahead = lines.indexOf(line, next);
      const at = ahead < 0 ? lines.indexOf(line) : ahead;
      if (at < 0) pieces.push(`=${line}`);
      else {
        first = at;
        next = at + 1;
      }
    }
  }
  close();
  return pieces.join("\n");
}

function read(text: string): string | null {
  const found: string[] = [];
  for (const piece of text.split("\n")) {
    const run = /^(\d{1,3})-(\d{1,3})$/.exec(piece);
    if (run && lines[Number(run[2]) - 1] !== undefined && Number(run[1]) > 0)
      found.push(...lines.slice(Number(run[1]) - 1, Number(run[2])));
    else if (piece.startsWith("=")) found.push(piece.slice(1));
    else return null;
  }
  return found.join("\n");
}

/** The program that was run last, or null for the one that the reader started from. */
export function program(label: string): Kind<string | null> {
  return {
    kind: "program",
    label,
    default: null,
    parse(text) {
      if (text === AS_GIVEN) return { ok: true, value: null };
      const value = read(text);
      return value === null
        ? { ok: false, problem: "this is no program that this figure wrote into an address" }
        : { ok: true, value };
    },
    format: (value) => (value === null ? AS_GIVEN : write(value)),
    equals: (a, b) => a === b,
    normalise(value) {
      if (value === null) return null;
      return typeof value === "string" && value.length <= LONGEST
        ? value.replaceAll(/\r\n?/g, "\n")
        : undefined;
    },
    sample(random) {
      const kind = random();
      if (kind < 0.2) return null;
      // The listing with a stretch left out and another put in its place.
      const from = Math.floor(random() * WHOLE.length);
      const to = from + Math.floor(random() ** 3 * 60);
      const other = Math.floor(random() * WHOLE.length);
      const put = kind < 0.6 ? "" : WHOLE.slice(other, other + Math.floor(random() * 20));
      return WHOLE.slice(0, from) + put + WHOLE.slice(to);
    },
    describe: () => "the lines of a program, or as-given",
  };
}
