import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, superscript } from "./formatNumber.ts";
import { parseNumber } from "./parseNumber.ts";

describe("formatNumber", () => {
  it("never shows NaN, Infinity, an exponent's e, a hyphen or a negative zero, whatever the number and the format", () => {
    const format = fc.record(
      {
        significant: fc.integer({ min: 1, max: 12 }),
        decimals: fc.integer({ min: 0, max: 8 }),
        zeroBelow: fc.double({ min: 0, max: 1, noNaN: true }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.double(), format, (value, options) => {
        const text = formatNumber(value, options);
        expect(text).not.toMatch(/NaN|Infinity|e[+-]|-/);
        expect(text).not.toMatch(/^−[0.\u202f]*$/);
      }),
      { numRuns: 2000 },
    );
  });

  it("is read back as the number it shows, to the digits it shows", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e280, max: 1e280 }), (value) => {
        const read = parseNumber(formatNumber(value));
        expect(read.ok).toBe(true);
        if (read.ok)
          expect(Math.abs(read.value - value)).toBeLessThanOrEqual(5.001e-4 * Math.abs(value) + 1e-320);
      }),
      { numRuns: 2000 },
    );
  });

  it("is the same for a number and its negative, but for the sign", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (value) => {
        expect(formatNumber(-value)).toBe(`−${formatNumber(value)}`);
      }),
    );
  });

  it.each([
    [15.25, "15.25"],
    [12, "12"],
    [-12.6100000001, "−12.61"],
    [0.1 + 0.2, "0.3"],
    [-0, "0"],
    [1e-17, "1×10⁻¹⁷"],
    [1e21, "1×10²¹"],
    [-1.2345e-7, "−1.235×10⁻⁷"],
    [9999.96, "10\u202f000"],
    [0.99999, "1"],
    [550000, "550\u202f000"],
    [50100000, "5.01×10⁷"],
    [0.0001, "0.0001"],
    [Number.NaN, "undefined here"],
    [Number.POSITIVE_INFINITY, "grows without bound"],
    [Number.NEGATIVE_INFINITY, "falls without bound"],
  ])("shows %d as %s", (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it("keeps its width when a number of decimals is given", () => {
    expect(formatNumber(2, { decimals: 2 })).toBe("2.00");
    expect(formatNumber(-0.001, { decimals: 2 })).toBe("0.00");
  });

  it("shows counts in full when so many digits are asked for", () => {
    expect(formatNumber(50100000, { significant: 9 })).toBe("50\u202f100\u202f000");
  });

  it("shows rounding noise as 0 when told what noise is", () => {
    expect(formatNumber(-2.2e-16, { zeroBelow: 1e-12 })).toBe("0");
  });
});

describe("superscript", () => {
  it("raises every digit and the sign", () => {
    expect(superscript(-1234567890)).toBe("⁻¹²³⁴⁵⁶⁷⁸⁹⁰");
  });
});
