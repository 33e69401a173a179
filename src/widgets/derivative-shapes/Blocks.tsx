import type { Role } from "../../params/index.ts";
import type { Arrangement } from "./model.ts";

/** How far blocks stand apart, in cells. */
const APART = 0.45;

interface BlocksProps extends Arrangement {
  /** The lit block and the lit place in it. */
  readonly lit: readonly [block: number, place: number];
  readonly role: Role;
  readonly label: string;
  readonly onPick: (block: number, place: number) => void;
  readonly className?: string;
}

/** Numbers as squares: blocks in a grid, squares in each block. A pointer picks one; keys do so by the fields below. */
export function Blocks({ grid, block, apart, lit, role, label, onPick, className = "" }: BlocksProps) {
  const gap = apart ? APART : 0;
  const width = grid[1] * block[1] + (grid[1] - 1) * gap;
  const height = grid[0] * block[0] + (grid[0] - 1) * gap;
  const squares = Array.from({ length: grid[0] * grid[1] }, (_, k) =>
    Array.from({ length: block[0] * block[1] }, (_, i) => {
      const x = (k % grid[1]) * (block[1] + gap) + (i % block[1]);
      const y = Math.floor(k / grid[1]) * (block[0] + gap) + Math.floor(i / block[1]);
      return { k, i, x, y };
    }),
  ).flat();
  return (
    <svg
      className={`blocks role-${role} ${className}`}
      style={{ "--across": width } as React.CSSProperties}
      viewBox={`-0.06 -0.06 ${width + 0.12} ${height + 0.12}`}
      role="img"
      aria-label={label}
      onPointerDown={({ target }) => {
        const [k, i] = (target as SVGElement).dataset.at?.split(" ").map(Number) ?? [];
        if (k !== undefined && i !== undefined) onPick(k, i);
      }}
    >
      {squares.map(({ k, i, x, y }) => (
        <rect
          key={`${k} ${i}`}
          data-at={`${k} ${i}`}
          className={k === lit[0] && i === lit[1] ? "lit" : undefined}
          x={x + 0.04}
          y={y + 0.04}
          width={0.92}
          height={0.92}
        />
      ))}
    </svg>
  );
}
