import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNumber } from "./parseNumber.ts";

const value = (text: string) => {
  const read = parseNumber(text);
  return read.ok ? read.value : read.problem;
};

describe("parseNumber", () => {
  it("reads every number that JavaScript writes", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(value(String(number))).toBe(number + 0);
      }),
      { numRuns: 1000 },
    );
  });

  it("answers any text with a number or a sentence", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const read = parseNumber(text);
        if (read.ok) expect(Number.isFinite(read.value)).toBe(true);
        else expect(read.problem).toMatch(/^(“|Nothing).*\.$/su);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["−2", -2],
    [" .5 ", 0.5],
    ["+3.", 3],
    ["1e-3", 1e-3],
    ["2/3", 2 / 3],
    ["1.5×10⁻³", 1.5e-3],
    ["1.5*10^3", 1500],
    ["π/2", Math.PI / 2],
    ["-2pi", -2 * Math.PI],
    ["10 000", 10000],
    ["-0", 0],
  ])("reads %s", (text, number) => {
    expect(value(text)).toBe(number);
  });

  it.each([
    ["", "Nothing is written here: a number is expected."],
    ["1,5", "“1,5” has a comma: write 1.5."],
    ["abc", "“abc” is not a number."],
    ["1/0", "“1/0” is not a finite number."],
    ["1e999", "“1e999” is not a finite number."],
    ["--2", "“--2” is not a number."],
  ])("says what is wrong with “%s”", (text, problem) => {
    expect(value(text)).toBe(problem);
  });
});
