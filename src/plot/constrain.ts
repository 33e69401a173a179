import type { Constrain } from "./nudge.ts";
import type { Interval, Point } from "./view.ts";

const within = (value: number, [from, to]: Interval) => Math.min(to, Math.max(from, value));

/** A number as a reader sets it by hand: inside an interval and rounded to a thousandth, without a negative zero. */
export function toThousandth(value: number, domain: Interval): number {
  return Math.round(within(value, domain) * 1000) / 1000 + 0;
}

/** On the graph of a function, between two values of x. */
export function onCurve(f: (x: number) => number, domain: Interval): Constrain {
  return ([wanted]) => {
    const x = within(wanted, domain);
    return [x, f(x)];
  };
}

/** Along x only, at a fixed y: a slider on an axis. */
export function alongX(y: number, domain: Interval): Constrain {
  return ([x]) => [within(x, domain), y];
}

/** Along y only, at a fixed x. */
export function alongY(x: number, domain: Interval): Constrain {
  return ([, y]) => [x, within(y, domain)];
}

/** In a rectangle. */
export function inBox(x: Interval, y: Interval): Constrain {
  return (wanted) => [within(wanted[0], x), within(wanted[1], y)];
}

/** On a circle, at the angle of the wanted point; a vector's head that only turns. The centre itself has no angle and goes right. */
export function onCircle(centre: Point, radius: number): Constrain {
  return ([x, y]) => {
    const angle = Math.atan2(y - centre[1], x - centre[0]);
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
  };
}

/** On round values: multiples of a step. */
export function onSteps(step: number, then: Constrain = (point) => point): Constrain {
  const snap = (value: number) => Number((Math.round(value / step) * step).toPrecision(12));
  return ([x, y]) => then([snap(x), snap(y)]);
}
