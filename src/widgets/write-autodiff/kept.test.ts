import fc from "fast-check";
import { expect, test } from "vitest";
import { readKept, type Store, writeKept } from "./kept.ts";
import program from "./widget.ts";

const memory = (): Store & { readonly map: Map<string, string> } => {
  const map = new Map<string, string>();
  return {
    map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
};
const refusing = (): Store => {
  throw new Error("refused");
};

test("a text comes back as it was left, each start's by itself, until it is forgotten", () => {
  fc.assert(
    fc.property(fc.string(), fc.option(fc.string()), (text, ran) => {
      const store = memory();
      expect(writeKept(() => store, "gaps", { text, ran })).toBeNull();
      expect(readKept(() => store, "gaps")).toEqual({ kept: { text, ran }, notice: null });
      expect(readKept(() => store, "whole")).toEqual({ kept: null, notice: null });
      expect(writeKept(() => store, "gaps", null)).toBeNull();
      expect(readKept(() => store, "gaps").kept).toBeNull();
    }),
  );
});

test("a browser that refuses, or a text that is not ours, is met in words", () => {
  expect(readKept(refusing, "gaps").notice).toMatch(/keeps nothing/);
  expect(writeKept(refusing, "gaps", { text: "", ran: null })).toMatch(/keeps nothing/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (found) => {
      const store = memory();
      writeKept(() => store, "gaps", { text: "a", ran: null });
      store.map.set([...store.map.keys()][0]!, found);
      const { kept, notice } = readKept(() => store, "gaps");
      expect(kept).toBeNull();
      expect(notice).toMatch(/could not be read/);
    }),
  );
  expect(writeKept(memory, "gaps", { text: "a".repeat(30_000), ran: null })).toMatch(/too long/);
});

test("a program in an address comes back line by line", () => {
  const { code, start } = program.params;
  const line = fc.oneof(
    fc.constantFrom("", "}", "const x = new Num(1);", "  adjoint = 0;", "3-4"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = code.normalise(lines.join("\n"))!;
      expect(code.parse(code.format(text))).toEqual({ ok: true, value: text });
    }),
  );
  expect(code.parse(code.format(null))).toEqual({ ok: true, value: null });
  expect(code.parse("NaN").ok).toBe(false);
  expect(code.parse("9-999").ok).toBe(false);
  expect(start.default).toBe("gaps");
});
