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

/** A graph on a page, and in a room, where its type is larger than its drawing. */
export interface GraphLayouts {
  readonly page: GraphLayout;
  readonly room: () => GraphLayout;
}

/** The radius of a node. */
export const RADIUS = 21;
/** What a node's type needs: above its ring for its operation, below it for its value and its adjoint, and to either side of its centre. */
const ROOM = { above: 26, below: 47, side: 46 };
/** The room of a line of its type. */
const LINE = 21;
/** The room of a lane, where edges pass between nodes. */
const LANE = 64;
/** How far columns stand apart: enough for a label on the edges between, and not more than a picture of this width needs. */
const COLUMN = { least: 132, most: 156 };
const WIDTH = 842;

/** How much larger than its drawing a graph's type may be in a room, at most: graph.css sets it so. */
const ROOM_TYPE = 1.17;

/** Lays out a graph for a page and, once that is asked for, for a room. */
export function layoutsOf(count: number, edges: readonly GraphEdge[]): GraphLayouts {
  let room: GraphLayout | undefined;
  return {
    page: layoutGraph(count, edges),
    room: () => {
      room ??= layoutGraph(count, edges, ROOM_TYPE);
      return room;
    },
  };
}

/**
 * Lays out a graph without circles from left to right, its nodes numbered from 0 to `count − 1`. The same graph always looks the same.
 * `type` is how much larger its names and numbers are than in the book, while its drawing is not.
 */
export function layoutGraph(count: number, edges: readonly GraphEdge[], type = 1): GraphLayout {
  const [top, foot] = [RADIUS + type * ROOM.above, RADIUS + type * ROOM.below];
  const [side, lane] = [type * ROOM.side, type * LANE];
  const graph = layered(count, edges);
  const order = orderLayers(graph);
  const heights = straighten(order, graph.links, (stop) => (stop.lane ? lane : top + foot));
  const gaps = Math.max(1, order.length - 1);
  const column = Math.min(COLUMN.most, Math.max(COLUMN.least, (WIDTH - 2 * side) / gaps));
  const lanesOnly = (stop: Stop) => (stop.lane ? lane / 2 : top);
  const above = Math.max(0, ...[...heights].map(([stop, y]) => lanesOnly(stop) - y));
  const at = (stop: Stop): Point => [side + column * stop.column, above + heights.get(stop)!];
  const nodes: Point[] = new Array(count);
  let height = 0;
  for (const stop of order.flat()) {
    const place = at(stop);
    if (!stop.lane) nodes[stop.node] = place;
    height = Math.max(height, place[1] + (stop.lane ? lane / 2 : foot));
  }

  const ports = portsOf(graph.routes, at);
  const curves = graph.routes.map((route, edge) => curvesThrough(route.map(at), ports[edge]!));
  const boxes = nodes.flatMap((node) => partsOf(node, type));
  const labels = placeEdgeLabels(
    curves.map((all, edge) => all.slice(sharedUntil(graph.routes, edge))),
    boxes,
    type,
  );
  return {
    width: 2 * side + column * (order.length - 1),
    height,
    nodes,
    routes: curves.map((all, edge) => ({ curves: all, label: labels[edge]! })),
  };
}

/** What is drawn of a node: its ring, its operation, its value, and its adjoint with its name. */
const partsOf = ([x, y]: Point, type: number): readonly Box[] => {
  const box = (half: number, top: number, bottom: number): Box => [x - half, y + top, x + half, y + bottom];
  const [value, adjoint] = [RADIUS + type * LINE, RADIUS + 2 * type * LINE];
  return [
    box(RADIUS + 2, -RADIUS - 2, RADIUS + 2),
    box(type * 27, -RADIUS - type * ROOM.above, -RADIUS),
    box(type * 25, RADIUS, value),
    box(type * 45, value, adjoint),
  ];
};

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
