import type { Point } from "../../plot/index.ts";

export type Turned = "wide" | "tall";

/** A straight scale for something that is dragged: the places of its least and its largest value. */
export type Track = readonly [from: Point, to: Point];

/** Where everything stands, in logical pixels, y downwards. Values flow to the right, or upwards where there is little room. */
export interface Geometry {
  readonly turned: Turned;
  readonly width: number;
  readonly height: number;
  readonly inputs: readonly { readonly port: Point; readonly track: Track }[];
  /** T₁ → σ₁, T₂ → σ₂, Y₁ → Σ₁, Y₂ → Σ₂. */
  readonly neurons: readonly Point[];
  /** Scales from 0 to 1 beside the outputs. */
  readonly gauges: readonly Track[];
  readonly error: Point;
  /** Where on a line that crosses another the track's middle lies, as a part of its length. */
  readonly early: number;
  /** How far from that middle, to the right and away from the crossing, the weight's numbers stand. */
  readonly aside: Point;
}

/** The radius of a neuron, and half the length of a weight's track. */
export const R = 50;
const REACH = 44;

const wide: Geometry = {
  turned: "wide",
  width: 980,
  height: 480,
  inputs: [130, 350].map((y) => ({
    port: [104, y],
    track: [
      [48, y + 62],
      [48, y - 62],
    ],
  })),
  neurons: [
    [366, 130],
    [366, 350],
    [656, 130],
    [656, 350],
  ],
  gauges: [130, 350].map(
    (y): Track => [
      [792, y + 62],
      [792, y - 62],
    ],
  ),
  error: [884, 240],
  early: 0.29,
  aside: [18, 21],
};

const tall: Geometry = {
  turned: "tall",
  width: 460,
  height: 880,
  inputs: [136, 324].map((x) => ({
    port: [x, 786],
    track: [
      [x - 62, 830],
      [x + 62, 830],
    ],
  })),
  neurons: [
    [136, 560],
    [324, 560],
    [136, 300],
    [324, 300],
  ],
  gauges: [136, 324].map(
    (x): Track => [
      [x - 62, 176],
      [x + 62, 176],
    ],
  ),
  error: [230, 24],
  early: 0.29,
  aside: [18, 22],
};

export const GEOMETRIES: Readonly<Record<Turned, Geometry>> = { wide, tall };

/** The least that a slide's picture needs, in logical pixels: below it labels would meet. */
const LEAST = { width: 816, height: 314 };

/** How a picture stands in a room on a slide, whatever its shape: type is as large as the labels leave room for. */
export function fitInto(room: { readonly width: number; readonly height: number }): Geometry {
  const scale = Math.min(room.width / LEAST.width, room.height / LEAST.height);
  return spread(Math.round(room.width / scale), Math.round(room.height / scale));
}

/** The network from left to right over a given size: its columns as far from each other as the width allows, its rows as the height. */
function spread(width: number, height: number): Geometry {
  // Rows: between them two lines of numbers and the error, outside them one line or a scale with its name.
  const spare = height - LEAST.height;
  const margin = R + 33 + 0.2 * spare;
  const pitch = height - 2 * margin;
  const half = Math.min(70, (pitch - 46) / 2, margin - 31);
  const rows = [margin, margin + pitch];
  // Columns: scale, port, two gaps with a weight on each line, lead, scale with its square.
  const [port, lead] = [68, 66];
  const gap = (width - port - 4 * R - lead - Math.max(2 * half + 6, 120)) / 2;
  const columns = [port + gap + R, port + 2 * gap + 3 * R];
  // Numbers of a crossing line: 78 px beside its bead end those nearest to it, 86 px those beyond, and there the other line must have passed.
  const early = 0.3;
  const [steep, room] = [pitch / gap, pitch * (1 - 2 * early)];
  const needed = Math.max(78 * steep - room + 21, 86 * steep - room + 4, 15);
  const off = Math.min(needed, early * pitch - 28);
  const gauge = columns[1]! + R + lead;
  const scaleAt = (x: number, y: number): Track => [
    [x, y + half],
    [x, y - half],
  ];
  return {
    turned: "wide",
    width,
    height,
    inputs: rows.map((y) => ({ port: [port, y], track: scaleAt(30, y) })),
    neurons: columns.flatMap((x) => rows.map((y): Point => [x, y])),
    gauges: rows.map((y) => scaleAt(gauge, y)),
    error: [gauge + 60, height / 2],
    early,
    aside: [20, off],
  };
}

/** Where values leave a neuron, and where they enter. */
export const ports = (
  { turned, neurons }: Geometry,
  i: number,
): { readonly enter: Point; readonly leave: Point } => {
  const [x, y] = neurons[i]!;
  return turned === "wide"
    ? { enter: [x - R, y], leave: [x + R, y] }
    : { enter: [x, y + R], leave: [x, y - R] };
};

/** The line of a weight, 1 to 8, from what it multiplies to the neuron that adds. */
export function wire(geometry: Geometry, weight: number): Track {
  const i = weight - 1;
  const output = i >= 4;
  const from = i % 2;
  const to = Math.floor(i / 2);
  const start = output ? ports(geometry, from).leave : geometry.inputs[from]!.port;
  return [start, ports(geometry, to).enter];
}

/** Whether a weight's line crosses another. */
export const crosses = (weight: number): boolean => weight % 4 === 2 || weight % 4 === 3;

export const between = ([a, b]: Track, t: number): Point => [
  a[0] + t * (b[0] - a[0]),
  a[1] + t * (b[1] - a[1]),
];

/** The track of a weight on its line: in the middle, or before the lines cross. Upwards, one of the crossing pair is past it. */
export function trackOf(geometry: Geometry, weight: number): Track {
  const line = wire(geometry, weight);
  const length = Math.hypot(line[1][0] - line[0][0], line[1][1] - line[0][1]);
  const late = geometry.turned === "tall" && weight % 4 === 2;
  const middle = !crosses(weight) ? 0.5 : late ? 1 - geometry.early : geometry.early;
  const reach = Math.min(REACH / length, 0.2);
  return [between(line, middle - reach), between(line, middle + reach)];
}
