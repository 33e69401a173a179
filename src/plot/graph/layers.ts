/** An edge between nodes that go by their numbers; several edges may join the same two. */
export interface GraphEdge {
  readonly from: number;
  readonly to: number;
}

/** The column of each node: the length of the longest path that leads to it. Throws for edges that run in a circle. */
export function columnsOf(count: number, edges: readonly GraphEdge[]): number[] {
  const columns = new Array<number>(count).fill(0);
  const missing = new Array<number>(count).fill(0);
  for (const { to } of edges) missing[to]!++;
  const ready = columns.map((_, node) => node).filter((node) => missing[node] === 0);
  for (const node of ready) {
    for (const { from, to } of edges) {
      if (from !== node) continue;
      columns[to] = Math.max(columns[to]!, columns[node]! + 1);
      if (--missing[to]! === 0) ready.push(to);
    }
  }
  if (ready.length < count)
    throw new Error("A graph that is drawn from left to right has no edges in a circle.");
  return columns;
}

/** A place in a column: a node, or where the lane of a node's long edges comes through. */
export interface Stop {
  readonly node: number;
  readonly column: number;
  readonly lane: boolean;
}

export interface LayeredGraph {
  /** The stops of each column, in no particular order. */
  readonly layers: readonly (readonly Stop[])[];
  /** The joined pairs of stops in neighbouring columns. */
  readonly links: readonly (readonly [Stop, Stop])[];
  /** The stops that each edge passes, both ends included. */
  readonly routes: readonly (readonly Stop[])[];
}

/**
 * The graph with a stop in every column that an edge crosses. All long edges of a node share one lane and leave it where they are
 * needed, so that a value used everywhere is one line with branches.
 */
export function layered(count: number, edges: readonly GraphEdge[]): LayeredGraph {
  const columns = columnsOf(count, edges);
  const layers: Stop[][] = Array.from({ length: Math.max(-1, ...columns) + 1 }, () => []);
  const stops = new Map<string, Stop>();
  const stopAt = (node: number, column: number): Stop => {
    const key = `${node} ${column}`;
    const known = stops.get(key);
    if (known) return known;
    const stop = { node, column, lane: column !== columns[node] };
    stops.set(key, stop);
    layers[column]!.push(stop);
    return stop;
  };
  for (let node = 0; node < count; node++) stopAt(node, columns[node]!);
  const links = new Map<string, readonly [Stop, Stop]>();
  const routes = edges.map(({ from, to }) => {
    const route: Stop[] = [];
    for (let column = columns[from]!; column < columns[to]!; column++) route.push(stopAt(from, column));
    route.push(stopAt(to, columns[to]!));
    route.forEach((stop, i) => {
      const next = route[i + 1];
      if (next) links.set(`${stop.node} ${stop.column} ${next.node}`, [stop, next]);
    });
    return route;
  });
  return { layers, links: [...links.values()], routes };
}
