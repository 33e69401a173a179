import { type Reading, read, refuse } from "../../reading/words.ts";

/** Entries as they were written, row by row. */
export type Written = readonly (readonly unknown[])[];

const LONGEST = 4000;
const EMPTY = "Write the entries first, as [[1, 2], [3, 4]] or 1, 2; 3, 4.";

/** Cuts `text` at the signs that `at` matches, except within brackets. */
function split(text: string, at: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if ("([{".includes(sign)) depth++;
    else if (")]}".includes(sign)) depth--;
    else if (depth === 0 && at.test(sign)) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** Whether the first bracket closes at the very end. */
function isEnclosed(text: string): boolean {
  if (!/^[([{].*[)\]}]$/s.test(text)) return false;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if ("([{".includes(text[i]!)) depth++;
    else if (")]}".includes(text[i]!) && --depth === 0) return i === text.length - 1;
  }
  return false;
}

const inside = (text: string) => (isEnclosed(text) ? text.slice(1, -1).trim() : text);

/** The entries of one row: parted by commas, or by blanks where there are none. */
function entries(row: string): string[] {
  const text = inside(row.trim());
  const parts = split(text, /,/);
  return (parts.length > 1 ? parts : split(text, /\s/).filter((part) => part !== "")).map((part) =>
    part.trim(),
  );
}

/**
 * Reads a matrix as people write it: [[1, 2], [3, 4]], 1, 2; 3, 4, (1 2; 3 4), one row a line, or a list of rows. Rows of unequal
 * length are kept as they are. Never throws.
 */
export function readMatrix(given: unknown): Reading<Written> {
  if (typeof given === "number") return read([[given]]);
  if (given === null || given === undefined) return refuse("incomplete", EMPTY);
  if (Array.isArray(given)) {
    if (given.length === 0) return refuse("incomplete", EMPTY);
    if (given.length > 100)
      return refuse("invalid", `Read ${given.length} rows; that is no matrix of this book.`);
    return read(given.every(Array.isArray) ? (given as unknown[][]) : [given]);
  }
  if (typeof given !== "string") return refuse("invalid", "That is not a matrix.");
  const text = given.trim();
  if (/^[()[\]{}\s,;]*$/.test(text)) return refuse("incomplete", EMPTY);
  if (text.length > LONGEST)
    return refuse(
      "invalid",
      `The answer has ${text.length} characters; at most ${LONGEST} are read as a matrix.`,
    );
  const body = inside(text);
  const lists = split(body, /[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (body !== text && lists.length > 0 && lists.every((part) => part.startsWith("[") && isEnclosed(part)))
    return read(lists.map(entries));
  return read(
    split(body, /[;\n]/)
      .filter((row) => row.trim() !== "")
      .map(entries),
  );
}
