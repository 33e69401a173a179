import { jacobian, matmul } from "../../autodiff/index.ts";
import { parse, toFunction } from "../../expression/index.ts";
import { formatNumber, type Values } from "../../params/index.ts";
import type { Interval, Point, Point3 } from "../../plot/index.ts";
import { derivativeAt } from "../../widget/graph/derivativeAt.ts";
import { remembered } from "../../widget/remembered.ts";
import { type Sheet, sheetOf } from "./sheet.ts";
import widget from "./widget.ts";

export type LinearMapValues = Values<typeof widget.params>;
type Triple<T> = readonly [T, T, T];
export type Row = readonly [number, number];

/** What a map makes of x: where it takes it, and its Jacobian there. */
export interface Image {
  readonly sheet: Sheet;
  /** null where it has no finite value. */
  readonly value: Point3 | null;
  /** A row for each output; null where there is no derivative. */
  readonly rows: Triple<Row | null>;
}

export interface Model {
  readonly at: Point;
  readonly linear: Image;
  readonly curved: Image;
  /** φ′ at each entry of Ax; null where it has none. */
  readonly slopes: Triple<number | null>;
}

const { min, max } = widget.params.x1;
export const reach: Interval = [min, max];

/** Stands in no formula. */
const BETWEEN = "\n";

const mapsOf = remembered((key) => {
  const [A, text] = key.split(BETWEEN) as [string, string];
  const rows = JSON.parse(A) as Triple<Row>;
  const phi = toFunction(parse(text, { variables: ["z"] }), ["z"]);
  return {
    rows,
    phi,
    plain: sheetOf(rows, null, reach),
    curved: sheetOf(rows, (zs) => phi(zs).data, reach),
    jacobian: jacobian((x) => matmul(rows as unknown as number[][], x)),
    bentJacobian: jacobian((x) => phi(matmul(rows as unknown as number[][], x))),
  };
});

export function model({ A, phi: text, x1, x2 }: LinearMapValues): Model {
  const maps = mapsOf(`${JSON.stringify(A)}${BETWEEN}${text}`);
  const at: Point = [x1, x2];
  const value = triple((i) => maps.rows[i]![0] * x1 + maps.rows[i]![1] * x2 + 0);
  const through = value.map((z) => derivativeAt(maps.phi, z)) as unknown as Triple<
    ReturnType<typeof derivativeAt>
  >;
  const slopes = triple((i) => through[i]!.slope);
  const straight = maps.jacobian(at).data;
  const bent = maps.bentJacobian(at).data;
  const heights = triple((i) => through[i]!.value);
  return {
    at,
    linear: { sheet: maps.plain, value, rows: triple((i) => rowIn(straight, i)) },
    curved: {
      sheet: maps.curved,
      value: heights.every((height) => height !== null) ? (heights as Point3) : null,
      rows: triple((i) => (slopes[i] === null ? null : rowIn(bent, i))),
    },
    slopes,
  };
}

function rowIn(entries: Float64Array, i: number): Row | null {
  const row: Row = [entries[2 * i]! + 0, entries[2 * i + 1]! + 0];
  return row.every(Number.isFinite) ? row : null;
}

const triple = <T>(make: (i: number) => T): Triple<T> => [make(0), make(1), make(2)];

export const whole = ({ rows }: Image): Triple<Row> | null =>
  rows.every((row) => row !== null) ? (rows as Triple<Row>) : null;

export function quantities({ linear, curved }: Model) {
  return {
    value: linear.value,
    jacobian: whole(linear),
    bent: curved.value,
    bentJacobian: whole(curved),
  };
}

/** What is seen now, in a sentence or two. */
export function describe({ at, curved, slopes }: Model): string {
  const place = `At x = (${at.map((entry) => formatNumber(entry)).join(", ")})`;
  const begin = `${place} the Jacobian of Ax is A, as everywhere.`;
  if (!curved.value) return `${begin} φ(Ax) has no finite value there.`;
  const missing = slopes.flatMap((slope, i) => (slope === null ? [i + 1] : []));
  if (missing.length > 0)
    return `${begin} φ has no derivative at entry ${missing.join(" and ")} of Ax, so that row of the other Jacobian is missing.`;
  const [first, second, third] = slopes.map((slope) => formatNumber(slope!));
  return `${begin} That of φ(Ax) has the rows of A times the slopes of φ at the entries of Ax, here ${first}, ${second} and ${third}.`;
}
