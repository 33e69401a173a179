import fc from "fast-check";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { readQuery, writeQuery } from "../widget/query.ts";
import { createInstance, setValues } from "../widget/store.ts";
import { WidgetRoot } from "../widget/WidgetRoot.tsx";
import { widgets } from "./library.ts";

/** How many random states each widget is fed; every one is printed as the server prints it. */
const states = 500;

/** What no reader should ever see: numbers that are none, words of the machine. */
const forbidden = /\bNaN\b|\bundefined\b(?! here)|\bInfinity\b|\[object |e[+-]\d{2,}\b/g;

/** The text and the spoken values of printed markup, and every coordinate of its picture. */
const seenIn = (html: string) =>
  html
    .replace(/ (?:data-value|data-props|class|id|for|aria-labelledby|aria-describedby|href)="[^"]*"/g, "")
    .replace(/<annotation[\s\S]*?<\/annotation>/g, "");

describe.each([...widgets])("the widget %s", (id, { definition, view }) => {
  const { params } = definition;
  const state = fc
    .array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { minLength: 40, maxLength: 40 })
    .map((draws) => {
      let next = 0;
      return Object.fromEntries(
        Object.entries(params).map(([name, kind]) => [
          name,
          kind.sample(() => draws[next++ % draws.length]!),
        ]),
      );
    });
  const print = (values: Readonly<Record<string, unknown>>) => {
    const instance = createInstance(id, id, definition, view, {});
    setValues(instance, values);
    return { instance, html: renderToString(<WidgetRoot instance={instance} />) };
  };
  const check = (values: Readonly<Record<string, unknown>>) => {
    const { instance, html } = print(values);
    const { sentence, quantities, problem } = instance.store.getState();
    expect(problem).toBeNull();
    expect(sentence).toMatch(/[.!?]$/);
    // What a reader typed is quoted, whatever it says: a listing that names NaN, say.
    const typed = Object.values(values).filter((value) => typeof value === "string");
    const seen = seenIn(html).match(forbidden) ?? [];
    expect(seen.filter((word) => !typed.some((text) => text.includes(word)))).toEqual([]);
    const read = JSON.stringify(quantities);
    expect(JSON.parse(read)).toEqual(quantities);
  };

  it("shows every combination of its parameters in words and without a number that is none", () => {
    fc.assert(fc.property(state, check), { numRuns: states });
  }, 120_000);

  it("shows any address", () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "NaN",
        "1e999",
        "-0",
        "1/0",
        "∞",
        "((((",
        "x^x^x^x",
        "1e308",
        "-1e308",
        "0",
        "log(x)",
        "1/x",
        "[[1,2],[3]]",
        "sqrt(-1)",
      ),
    );
    const query = fc.dictionary(fc.constantFrom(...Object.keys(params), "unknown"), text);
    fc.assert(
      fc.property(query, (keys) => {
        const { initial } = createInstance(id, id, definition, view, {});
        const search = `?${new URLSearchParams(keys)}`;
        check(readQuery(params, initial, search, "").values);
      }),
      { numRuns: states },
    );
  }, 120_000);

  it("prints every quantity, so that people and tests can read it", () => {
    const { instance, html } = print({});
    for (const name of Object.keys(instance.store.getState().quantities))
      expect(html).toContain(`data-quantity="${id}.${name}"`);
  });

  it("opens each of its presets, and its address leads back to it", () => {
    for (const { values } of definition.presets ?? []) {
      const { instance } = print(values);
      const now = instance.store.getState().values;
      const search = writeQuery(params, instance.initial, now, "", "");
      expect({ ...instance.initial, ...readQuery(params, instance.initial, search, "").values }).toEqual(now);
    }
  });

  it("says what it shows and what it is for", () => {
    expect(definition.title).toMatch(/\S/);
    expect(definition.summary).toMatch(/\.$/);
  });
});
