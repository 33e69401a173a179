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
  /** The radius of a neuron. */
  readonly radius: number;
  /** Scales from 0 to 1 beside the outputs. */
  readonly gauges: readonly Track[];
  readonly error: Point;
  /** Where on a line that crosses another the track's middle lies, as a part of its length. */
  readonly early: number;
  /** How far from that middle, to the right and away from the crossing, the weight's numbers stand. */
  readonly aside: Point;
  /** How far from a neuron's middle, to either side, the middles of its numbers stand. */
  readonly far: number;
  /** Whether it is said below the error what it is. */
  readonly told: boolean;
}

/** The radius of a neuron, and half the length of a weight's track. */
const R = 50;
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
  radius: R,
  error: [884, 240],
  early: 0.29,
  aside: [18, 21],
  far: 50,
  told: true,
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
  radius: R,
  error: [230, 24],
  early: 0.29,
  aside: [18, 22],
  far: 0,
  told: true,
};

export const GEOMETRIES: Readonly<Record<Turned, Geometry>> = { wide, tall };

/** A room on a slide, in CSS pixels, each of which is `zoom` of the slide's. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

/** What a slide's picture needs so that its labels have room, and what they need at least, in logical pixels. */
const LOOSE = { width: 848, height: 314 };
const TIGHT = { width: 700, height: 268 };

/** The height of the labels' type, in logical pixels, and what the last row can read, in a slide's. */
const TYPE = 15.2;
const READ = 28;

/** How a picture stands in a room on a slide, whatever its shape: loose if its type can be read then, and otherwise as tight as it must. */
export function fitInto({ width, height, zoom }: Room): Geometry {
  const read = READ / TYPE / zoom;
  const lack = (has: number, loose: number, tight: number) =>
    Math.min(1, Math.max(0, (loose - has / read) / (loose - tight)));
  const across = lack(width, LOOSE.width, TIGHT.width);
  const down = lack(height, LOOSE.height, TIGHT.height);
  const scale = Math.min(
    width / mix(LOOSE.width, TIGHT.width, across),
    height / mix(LOOSE.height, TIGHT.height, down),
  );
  return spread(width / scale, height / scale, across, down);
}

const mix = (from: number, to: number, part: number) => from + part * (to - from);

/** The network from left to right over a given size: its columns as far from each other as the width allows, its rows as the height. */
function spread(width: number, height: number, across: number, down: number): Geometry {
  const radius = R - 8 * Math.max(across, down);
  const told = across < 0.5;
  // Columns: scale, port, two gaps with a weight on each line, lead, scale with its square.
  const [scale, lead, last] = [mix(30, 14, across), mix(66, 60, across), mix(152, 94, across)];
  const port = scale + mix(38, 30, across);
  const most = mix(70, 50, across);
  const gap = (width - port - 4 * radius - lead - Math.max(2 * most + 6, last)) / 2;
  const columns = [port + gap + radius, port + 2 * gap + 3 * radius];
  // Rows: between them two lines of numbers and the error, outside them one line or a scale with its name. No line is too steep to pass a neuron's numbers.
  const spare = height - mix(LOOSE.height, TIGHT.height, down);
  const pitch = Math.min(height - 2 * (radius + mix(33, 24, down) + 0.2 * spare), 1.15 * gap);
  const margin = (height - pitch) / 2;
  const half = Math.min(most, (pitch - (told ? 46 : 32)) / 2, margin - 31);
  const rows = [margin, margin + pitch];
  // Numbers of a crossing line: 60 px wide those nearest to it, 68 px those beyond, and there the other line must have passed.
  const early = 0.3;
  const right = mix(25, 15, across);
  const [steep, room] = [pitch / gap, pitch * (1 - 2 * early)];
  const needed = Math.max((right + 60) * steep - room + 21, (right + 68) * steep - room + 4, 15);
  const off = Math.min(needed, early * pitch - 30);
  const gauge = columns[1]! + radius + lead;
  const scaleAt = (x: number, y: number): Track => [
    [x, y + half],
    [x, y - half],
  ];
  return {
    turned: "wide",
    width,
    height,
    inputs: rows.map((y) => ({ port: [port, y], track: scaleAt(scale, y) })),
    neurons: columns.flatMap((x) => rows.map((y): Point => [x, y])),
    radius,
    gauges: rows.map((y) => scaleAt(gauge, y)),
    error: [gauge + last / 2 + mix(3, -2, across), height / 2],
    early,
    aside: [right, off],
    far: mix(50, 44, across),
    told,
  };
}

/** Where values leave a neuron, and where they enter. */
export const ports = (
  { turned, neurons, radius }: Geometry,
  i: number,
): { readonly enter: Point; readonly leave: Point } => {
  const [x, y] = neurons[i]!;
  return turned === "wide"
    ? { enter: [x - radius, y], leave: [x + radius, y] }
    : { enter: [x, y + radius], leave: [x, y - radius] };
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
