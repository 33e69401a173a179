import type { Params, Values } from "../params/index.ts";

/** What an address asks of one widget: values it can have, and a sentence for each that it cannot. */
export interface Asked {
  readonly values: Readonly<Record<string, unknown>>;
  readonly notices: readonly string[];
}

/** Longer texts are no parameter of anybody's. */
const longest = 2000;

const quoted = (text: string) => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

/** The key of a parameter in an address: `x0` on the widget's own page, `secant.x0` in a chapter. */
const keyOf = (prefix: string, param: string) => (prefix === "" ? param : `${prefix}.${param}`);

/**
 * Reads the parameters of the widget called `prefix` from a query string. Unknown keys are somebody else's and are
 * ignored; a value that cannot be read or had falls back to `initial`, with a sentence that says so. Never throws.
 */
export function readQuery(params: Params, initial: Values<Params>, search: string, prefix: string): Asked {
  const query = new URLSearchParams(search);
  const values: Record<string, unknown> = {};
  const notices: string[] = [];
  for (const [name, kind] of Object.entries(params)) {
    const text = query.get(keyOf(prefix, name));
    if (text === null) continue;
    const fallback = `${kind.format(initial[name])} is shown instead`;
    if (text.length > longest) {
      notices.push(`The address gives ${text.length} characters for ${name}; ${fallback}.`);
      continue;
    }
    const read = kind.parse(text);
    if (!read.ok) {
      notices.push(
        `The address asks for ${name} = ${quoted(text)}, but ${read.problem.replace(/\.$/, "")}; ${fallback}.`,
      );
      continue;
    }
    const value = kind.normalise(read.value);
    if (value === undefined) {
      notices.push(
        `The address asks for ${name} = ${quoted(text)}, which cannot be shown here; ${fallback}.`,
      );
      continue;
    }
    if (!kind.equals(value, read.value))
      notices.push(
        `The address asks for ${name} = ${quoted(text)}; the nearest that can be shown is ${kind.format(value)}.`,
      );
    values[name] = value;
  }
  return { values, notices };
}

/** The query string with this widget's part brought up to date: only what differs from `initial` is written. */
export function writeQuery(
  params: Params,
  initial: Values<Params>,
  values: Values<Params>,
  search: string,
  prefix: string,
): string {
  const query = new URLSearchParams(search);
  for (const [name, kind] of Object.entries(params)) {
    const key = keyOf(prefix, name);
    if (kind.equals(values[name], initial[name])) query.delete(key);
    else query.set(key, kind.format(values[name]));
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
