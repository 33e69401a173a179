import { sameRow } from "../../params/index.ts";
import { withRun } from "./keptRuns.ts";

export interface KeepRunProps<Row extends readonly number[]> {
  /** The runs that were kept; how many there may be. */
  readonly kept: readonly Row[];
  readonly most: number;
  /** What the run at hand follows from: step size, start, and so on. */
  readonly run: Row;
  readonly onChange: (kept: readonly Row[]) => void;
}

/** Keeps the run at hand in the picture, in grey, to compare the next ones with. */
export function KeepRun<Row extends readonly number[]>({ kept, most, run, onChange }: KeepRunProps<Row>) {
  return (
    <div className="control keep-run" data-room="fields">
      <button
        type="button"
        disabled={kept.some((row) => sameRow(row, run))}
        onClick={() => onChange(withRun(kept, run, most))}
      >
        Keep this run
      </button>
      <button type="button" disabled={kept.length === 0} onClick={() => onChange([])}>
        Drop kept runs
      </button>
    </div>
  );
}
