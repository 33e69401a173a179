import { describe, expect, it } from "vitest";
import { isTex, tex } from "./tex.ts";

describe("tex", () => {
  it("says that it was not typeset, when the build did not see it", () => {
    const seenByNoBuild = tex;
    expect(() => seenByNoBuild(Object.assign(["x_0"], { raw: ["x_0"] }))).toThrow(/x_0.+was not typeset/);
  });

  it("is told from words", () => {
    expect(isTex({ tex: "x", html: "<span></span>" })).toBe(true);
    expect(isTex("x")).toBe(false);
    expect(isTex(null)).toBe(false);
  });
});
