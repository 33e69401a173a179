import { parse, toFunction } from "../../expression/index.ts";
import type { Values } from "../../params/index.ts";
import type { PlaneMap, Point } from "../../plot/index.ts";
import { type Component, type RowAt, rowAt } from "../../widget/graph/rowAt.ts";
import { remembered } from "../../widget/remembered.ts";
import {
  type Components,
  DIRECTION,
  finite,
  isExact,
  type Jacobian,
  ratiosAt,
  rimReach,
  throughLens,
  times,
} from "./lens.ts";
import { windowFor } from "./reach.ts";
import { areaOf, type Image, imageOf, isOpen } from "./warp.ts";
import type widget from "./widget.ts";

export type WarpLensValues = Values<typeof widget.params>;

/** The distances of the book's table. */
export const DISTANCES = [1, 0.1, 0.01, 0.001];

/** What is known of a point, whatever the zoom. */
interface Place {
  readonly f: Components;
  readonly at: Point;
  readonly rows: readonly [RowAt, RowAt];
  /** f(x₀); null where a component has no finite value. */
  readonly value: Point | null;
  /** Rows are the gradients of f₁ and f₂; null where one of them does not exist. */
  readonly jacobian: Jacobian | null;
  /** The local area factor, negative where the image is turned over. */
  readonly determinant: number | null;
  /** |f(x₀ + d) − f(x₀) − J d| / |d| at each of `DISTANCES`. */
  readonly ratios: readonly (number | null)[];
}

export interface Model extends Place {
  /** The ratio at the distance of the lens. */
  readonly ratio: number | null;
  /** The ratio ten times closer. */
  readonly closer: number | null;
  /** Whether J misses nowhere on the rim of the lens. */
  readonly exact: boolean;
  /** Half the window of the image, in units of the lens, and whether both axes have one scale. */
  readonly reach: Point;
  readonly alike: boolean;
  /** What becomes of the lens; null where there is nothing to draw it around. */
  readonly image: Image | null;
  /** Where d really goes, and where J says it goes, in units of the lens; null where that is undefined. */
  readonly landing: Point | null;
  readonly predicted: Point | null;
  /** Area of the image for each unit of the lens's, negative where it is turned over; null where its rim is open. */
  readonly area: number | null;
}

const functionOf = remembered(
  (text): Component => toFunction(parse(text, { variables: ["x1", "x2"] }), ["x1", "x2"]),
);

/** Stands in no formula. */
const BETWEEN = "\n";

/** Kept, as only the zoom changes while one zooms. */
const placeOf = remembered((key): Place => {
  const [x1, x2, f1, f2] = key.split(BETWEEN) as [string, string, string, string];
  const at: Point = [Number(x1), Number(x2)];
  const f: Components = [functionOf(f1), functionOf(f2)];
  const rows = [rowAt(f[0], at), rowAt(f[1], at)] as const;
  const value = both(rows[0].value, rows[1].value);
  const jacobian = both(rows[0].row, rows[1].row);
  return {
    f,
    at,
    rows,
    value,
    jacobian,
    determinant: jacobian && determinantOf(jacobian),
    ratios: value && jacobian ? ratiosAt(f, at, value, jacobian, DISTANCES) : DISTANCES.map(() => null),
  };
});

export function model({ f1, f2, x1, x2, zoom }: WarpLensValues): Model {
  const place = placeOf([x1, x2, f1, f2].join(BETWEEN));
  const { f, at, value, jacobian } = place;
  const seen = value && throughLens(f, at, value, zoom);
  const { reach, alike } = windowFor(reachOf(place, seen));
  const [ratio = null, closer = null] =
    value && jacobian ? ratiosAt(f, at, value, jacobian, [zoom, zoom / 10]) : [];
  const image = seen && imageOf(seen, reach);
  return {
    ...place,
    ratio,
    closer,
    exact: ratio === 0 && value !== null && jacobian !== null && isExact(f, at, value, jacobian, zoom),
    reach,
    alike,
    image,
    landing: image && both(finite(image.landing[0]), finite(image.landing[1])),
    predicted: jacobian && times(jacobian, DIRECTION),
    area: seen && image && !isOpen(image) ? finite(areaOf(seen)) : null,
  };
}

export function quantities({ jacobian, ratio, determinant, area, value }: Model) {
  return { jacobian, ratio, determinant, area, value };
}

/** How far the parallelogram reaches; the image itself where there is none, or none with a length. */
function reachOf({ f, at, value, jacobian }: Place, seen: PlaneMap | null): Point {
  if (!value || !seen) return [1, 1];
  if (!jacobian) return rimReach(seen);
  const [a, b] = jacobian.map(([first, second]) => Math.abs(first) + Math.abs(second)) as [number, number];
  return a + b > 0 ? [a, b] : rimReach(throughLens(f, at, value, 1));
}

/** ad − bc; what rounding alone explains is 0. */
function determinantOf([[a, b], [c, d]]: Jacobian): number | null {
  const [down, up] = [a * d, b * c];
  const noise = 8 * 2 ** -53 * (Math.abs(down) + Math.abs(up));
  return Math.abs(down - up) <= noise ? 0 : finite(down - up);
}

const both = <Entry>(first: Entry | null, second: Entry | null): readonly [Entry, Entry] | null =>
  first === null || second === null ? null : [first, second];
