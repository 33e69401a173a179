import type { Point } from "../../params/point.ts";
import { type Box, type EdgeLabel, placeEdgeLabels } from "./edgeLabels.ts";
import { type GraphEdge, layered, type Stop } from "./layers.ts";
import { orderLayers } from "./orderLayers.ts";
import { type Ports, portsOf } from "./ports.ts";
import { straighten } from "./straighten.ts";

/** Four points of a cubic Bézier curve. */
export type Bezier = readonly [Point, Point, Point, Point];

export interface GraphRoute {
  /** From the rim of the one node to the rim of the other. */
  readonly curves: readonly Bezier[];
  /** The places of the numbers above and below it. */
  readonly label: EdgeLabel;
}

/** A graph as it is drawn: logical pixels, y downwards. */
export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  /** The centre of each node. */
  readonly nodes: readonly Point[];
  /** One for each edge, in their order. */
  readonly routes: readonly GraphRoute[];
}

/** The radius of a node. */
export const RADIUS = 21;
/** What a node needs above its centre for its operation, below it for its value and its adjoint, and to either side. */
const ROOM = { above: 47, below: 68, side: 46 };
/** The room of a lane, where edges pass between nodes. */
const LANE = 64;
/** How far columns stand apart: enough for a label on the edges between, and not more than a picture of this width needs. */
const COLUMN = { least: 132, most: 156 };
const WIDTH = 842;

/** Lays out a graph without circles from left to right, its nodes numbered from 0 to `count − 1`. The same graph always looks the same. */
export function layoutGraph(count: number, edges: readonly GraphEdge[]): GraphLayout {
  const graph = layered(count, edges);
  const order = orderLayers(graph);
  const heights = straighten(order, graph.links, (stop) => (stop.lane ? LANE : ROOM.above + ROOM.below));
  const gaps = Math.max(1, order.length - 1);
  const column = Math.min(COLUMN.most, Math.max(COLUMN.least, (WIDTH - 2 * ROOM.side) / gaps));
  const lanesOnly = (stop: Stop) => (stop.lane ? LANE / 2 : ROOM.above);
  const above = Math.max(0, ...[...heights].map(([stop, y]) => lanesOnly(stop) - y));
  const at = (stop: Stop): Point => [ROOM.side + column * stop.column, above + heights.get(stop)!];
  const nodes: Point[] = new Array(count);
  let height = 0;
  for (const stop of order.flat()) {
    const place = at(stop);
    if (!stop.lane) nodes[stop.node] = place;
    height = Math.max(height, place[1] + (stop.lane ? LANE / 2 : ROOM.below));
  }

  const ports = portsOf(graph.routes, at);
  const curves = graph.routes.map((route, edge) => curvesThrough(route.map(at), ports[edge]!));
  const boxes = nodes.flatMap(partsOf);
  const labels = placeEdgeLabels(
    curves.map((all, edge) => all.slice(sharedUntil(graph.routes, edge))),
    boxes,
  );
  return {
    width: 2 * ROOM.side + column * (order.length - 1),
    height,
    nodes,
    routes: curves.map((all, edge) => ({ curves: all, label: labels[edge]! })),
  };
}

/** What is drawn of a node: its ring, its operation, its value, and its adjoint with its name. */
const partsOf = ([x, y]: Point): readonly Box[] => [
  [x - RADIUS - 2, y - RADIUS - 2, x + RADIUS + 2, y + RADIUS + 2],
  [x - 27, y - ROOM.above, x + 27, y - RADIUS],
  [x - 25, y + RADIUS, x + 25, y + RADIUS + 21],
  [x - 45, y + RADIUS + 21, x + 45, y + RADIUS + 42],
];

/** From which of its pieces on an edge is on its own: before, other edges of the same node take the same lane. */
function sharedUntil(routes: readonly (readonly Stop[])[], edge: number): number {
  const route = routes[edge]!;
  const others = routes.filter((_, other) => other !== edge);
  const shared = route.findLastIndex((stop, i) => i > 0 && stop.lane && others.some((r) => r.includes(stop)));
  return Math.max(0, shared);
}

/** Curves that are level wherever they meet a node or a lane. */
function curvesThrough(stops: readonly Point[], [leaving, entering]: Ports): Bezier[] {
  const ends = stops.map(([x, y], i): Point => {
    if (i === 0) return [x + Math.sqrt(RADIUS ** 2 - leaving ** 2), y + leaving];
    if (i === stops.length - 1) return [x - Math.sqrt(RADIUS ** 2 - entering ** 2), y + entering];
    return [x, y];
  });
  return ends.slice(1).map((to, i): Bezier => {
    const from = ends[i]!;
    const half = (to[0] - from[0]) / 2;
    return [from, [from[0] + half, from[1]], [to[0] - half, to[1]], to];
  });
}
