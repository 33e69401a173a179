import { type ReactNode, useState } from "react";

export interface StepTable {
  /** What stands in each column, after the step's number. */
  readonly columns: readonly ReactNode[];
  /** The cells of one step. */
  readonly row: (step: number) => readonly ReactNode[];
}

export interface StepsProps {
  readonly table: StepTable;
  readonly last: number;
  readonly at: number;
  readonly label: string;
  readonly onJump: (step: number) => void;
}

/** All steps as a table that one can jump from; drawn once it is opened. */
export function Steps({ table, last, at, label, onJump }: StepsProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="steps" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>All steps</summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="steps-scroll" tabIndex={0} aria-label="All steps">
          <table>
            <thead>
              <tr>
                <th scope="col">{label}</th>
                {table.columns.map((column, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns are never moved
                  <th key={i} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: last + 1 }, (_, step) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is its step
                <tr key={step} aria-current={step === at ? "step" : undefined}>
                  <th scope="row">
                    <button type="button" onClick={() => onJump(step)}>
                      {step}
                    </button>
                  </th>
                  {table.row(step).map((cell, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns are never moved
                    <td key={i}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
