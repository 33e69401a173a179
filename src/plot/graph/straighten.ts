import type { LayeredGraph, Stop } from "./layers.ts";
import { neighbours } from "./orderLayers.ts";

const PASSES = 10;
/** Lanes are to run straight; nodes follow. */
const LANE_WEIGHT = 3;

/**
 * The height of each stop, y downwards from the topmost at 0: as near as can be to the mean height of its neighbours, in the given order
 * from top to bottom, with the room that `heightOf` asks for.
 */
export function straighten(
  order: readonly (readonly Stop[])[],
  links: LayeredGraph["links"],
  heightOf: (stop: Stop) => number,
): Map<Stop, number> {
  const y = new Map<Stop, number>();
  for (const layer of order) {
    const total = layer.reduce((sum, stop) => sum + heightOf(stop), 0);
    let top = -total / 2;
    for (const stop of layer) {
      y.set(stop, top + heightOf(stop) / 2);
      top += heightOf(stop);
    }
  }
  const sides = [neighbours(links, 1), neighbours(links, 0)];
  for (let pass = 0; pass < PASSES; pass++) {
    for (const layer of pass % 2 === 0 ? order : order.toReversed()) {
      const wanted = layer.map((stop) => {
        const others = sides.flatMap((side) => side.get(stop) ?? []);
        const mean = others.reduce((sum, other) => sum + y.get(other)!, 0) / others.length;
        return others.length > 0 ? mean : y.get(stop)!;
      });
      const weights = layer.map((stop) => (stop.lane ? LANE_WEIGHT : 1));
      const gaps = layer.map((stop, i) => (i > 0 ? (heightOf(layer[i - 1]!) + heightOf(stop)) / 2 : 0));
      spread(wanted, gaps, weights).forEach((height, i) => {
        y.set(layer[i]!, height);
      });
    }
  }
  const top = Math.min(...y.values());
  return new Map([...y].map(([stop, height]) => [stop, height - top]));
}

/**
 * The numbers nearest to `wanted`, by weighted squares, of which each exceeds the one before by its gap or more. Less the gaps so far the
 * answer only has to rise, which pooling what falls gives (isotonic regression).
 */
export function spread(
  wanted: readonly number[],
  gaps: readonly number[],
  weights: readonly number[],
): number[] {
  let offset = 0;
  const offsets = gaps.map((gap) => {
    offset += gap;
    return offset;
  });
  const pools: { mean: number; weight: number; count: number }[] = [];
  wanted.forEach((want, i) => {
    let pool = { mean: want - offsets[i]!, weight: weights[i]!, count: 1 };
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      const weight = last.weight + pool.weight;
      pool = {
        mean: (last.mean * last.weight + pool.mean * pool.weight) / weight,
        weight,
        count: last.count + pool.count,
      };
      pools.pop();
    }
    pools.push(pool);
  });
  return pools
    .flatMap(({ mean, count }) => new Array<number>(count).fill(mean))
    .map((mean, i) => mean + offsets[i]!);
}
