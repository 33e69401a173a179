import type { LayeredGraph, Stop } from "./layers.ts";

const SWEEPS = 12;

/** The stops of each column from top to bottom, so that few links cross: Sugiyama's sweeps, each stop at its neighbours' mean place. */
export function orderLayers({ layers, links }: LayeredGraph): Stop[][] {
  const [before, after] = [neighbours(links, 1), neighbours(links, 0)];
  let order = layers.map((layer) => [...layer]);
  let best = order;
  let fewest = crossings(order, links);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const rightwards = sweep % 2 === 0;
    order = sweepOnce(order, rightwards ? before : after, rightwards);
    const count = crossings(order, links);
    if (count < fewest) [best, fewest] = [order, count];
  }
  return best;
}

/** For each stop those it is linked to: in the column before (end 1 of a link is the stop), or after (end 0). */
export function neighbours(links: LayeredGraph["links"], end: 0 | 1): Map<Stop, Stop[]> {
  const found = new Map<Stop, Stop[]>();
  for (const link of links) {
    const [stop, other] = end === 1 ? [link[1], link[0]] : link;
    found.set(stop, [...(found.get(stop) ?? []), other]);
  }
  return found;
}

function sweepOnce(
  order: readonly (readonly Stop[])[],
  beside: Map<Stop, Stop[]>,
  rightwards: boolean,
): Stop[][] {
  const next: Stop[][] = order.map((layer) => [...layer]);
  const columns = next.map((_, column) => column);
  for (const column of rightwards ? columns : columns.reverse()) {
    const places = placesIn(next);
    const wanted = new Map(
      next[column]!.map((stop) => {
        const others = beside.get(stop) ?? [];
        const mean = others.reduce((sum, other) => sum + places.get(other)!, 0) / others.length;
        return [stop, others.length > 0 ? mean : places.get(stop)!];
      }),
    );
    next[column] = next[column]!.toSorted((a, b) => wanted.get(a)! - wanted.get(b)!);
  }
  return next;
}

/** Where each stop stands in its column, from 0 at the top to 1. */
function placesIn(order: readonly (readonly Stop[])[]): Map<Stop, number> {
  return new Map(order.flatMap((layer) => layer.map((stop, i) => [stop, (i + 0.5) / layer.length] as const)));
}

/** How many pairs of links cross when the stops stand in this order. */
export function crossings(order: readonly (readonly Stop[])[], links: LayeredGraph["links"]): number {
  const place = new Map(order.flatMap((layer) => layer.map((stop, i) => [stop, i] as const)));
  const gaps = order.map(() => [] as [number, number][]);
  for (const [from, to] of links) gaps[from.column]!.push([place.get(from)!, place.get(to)!]);
  let count = 0;
  for (const gap of gaps)
    gap.forEach(([a, b], i) => {
      for (const [c, d] of gap.slice(i + 1)) if ((a - c) * (b - d) < 0) count++;
    });
  return count;
}
