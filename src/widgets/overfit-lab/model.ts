import { leastSquares } from "../../math/leastSquares.ts";
import { seeded } from "../../math/random.ts";
import { formatNumber, type Point, type Values } from "../../params/index.ts";
import { remembered } from "../../widget/remembered.ts";
import type widget from "./widget.ts";

export const orders = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
/** Spread of the noise, and how many fresh points test a fit. */
const noise = 0.3;
const testCount = 100;

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

/** What is to be found under the noise. */
export const truth = (x: number) => Math.sin(2 * Math.PI * x);

interface Data {
  readonly train: readonly Point[];
  readonly test: readonly Point[];
}

/** `count` points evenly spread over [0, 1] with noise, then the test points, from one stream of random numbers. */
const drawn = remembered((key): Data => {
  const [seed, count] = key.split(" ").map(Number) as [number, number];
  const random = seeded(seed);
  const draw = (size: number): Point[] =>
    Array.from({ length: size }, (_, k) => {
      const x = rounded(k / (size - 1));
      return [x, rounded(truth(x) + noise * random.normal())];
    });
  return { train: draw(count), test: draw(testCount) };
});

/** One order's fit: its coefficients from the constant up, and its root-mean-square errors. */
export interface Fit {
  readonly order: number;
  readonly theta: readonly number[];
  readonly train: number;
  readonly test: number;
}

/** The polynomial with coefficients θ at x, by Horner's rule. */
export const polynomial = (theta: readonly number[], x: number) =>
  theta.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

const rmse = (theta: readonly number[], points: readonly Point[]) =>
  Math.sqrt(points.reduce((sum, [x, y]) => sum + (polynomial(theta, x) - y) ** 2, 0) / points.length);

/** The fit of one order, by QR on the powers of x; null where the points do not determine it. */
function fitOf(order: number, train: readonly Point[], test: readonly Point[], ridge: number): Fit | null {
  const distinct = new Set(train.map(([x]) => x)).size;
  if (ridge === 0 && order + 1 > distinct) return null;
  const rows = train.map(([x]) => Array.from({ length: order + 1 }, (_, power) => x ** power));
  try {
    const theta = leastSquares(
      rows,
      train.map(([, y]) => y),
      ridge,
    );
    return { order, theta, train: rmse(theta, train), test: rmse(theta, test) };
  } catch {
    return null;
  }
}

export interface Model {
  readonly drawn: readonly Point[];
  readonly test: readonly Point[];
  readonly fits: readonly (Fit | null)[];
  /** The chosen order's fit. */
  readonly fit: Fit | null;
  readonly largest: number | null;
  /** The order with the least test error. */
  readonly best: number | null;
  readonly count: number;
}

export function model({ order, n, lambda, seed, points }: Values<typeof widget.params>): Model {
  const { train, test } = drawn(`${seed} ${n}`);
  const all = [...train, ...points];
  const ridge = lambda === null ? 0 : Math.exp(lambda);
  const fits = orders.map((each) => fitOf(each, all, test, ridge));
  const fit = fits[order] ?? null;
  const found = fits.filter((each) => each !== null);
  const best = found.reduce<Fit | null>(
    (least, each) => (least === null || each.test < least.test ? each : least),
    null,
  );
  return {
    drawn: train,
    test,
    fits,
    fit,
    largest: fit ? Math.max(...fit.theta.map(Math.abs)) : null,
    best: best?.order ?? null,
    count: all.length,
  };
}

export const quantities = ({ fit, largest }: Model) => ({
  train: fit?.train ?? null,
  test: fit?.test ?? null,
  theta: fit?.theta ?? null,
  largest,
});

/** Training errors below this are rounding. */
const exact = 1e-6;

export function describe(
  { fit, best, largest, count }: Model,
  { order, lambda }: Values<typeof widget.params>,
): string {
  if (!fit)
    return `A polynomial of order ${order} has ${order + 1} coefficients, and these ${count} points do not settle them: many curves fit equally well. Lower the order, draw more points or turn the ridge on.`;
  const train =
    fit.train < exact ? "0: the curve goes through every point" : formatNumber(fit.train, { significant: 3 });
  const held = lambda === null ? "" : ` with ln λ = ${formatNumber(lambda)}`;
  const verdict =
    best === order
      ? "No other order does better on the test points."
      : `On the test points order ${best} does best.`;
  return `Order ${order}${held}: training error ${train}; test error ${formatNumber(fit.test, { significant: 3 })}; largest coefficient ${formatNumber(largest ?? 0, { significant: 2 })}. ${verdict}`;
}
