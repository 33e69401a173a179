/** One wheel of the train, in logical pixels, and how it turns. */
export interface Wheel {
  readonly at: number;
  /** Its pitch radius: where it rolls on its neighbour. */
  readonly radius: number;
  /** How many teeth it has; null for a smooth rim, where no fitting numbers of teeth are small enough to draw. */
  readonly teeth: number | null;
  /** Its turns, clockwise, and its teeth's turn against them, so that they mesh with its neighbour's. */
  readonly turns: number;
  readonly phase: number;
}

/** One of the two links of the train: the wheel that drives, the one that is driven, and between them an idler where both turn alike. */
export interface Link {
  readonly driver: Wheel;
  readonly driven: Wheel;
  readonly idler: Wheel | null;
  /** Rolling wheels can show the ratio: it is neither 0 nor nearly so. Otherwise the driver and the driven are bare dials. */
  readonly drawn: boolean;
}

export interface Train {
  readonly links: readonly [Link, Link];
  /** Where the axles of x, z and y stand. */
  readonly axles: readonly [number, number, number];
}

/** Sum of the radii of two wheels, and the largest radius of one. */
const PAIR = 190;
const LARGEST = 150;
/** The radius of a dial without a wheel, and how far it keeps off. */
const BARE = 52;
const APART = 26;
/** How long a tooth and its gap are along the rim, about. */
const PITCH = 15;
const IDLER_TEETH = 9;
/** Ratios smaller than this are not drawn as wheels. */
const SLOWEST = 1 / 8;
const TEETH = { fewest: 8, most: 96 };

/**
 * How many teeth two wheels have whose speeds are as `ratio` to 1: driver and driven in that proportion, the smaller one with about `wanted`.
 * Null where the numbers that fit exactly are too large.
 */
export function teethFor(ratio: number, wanted: number): readonly [driver: number, driven: number] | null {
  for (let q = 1; q <= 24; q++) {
    const p = Math.round(ratio * q);
    if (p === 0 || Math.abs(ratio * q - p) > 1e-9 * q) continue;
    const least = Math.min(p, q);
    const times = Math.max(Math.ceil(TEETH.fewest / least), Math.round(wanted / least));
    return times * Math.max(p, q) <= TEETH.most ? [times * p, times * q] : null;
  }
  return null;
}

interface Sizes extends Pick<Link, "drawn"> {
  readonly driver: number;
  readonly driven: number;
  readonly idler: number;
  readonly teeth: readonly [number, number] | null;
  readonly length: number;
}

/** The radii of a link's wheels and of the idler between them, and how far its axles are apart. */
function sizes(rate: number): Sizes {
  const ratio = Math.abs(rate);
  const drawn = ratio >= SLOWEST;
  if (!drawn) return { drawn, driver: BARE, driven: BARE, idler: 0, teeth: null, length: 2 * BARE + APART };
  const larger = Math.min(LARGEST, (PAIR * Math.max(ratio, 1 / ratio)) / (1 + Math.max(ratio, 1 / ratio)));
  const [driver, driven] = ratio >= 1 ? [larger, larger / ratio] : [larger * ratio, larger];
  const teeth = teethFor(ratio, (2 * Math.PI * Math.min(driver, driven)) / PITCH);
  const idler = rate < 0 ? 0 : teeth ? (driver * IDLER_TEETH) / teeth[0] : 20;
  return { drawn, driver, driven, idler, teeth, length: driver + driven + 2 * idler };
}

/** The phase of a wheel to the right of another one, so that its gaps meet the other's teeth, given both turns. */
function meshing(left: Wheel, right: Pick<Wheel, "teeth" | "turns">): number {
  if (left.teeth === null || right.teeth === null) return 0;
  // How far the left wheel's tooth has passed the place where they touch, in teeth; the right one's must have half a tooth to go.
  const passed = (0.25 - left.turns - left.phase) * left.teeth;
  const phase = 0.75 - right.turns - (0.5 - passed) / right.teeth;
  return phase - Math.floor(phase);
}

/** A wheel that only passes the motion on, to the right of another one. */
function idlerAfter(driver: Wheel, radius: number, teeth: number | null): Wheel {
  const turning = { teeth, turns: (-driver.turns * driver.radius) / radius };
  return { at: driver.at + driver.radius + radius, radius, ...turning, phase: meshing(driver, turning) };
}

/**
 * The wheels of x → z → y in the middle of a box of the given width, the largest at most `tallest` in radius, where the dials stand at
 * `turns`. Angles are turns, clockwise from the top.
 */
export function trainOf(
  rates: readonly [inner: number, outer: number],
  turns: readonly [x: number, z: number, y: number],
  { width, margin, tallest }: { readonly width: number; readonly margin: number; readonly tallest: number },
): Train {
  let [first, second] = rates.map(sizes) as [Sizes, Sizes];
  // A bare dial keeps clear of the other link's wheel on the middle axle.
  if (!first.drawn) first = { ...first, driven: 0, length: BARE + APART + second.driver };
  if (!second.drawn)
    second = {
      ...second,
      driver: first.drawn ? 0 : BARE,
      length: BARE + APART + Math.max(first.driven, BARE),
    };
  const left = Math.max(first.driver, second.driver - first.length, BARE);
  const right = Math.max(second.driven, first.driven - second.length, BARE);
  const radius = Math.max(first.driver, first.driven, second.driver, second.driven);
  const length = left + first.length + second.length + right;
  const scale = Math.min((width - 2 * margin) / length, tallest / radius);
  const x = (width - scale * length) / 2 + scale * left;
  const axles = [x, x + scale * first.length, x + scale * (first.length + second.length)] as const;
  const link = (i: 0 | 1): Link => {
    const { driver, driven, idler, teeth, drawn } = i === 0 ? first : second;
    const a: Wheel = {
      at: axles[i],
      radius: scale * driver,
      teeth: teeth?.[0] ?? null,
      turns: turns[i],
      phase: 0,
    };
    const wheel = idler === 0 ? null : idlerAfter(a, scale * idler, teeth ? IDLER_TEETH : null);
    const last = { teeth: teeth?.[1] ?? null, turns: turns[i + 1]! };
    const b: Wheel = {
      at: axles[i + 1]!,
      radius: scale * driven,
      ...last,
      phase: drawn ? meshing(wheel ?? a, last) : 0,
    };
    return { driver: a, driven: b, idler: wheel, drawn };
  };
  return { links: [link(0), link(1)], axles };
}
