import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choice, defaults, flag, integer, number, type Params } from "../params/index.ts";
import { readQuery, writeQuery } from "./query.ts";

const params: Params = {
  x0: number({ label: "x₀", default: 2, min: -5, max: 5, step: 0.1 }),
  n: integer({ label: "n", default: 3, min: 1, max: 9 }),
  grid: flag({ label: "grid", default: false }),
  f: choice({
    label: "f",
    default: "sin",
    options: [
      { value: "sin", label: "sin" },
      { value: "x^3", label: "x³" },
    ],
  }),
};
const initial = defaults(params);
const values = fc
  .infiniteStream(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }))
  .map((draws) =>
    Object.fromEntries(
      Object.entries(params).map(([name, kind]) => [name, kind.sample(() => draws.next().value ?? 0)]),
    ),
  );

describe("the address of a widget", () => {
  it("gives back every state that was written into it", () => {
    fc.assert(
      fc.property(values, fc.constantFrom("", "secant"), (state, prefix) => {
        const search = writeQuery(params, initial, state, "", prefix);
        const read = readQuery(params, initial, search, prefix);
        expect(read.notices).toEqual([]);
        expect({ ...initial, ...read.values }).toEqual(state);
      }),
    );
  });

  it("holds only what differs from the page's own values", () => {
    expect(writeQuery(params, initial, initial, "", "secant")).toBe("");
    expect(writeQuery(params, initial, { ...initial, n: 4 }, "", "secant")).toBe("?secant.n=4");
  });

  it("leaves keys alone that belong to others", () => {
    const search = writeQuery(params, initial, { ...initial, n: 4 }, "?utm_source=x&other.n=7", "secant");
    expect(new URLSearchParams(search).get("other.n")).toBe("7");
    expect(readQuery(params, initial, "?other.n=7&lecture=3", "secant")).toEqual({ values: {}, notices: [] });
  });

  it("never throws, whatever it is, and says what it ignored", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("x0", "n", "grid", "f"), (text, name) => {
        const { values: read, notices } = readQuery(
          params,
          initial,
          `?${name}=${encodeURIComponent(text.toWellFormed())}`,
          "",
        );
        for (const [key, value] of Object.entries(read)) expect(params[key]!.normalise(value)).toEqual(value);
        for (const notice of notices) expect(notice).toMatch(/^The address .*\.$/s);
        expect(Object.keys(read).length + notices.length).toBeGreaterThan(0);
      }),
    );
  });

  it("quotes what it read and says what is shown instead", () => {
    const { notices } = readQuery(params, initial, "?x0=banana", "");
    expect(notices[0]).toContain("“banana”");
    expect(notices[0]).toContain("2 is shown instead");
  });
});
