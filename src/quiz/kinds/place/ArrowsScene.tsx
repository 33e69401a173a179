import { formatNumber } from "../../../params/index.ts";
import { Arrow, Handle, Plot, type Point, Polygon } from "../../../plot/index.ts";
import type { PlaceArrows } from "./judge.ts";

interface ArrowsSceneProps {
  readonly task: PlaceArrows;
  /** Row by row: the arrows are the columns. */
  readonly columns: readonly number[] | null;
  readonly onPlace: (rows: readonly number[]) => void;
}

const STEP = 0.1;
const snapped = (value: number, [from, to]: readonly [number, number]) =>
  Math.round(Math.round(Math.min(to, Math.max(from, value)) / STEP) * STEP * 1e9) / 1e9 + 0;

/** Two arrows from the origin, and the parallelogram that they span: the image of the unit square. */
export function ArrowsScene({ task: { x, y }, columns, onPlace }: ArrowsSceneProps) {
  const [a, b, c, d] =
    columns && columns.length === 4 ? (columns as [number, number, number, number]) : [1, 0, 0, 1];
  const arrows: readonly { at: Point; label: string; move(to: Point): void }[] = [
    { at: [a, c], label: "First arrow, the image of (1, 0)", move: ([px, py]) => onPlace([px, b, py, d]) },
    { at: [b, d], label: "Second arrow, the image of (0, 1)", move: ([px, py]) => onPlace([a, px, c, py]) },
  ];
  return (
    <Plot
      x={x}
      y={y}
      equal
      height={520}
      label="Two arrows from the origin and the parallelogram between them"
    >
      <Polygon
        points={[
          [0, 0],
          [a, c],
          [a + b, c + d],
          [b, d],
        ]}
        role="difference"
      />
      {arrows.map(({ at, label }) => (
        <Arrow key={label} from={[0, 0]} to={at} role="derivative" />
      ))}
      {arrows.map(({ at, label, move }) => (
        <Handle
          key={label}
          at={at}
          role="derivative"
          label={label}
          valueText={`(${formatNumber(at[0])}, ${formatNumber(at[1])})`}
          constrain={([px, py]) => [snapped(px, x), snapped(py, y)]}
          onMove={(to) => move(to)}
        />
      ))}
    </Plot>
  );
}
