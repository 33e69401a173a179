import type { DrawnGraph } from "./judge.ts";

/** Logical pixels: how far columns and rows stand apart, and the radius of a node. */
const COLUMN = 120;
const ROW = 72;
const RADIUS = 21;
/** The length of an arrow's head. */
const HEAD = 11;

/** The same digits on server and client. */
const round = (px: number) => Math.round(px * 100) / 100;

/** A computation graph, inputs at the left; its arrows are those of the messages, which flow back from the right. */
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
        const [tipX, tipY] = [from.x + ux * (RADIUS + 2), from.y + uy * (RADIUS + 2)];
        const wing = (side: 1 | -1) =>
          `${round(tipX + HEAD * ux + side * 0.4 * HEAD * uy)},${round(tipY + HEAD * uy - side * 0.4 * HEAD * ux)}`;
        return (
          <g key={pair}>
            <line
              x1={round(tipX + 0.7 * HEAD * ux)}
              y1={round(tipY + 0.7 * HEAD * uy)}
              x2={round(to.x - ux * RADIUS)}
              y2={round(to.y - uy * RADIUS)}
            />
            <polygon points={`${round(tipX)},${round(tipY)} ${wing(1)} ${wing(-1)}`} />
          </g>
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
