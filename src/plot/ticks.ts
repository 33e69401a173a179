import { tickStep, ticks } from "d3-array";
import { formatNumber, superscript } from "../params/formatNumber.ts";
import type { Scale } from "./view.ts";

export interface Tick {
  readonly value: number;
  readonly label: string;
  /** Whether the label is dropped where there is little room: every second one of many, never that of 0. */
  readonly spare: boolean;
}

/** About `count` round values of a scale with their labels: multiples of 1, 2 or 5 on linear scales, powers of ten on log ones. */
export function makeTicks(scale: Scale, count: number): Tick[] {
  const [from, to] = scale.domain;
  return scale.kind === "log" ? powersOfTen(from, to, count) : multiples(from, to, count);
}

function multiples(from: number, to: number, count: number): Tick[] {
  const step = tickStep(from, to, count);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const values = ticks(from, to, count);
  return values.map((value) => ({
    value,
    label: formatNumber(value, step >= 1e-4 && step < 1e5 ? { decimals } : { significant: 3 }),
    spare: values.length > 5 && Math.round(value / step) % 2 !== 0,
  }));
}

function powersOfTen(from: number, to: number, count: number): Tick[] {
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const last = Math.floor(Math.log10(to) + 1e-9);
  const every = Math.max(1, Math.ceil((last - first + 1) / count));
  const found: Tick[] = [];
  for (let power = Math.ceil(first / every) * every; power <= last; power += every) {
    const plain = Math.abs(power) <= 2;
    const label = plain ? formatNumber(10 ** power) : `10${superscript(power)}`;
    found.push({ value: 10 ** power, label, spare: (power / every) % 2 !== 0 });
  }
  return found;
}
