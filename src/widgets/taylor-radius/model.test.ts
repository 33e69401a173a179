import fc from "fast-check";
import { expect, test } from "vitest";
import { expectClose } from "../../autodiff/testing.ts";
import { golden } from "../../golden/golden.ts";
import { families, type Name } from "./families.ts";
import { model, quantities, type RadiusValues } from "./model.ts";
import widget from "./widget.ts";
import { describe } from "./words.ts";

const show = (values: Partial<RadiusValues>) => {
  const all: RadiusValues = { f: "log", order: 10, x: 2, x0: 0, ...values };
  const shown = model(all);
  return { ...shown, ...quantities(shown), sentence: describe(shown, all) };
};

test("sums and errors of log(1 + x) are the golden ones, inside the radius and past it", () => {
  const { outputs, tol } = golden("scalar.taylor");
  const { rows } = outputs as {
    rows: { f: string; x0: number; T_at: Record<string, number[]>; f_at: Record<string, number> }[];
  };
  for (const { x0, T_at, f_at } of rows.filter(({ f }) => f === "log(1+x)"))
    for (const [x, sums] of Object.entries(T_at)) {
      const { sums: found, errors } = show({ x0, x: Number(x) });
      expectClose(found.slice(0, 11), sums, tol);
      expectClose(
        errors.slice(0, 11),
        sums.map((sum) => Math.abs(sum - f_at[x]!)),
        tol,
      );
    }
});

test("about 0, exp(−1/x²) has no coefficient but 0, and no order helps", () => {
  const { coefficients, errors, value, radius } = show({ f: "flat", x: 1 });
  expect(new Set(coefficients)).toEqual(new Set([0]));
  expect(new Set(errors)).toEqual(new Set([value]));
  expect(value).toBeCloseTo(Math.exp(-1), 12);
  expect(radius).toBeNull();
});

test("beside 0 the coefficients of exp(−1/x²) fade to 0 as the centre comes closer", () => {
  const sizes = [0.3, 0.2, 0.1, 0.05].map((x0) =>
    Math.max(...show({ f: "flat", x0 }).coefficients.slice(0, 5).map(Math.abs)),
  );
  for (const [i, size] of sizes.entries()) expect(size).toBeLessThan(i === 0 ? 10 : sizes[i - 1]!);
  expect(sizes.at(-1)).toBeLessThan(1e-100);
});

test("the radius stated is the one that the coefficients show", () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Name>("log", "flat", "bell"),
      fc.double({ min: -0.5, max: 2, noNaN: true }).filter((x0) => Math.abs(x0) > 0.4),
      (f, x0) => {
        const { coefficients } = show({ f, x0 });
        const stated = families[f].radius(x0);
        // Cauchy's root test, with the largest of the last roots: 1/R = limsup |cₖ|^(1/k).
        const root = Math.max(...coefficients.slice(12).map((c, i) => Math.abs(c) ** (1 / (12 + i))));
        expect(root * stated).toBeGreaterThan(0.7);
        expect(root * stated).toBeLessThan(f === "flat" ? 2.2 : 1.2);
      },
    ),
  );
});

test("inside the radius the error of a higher order is smaller, beyond it larger", () => {
  for (const [f, x0, x] of [
    ["log", 0, 0.5],
    ["log", 1, 2],
    ["bell", 0, -0.6],
    ["exp", 0, 2.5],
  ] as const) {
    const { errors } = show({ f, x0, x });
    expect(errors[20]!).toBeLessThan(0.05 * errors[8]!);
  }
  for (const [f, x0, x] of [
    ["log", 0, 2],
    ["bell", 0, 1.5],
    ["flat", 1, 2.5],
  ] as const) {
    const { errors } = show({ f, x0, x });
    expect(errors[20]!).toBeGreaterThan(20 * errors[8]!);
  }
});

test.each([
  [
    {},
    "At x = 2, T₁₀ about x₀ = 0 gives −64.83 and f is 1.099: an error of 65.92. x is 2 away from the centre, beyond the radius of 1: the sums go wild as the order grows.",
  ],
  [
    { x: 0.5 },
    "At x = 0.5, T₁₀ about x₀ = 0 gives 0.4054 and f is 0.4055: an error of 3.046×10⁻⁵. x is 0.5 away from the centre, within the radius of 1: higher orders bring the error to 0.",
  ],
  [
    { x: 1, order: 3 },
    "At x = 1, T₃ about x₀ = 0 gives 0.8333 and f is 0.6931: an error of 0.1402. x is 1 away from the centre, exactly the radius: there, each series is its own case.",
  ],
  [
    { f: "flat", x: 1 },
    "About x₀ = 0 every coefficient is 0, and so is every sum. At x = 1 the error is f itself, 0.3679, whatever the order.",
  ],
  [{ x: 0 }, "x stands on the centre, where all sums agree with f."],
  [{ x0: -1.5 }, "f has no finite value at x₀ = −1.5, so it has no series there."],
  [
    { x: -1.5, order: 2 },
    "At x = −1.5, T₂ about x₀ = 0 gives −2.625, but f has no finite value there. x is 1.5 away from the centre, beyond the radius of 1: the sums go wild as the order grows.",
  ],
  [
    { f: "exp", x: 1, order: 2 },
    "At x = 1, T₂ about x₀ = 0 gives 2.5 and f is 2.718: an error of 0.2183. The radius is infinite: here, as everywhere, higher orders bring the error to 0.",
  ],
] as const)("%o reads: %s", (values, sentence) => {
  expect(show(values).sentence).toBe(sentence);
});

test("whatever the parameters, every number is finite or null, and the sentence speaks plainly", () => {
  const { f, order, x, x0 } = widget.params;
  const random = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
  fc.assert(
    fc.property(random, (stream) => {
      const next = () => stream.next().value!;
      const place = (value: number) => (next() < 0.4 ? Math.round(value) : value);
      const shown = show({
        f: f.sample(next),
        order: order.sample(next),
        x: place(x.sample(next)),
        x0: place(x0.sample(next)),
      });
      for (const number of [
        shown.value,
        shown.approximation,
        shown.error,
        shown.radius,
        ...shown.errors,
        ...shown.sums,
      ])
        expect(number === null || Number.isFinite(number)).toBe(true);
      expect(shown.sentence).not.toMatch(/NaN|Infinity|undefined|null|-/);
    }),
    { numRuns: 200 },
  );
});
