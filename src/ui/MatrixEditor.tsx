import type { Matrix, MatrixKind } from "../params/matrix.ts";
import type { VectorKind } from "../params/vector.ts";
import { Control, type ControlProps, Name, type When } from "./Control.tsx";
import { Entry } from "./Entry.tsx";

/** A matrix, entry by entry, between brackets. */
export function MatrixEditor({ of, value, onChange, link }: ControlProps<MatrixKind, Matrix>) {
  return (
    <Brackets
      of={of}
      link={link}
      rows={value}
      place={(i, j) => `row ${i + 1}, column ${j + 1}`}
      onChange={(i, j, to, when) =>
        onChange(
          value.map((row, k) => (k === i ? row.with(j, to) : row)),
          when,
        )
      }
    />
  );
}

/** A vector as a column of entries. */
export function VectorEditor({ of, value, onChange, link }: ControlProps<VectorKind, readonly number[]>) {
  return (
    <Brackets
      of={of}
      link={link}
      rows={value.map((entry) => [entry])}
      place={(i) => `entry ${i + 1}`}
      onChange={(i, _, to, when) => onChange(value.with(i, to), when)}
    />
  );
}

interface BracketsProps {
  readonly of: MatrixKind | VectorKind;
  readonly link: string | undefined;
  readonly rows: Matrix;
  readonly place: (i: number, j: number) => string;
  readonly onChange: (i: number, j: number, to: number, when: When) => void;
}

function Brackets({ of, link, rows, place, onChange }: BracketsProps) {
  return (
    <Control of={of} link={link} className="entries">
      <span className="control-name">
        <Name of={of} />
      </span>
      <fieldset
        className="matrix"
        aria-label={of.label}
        style={{ gridTemplateColumns: `repeat(${rows[0]?.length ?? 1}, auto)` }}
      >
        {rows.flatMap((row, i) =>
          row.map((entry, j) => (
            <Entry
              key={place(i, j)}
              label={`${of.label}, ${place(i, j)}`}
              value={entry}
              min={of.min}
              max={of.max}
              onChange={(to, when) => onChange(i, j, to, when)}
            />
          )),
        )}
      </fieldset>
    </Control>
  );
}
