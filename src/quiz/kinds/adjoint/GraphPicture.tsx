import type { DrawnGraph } from "./judge.ts";

/** Logical pixels: how far columns and rows stand apart, and the radius of a node. */
const COLUMN = 120;
const ROW = 72;
const RADIUS = 21;

/** A computation graph, inputs at the left; messages will flow back from the right. */
export function GraphPicture({ graph: { nodes, edges } }: { readonly graph: DrawnGraph }) {
  const columns = Math.max(...nodes.map((node) => node.column)) + 1;
  const tallest = Math.max(...nodes.map((node) => node.row)) + 1;
  const rowsOf = (column: number) => nodes.filter((node) => node.column === column).length;
  const places = new Map(
    nodes.map(({ name, column, row }) => [
      name,
      { x: (column + 0.5) * COLUMN, y: (row + 0.5 + (tallest - rowsOf(column)) / 2) * ROW },
    ]),
  );
  const pairs = new Set(edges.map(({ from, to }) => `${from}>${to}`));
  return (
    <svg
      className="graph-picture"
      viewBox={`0 0 ${columns * COLUMN} ${tallest * ROW}`}
      role="img"
      aria-label={`Graph: ${[...pairs].map((pair) => pair.replace(">", " feeds ")).join(", ")}`}
    >
      {[...pairs].map((pair) => {
        const [from, to] = pair.split(">").map((name) => places.get(name)!) as [Place, Place];
        const length = Math.hypot(to.x - from.x, to.y - from.y);
        const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
        return (
          <line
            key={pair}
            x1={from.x + ux * RADIUS}
            y1={from.y + uy * RADIUS}
            x2={to.x - ux * RADIUS}
            y2={to.y - uy * RADIUS}
          />
        );
      })}
      {nodes.map(({ name }) => {
        const { x, y } = places.get(name)!;
        return (
          <g key={name}>
            <circle cx={x} cy={y} r={RADIUS} />
            <text x={x} y={y} dy="0.35em">
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}
