import type { Point } from "../../params/point.ts";
import type { Stop } from "./layers.ts";

/** How far apart edges meet a node, and within how much of its height, in logical pixels. */
const GAP = 13;
const WITHIN = 30;

/** Where an edge leaves and where it enters, above (−) or below the middles of its nodes, in logical pixels. */
export type Ports = readonly [leaving: number, entering: number];

/** The ports of each edge, in the order of what it comes from or goes to; edges that take one lane leave as one. */
export function portsOf(routes: readonly (readonly Stop[])[], at: (stop: Stop) => Point): Ports[] {
  const leaving = spreadOut(
    routes.map((route) => [route[0]!.node, route[1]!, route[1]!.lane]),
    at,
  );
  const entering = spreadOut(
    routes.map((route) => [route.at(-1)!.node, route.at(-2)!, false]),
    at,
  );
  return routes.map((_, edge) => [leaving[edge]!, entering[edge]!]);
}

/** Of each edge: the node at this end, the stop that it comes from or goes to, and whether it keeps to others with the same stop. */
type End = readonly [node: number, beside: Stop, together: boolean];

function spreadOut(ends: readonly End[], at: (stop: Stop) => Point): number[] {
  const offsets = new Array<number>(ends.length).fill(0);
  for (const node of new Set(ends.map((end) => end[0]))) {
    const bundles: { readonly beside: Stop; readonly edges: number[] }[] = [];
    ends.forEach(([here, beside, together], edge) => {
      if (here !== node) return;
      const bundle = together && bundles.find((each) => each.beside === beside);
      if (bundle) bundle.edges.push(edge);
      else bundles.push({ beside, edges: [edge] });
    });
    bundles.sort((a, b) => at(a.beside)[1] - at(b.beside)[1]);
    const gap = Math.min(GAP, WITHIN / Math.max(1, bundles.length - 1));
    bundles.forEach(({ edges }, i) => {
      for (const edge of edges) offsets[edge] = (i - (bundles.length - 1) / 2) * gap;
    });
  }
  return offsets;
}
