import { type Interval, makeScale, type Point, View } from "./view.ts";

export type Point3 = readonly [x: number, y: number, z: number];

/** From where space is seen, in radians: round the z axis, and above the floor. */
export interface Turn {
  readonly azimuth: number;
  readonly elevation: number;
}

/** How high the box over the floor is, where the floor's sides are 2. */
const HEIGHT = 1.25;
/** Logical pixels kept for labels on both sides together. */
const LABELS = 60;

/**
 * A box of space seen from afar (parallel projection) on a drawing of `width` × `height` logical pixels. Its floor is a View: a point of
 * the floor, or at another height through `at`, has its place on the drawing, and back.
 */
export class SpaceView extends View {
  readonly scalePx: number;

  constructor(
    x: Interval,
    y: Interval,
    readonly z: Interval,
    readonly turn: Turn,
    width: number,
    height: number,
    /** The height at which the drawing's points are thought to lie. */
    readonly level: number = z[0],
  ) {
    super(makeScale(x), makeScale(y), width, height);
    // The largest scale at which the box, seen corner on, fits into the drawing with its labels.
    const tall = HEIGHT * Math.cos(turn.elevation) + 2 * Math.SQRT2 * Math.sin(turn.elevation);
    this.scalePx = Math.min((width - LABELS) / (2 * Math.SQRT2), (height - LABELS) / tall);
  }

  /** The same space, with points of the drawing at another height. */
  at(level: number): SpaceView {
    return new SpaceView(this.x.domain, this.y.domain, this.z, this.turn, this.width, this.height, level);
  }

  /** Where a point of space is drawn. */
  project([x, y, z]: Point3): Point {
    const [along, away] = this.turned(x, y);
    const up = this.heightOf(z);
    const { elevation } = this.turn;
    return [
      this.width / 2 + this.scalePx * along,
      this.height / 2 - this.scalePx * (up * Math.cos(elevation) + away * Math.sin(elevation)),
    ];
  }

  /** How far away a point is; larger is further. */
  depth([x, y, z]: Point3): number {
    const { elevation } = this.turn;
    return this.turned(x, y)[1] * Math.cos(elevation) - this.heightOf(z) * Math.sin(elevation);
  }

  override toPx([x, y]: Point): Point {
    return this.project([x, y, this.level]);
  }

  override fromPx([px, py]: Point): Point {
    const { azimuth, elevation } = this.turn;
    const along = (px - this.width / 2) / this.scalePx;
    const up = (this.height / 2 - py) / this.scalePx;
    const away = (up - this.heightOf(this.level) * Math.cos(elevation)) / Math.sin(elevation);
    const [cos, sin] = [Math.cos(azimuth), Math.sin(azimuth)];
    return [
      this.x.value((cos * along + sin * away + 1) / 2),
      this.y.value((cos * away - sin * along + 1) / 2),
    ];
  }

  /** A place on the floor as right and away from the eye, each within ±√2. */
  private turned(x: number, y: number): Point {
    const { azimuth } = this.turn;
    const [a, b] = [2 * this.x.unit(x) - 1, 2 * this.y.unit(y) - 1];
    return [a * Math.cos(azimuth) - b * Math.sin(azimuth), a * Math.sin(azimuth) + b * Math.cos(azimuth)];
  }

  private heightOf(z: number): number {
    return HEIGHT * ((z - this.z[0]) / (this.z[1] - this.z[0]) - 0.5);
  }
}

/** A turn within what makes sense to look at: never from below, never quite from above. */
export function clampTurn({ azimuth, elevation }: Turn): Turn {
  return { azimuth, elevation: Math.min(1.2, Math.max(0.15, elevation)) };
}
