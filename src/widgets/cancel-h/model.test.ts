import { expect, it, describe as suite } from "vitest";
import { pow, taylor } from "../../autodiff/index.ts";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { expand, productsWithOneH, valueOfTerm } from "./expansion.ts";
import { type CancelHValues, model, quantities, X } from "./model.ts";
import widget from "./widget.ts";
import { acts, describe, linesText, rules, termText } from "./words.ts";

const start = defaults(widget.params);
const at = (change: Partial<CancelHValues>) => {
  const values = { ...start, ...change };
  const shown = model(values);
  return { values, shown, numbers: quantities(shown, values), sentence: describe(shown, values) };
};

interface Row {
  readonly n: number;
  readonly h: number;
  readonly secant: number;
  readonly tangent: number;
  readonly gap: number;
}

suite("cancel-h", () => {
  it("multiplies out to the Taylor coefficients that autodiff finds", () => {
    for (let n = 2; n <= 5; n++) {
      const { data } = taylor((x) => pow(x, n), 1, n);
      expect(expand(n).map(({ coefficient }) => coefficient)).toEqual([...data]);
    }
  });

  it("keeps the value of (x + h)ⁿ, for any x and h", () => {
    for (let n = 2; n <= 5; n++)
      for (const [x, h] of [
        [2, 0.5],
        [-1.3, 0.01],
        [0.7, -0.4],
      ] as const)
        expect(expand(n).reduce((sum, term) => sum + valueOfTerm(term, x, h), 0)).toBeCloseTo(
          (x + h) ** n,
          10,
        );
  });

  it("leaves as coefficient and derivative what autodiff computes", () => {
    for (let n = 2; n <= 5; n++) {
      const { shown, numbers } = at({ n });
      expect(numbers.coefficient).toBe(n);
      expect(shown.parts[0]).toBe(numbers.derivative);
      expect(shown.divided[0]).toEqual({ coefficient: n, x: n - 1, h: 0 });
    }
  });

  it("agrees with the golden secants, tangents and gaps of xⁿ at 2", () => {
    const rows = (golden("scalar.secant_power").outputs.rows as Row[]).filter(({ n }) => n >= 2);
    expect(golden("scalar.secant_power").inputs.x).toBe(X);
    for (const { n, h, secant, tangent, gap } of rows) {
      const { numbers } = at({ n, h });
      expect(Math.abs(numbers.quotient - secant)).toBeLessThanOrEqual(1e-12 * secant);
      expect(numbers.derivative).toBe(tangent);
      expect(Math.abs(numbers.rest - gap)).toBeLessThanOrEqual(1e-12 * secant);
    }
  });

  it("counts the terms with h at every step: one, all but xⁿ, as many, one less, none", () => {
    for (let n = 2; n <= 5; n++)
      expect([0, 1, 2, 3, 4].map((step) => at({ n, step }).numbers.withH)).toEqual([1, n, n, n - 1, 0]);
  });

  it("takes the one h from each bracket in turn", () => {
    expect(productsWithOneH(3).map((letters) => letters.join(""))).toEqual(["xxh", "xhx", "hxx"]);
    for (let n = 2; n <= 5; n++) expect(productsWithOneH(n)).toHaveLength(expand(n)[1]!.coefficient);
  });

  it("writes terms as they are read", () => {
    expect(expand(5).map(termText)).toEqual(["x⁵", "5x⁴h", "10x³h²", "10x²h³", "5xh⁴", "h⁵"]);
    expect(termText({ coefficient: 1, x: 0, h: 0 })).toBe("1");
  });

  it("says the whole derivation line by line", () => {
    expect(linesText(at({}).shown, 3)).toEqual([
      "(x + h)³ − x³, divided by h",
      "equals x³ + 3x²h + 3xh² + h³ − x³, divided by h",
      "equals 3x² · h + 3xh · h + h² · h, divided by h",
      "equals 3x² + 3xh + h²",
      "goes to 3x²",
    ]);
    expect(rules(at({}).shown, 3)).toHaveLength(5);
    expect(acts(3)).toEqual(["multiply out", "cancel x³", "divide by h", "let h go to 0"]);
  });

  it("says what each step has done, with numbers that add up", () => {
    const said = [0, 1, 2, 3, 4].map((step) => at({ step }).sentence.replaceAll("\u00a0", " "));
    expect(said).toEqual([
      "The difference quotient of x³. With h = 0 it would read 0/0, so h must stay for now. At x = 2 with h = 0.5 it is 15.25.",
      "Multiplied out, (x + h)³ has 4 terms, and 3 of them contain h. One of them is 3x²h: each of the 3 brackets can give the h.",
      "x³ and −x³ cancel. Each of the 3 terms that are left has a factor h.",
      "One h is divided out of every term, and 2 of 3 still contain h. At x = 2 with h = 0.5 that is 12 + 3.25 = 15.25.",
      "Every term that still contains h goes to 0 with it. What stays is 3x², the derivative of x³: at x = 2 it is 12.",
    ]);
    expect(at({ n: 2, step: 3 }).sentence).toContain("1 of 2 still contains h");
    expect(at({ n: 5, step: 3 }).sentence).toContain("80 + 51.313 = 131.313");
  });

  it("shows and says nothing unreadable for any parameters", () => {
    const { n, step, h } = widget.params;
    for (let i = 0; i < 200; i++) {
      const random = () => (i * 0.618034) % 1;
      const { numbers, sentence } = at({
        n: n.sample(random),
        step: step.sample(random),
        h: h.sample(random),
      });
      expect(sentence).not.toMatch(/NaN|undefined|Infinity|null|-\d|e[+-]\d/);
      expect(Object.values(numbers).every(Number.isFinite)).toBe(true);
      expect(numbers.derivative + numbers.rest).toBeCloseTo(numbers.quotient, 10);
    }
  });
});
