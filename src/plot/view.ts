import type { Interval, Point } from "../params/point.ts";

export type { Interval, Point };

export type ScaleKind = "linear" | "log";

/** A map from values to the unit interval and back. */
export interface Scale {
  readonly kind: ScaleKind;
  readonly domain: Interval;
  /** 0 at the domain's start, 1 at its end; outside the domain beyond them, NaN where a log scale has no place for the value. */
  unit(value: number): number;
  value(unit: number): number;
}

/** The scale of one axis. Throws when the domain is empty, or reaches 0 on a log scale. */
export function makeScale(domain: Interval, kind: ScaleKind = "linear"): Scale {
  const [from, to] = domain;
  if (!(to > from))
    throw new RangeError(`An axis runs from small to large; this one runs from ${from} to ${to}`);
  if (kind === "log" && from <= 0)
    throw new RangeError(`A log axis begins above 0; this one begins at ${from}`);
  if (kind === "linear") {
    return {
      kind,
      domain,
      unit: (value) => (value - from) / (to - from),
      value: (unit) => from + unit * (to - from),
    };
  }
  const start = Math.log(from);
  const span = Math.log(to) - start;
  return {
    kind,
    domain,
    unit: (value) => (value > 0 ? (Math.log(value) - start) / span : Number.NaN),
    value: (unit) => Math.exp(start + unit * span),
  };
}

/**
 * The window of a plot: which values it shows, on a drawing of `width` × `height` logical pixels (y downwards). Immutable. Pixels are
 * those of the drawing; CSS scales it to the page, so nothing here depends on the screen.
 */
export class View {
  constructor(
    readonly x: Scale,
    readonly y: Scale,
    readonly width: number,
    readonly height: number,
  ) {}

  toPx([x, y]: Point): Point {
    return [this.x.unit(x) * this.width, (1 - this.y.unit(y)) * this.height];
  }

  fromPx([px, py]: Point): Point {
    return [this.x.value(px / this.width), this.y.value(1 - py / this.height)];
  }

  /** The nearest point of the window. */
  clamp([x, y]: Point): Point {
    const [left, right] = this.x.domain;
    const [bottom, top] = this.y.domain;
    return [Math.min(right, Math.max(left, x)), Math.min(top, Math.max(bottom, y))];
  }

  contains([x, y]: Point): boolean {
    const [left, right] = this.x.domain;
    const [bottom, top] = this.y.domain;
    return x >= left && x <= right && y >= bottom && y <= top;
  }

  /** The point in round numbers, no further off than a tenth of a logical pixel or so: what a hand can aim at. */
  rounded([x, y]: Point): Point {
    return [round(this.x, x, this.width), round(this.y, y, this.height)];
  }

  /** Where an HTML element stands in the plot: CSS percentages from the left and the top. */
  place(point: Point): { left: string; top: string } {
    const [px, py] = this.toPx(point);
    return { left: percent(px / this.width), top: percent(py / this.height) };
  }
}

/** A value to the decimal place that is just finer than a pixel; to four digits on a log scale. */
function round({ kind, domain: [from, to] }: Scale, value: number, pixels: number): number {
  if (kind === "log") return Number(value.toPrecision(4));
  const decimals = Math.ceil(Math.log10(pixels / (to - from)));
  return Number(value.toFixed(Math.min(100, Math.max(0, decimals)))) + 0;
}

/** A fraction as a CSS percentage of fixed precision, the same on server and client. */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(3)) + 0}%`;
}

/** The smallest domains around the given ones in which a unit is as long on x as on y. */
export function equalDomains(x: Interval, y: Interval, width: number, height: number): [Interval, Interval] {
  const unit = Math.max((x[1] - x[0]) / width, (y[1] - y[0]) / height);
  return [about(x, unit * width), about(y, unit * height)];
}

function about([from, to]: Interval, length: number): Interval {
  const margin = (length - (to - from)) / 2;
  return [from - margin, to + margin];
}
