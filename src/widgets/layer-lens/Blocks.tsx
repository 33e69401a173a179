import { formatNumber, type Matrix, type Tex, tex } from "../../params/index.ts";
import { Formula } from "../../ui/index.ts";
import { INPUTS, type Model, OUTPUTS } from "./model.ts";
import type { By } from "./widget.ts";

interface BlocksProps {
  readonly model: Model;
  readonly by: By;
  readonly name: Tex;
  readonly label: string;
  readonly shape: string;
  /** The full name of the quantity and what its `data-value` holds. */
  readonly quantity: string;
  readonly value: unknown;
  /** Whether the entries are shown; else their places alone. */
  readonly told: boolean;
  readonly onPick: (by: By, i: number, k: number) => void;
}

/** Each entry over its finite difference; a derivative by a matrix as one block for each output. A pointer picks an entry, keys by the fields. */
export function Blocks({ model, by, name, label, shape, quantity, value, told, onPick }: BlocksProps) {
  const { exact, differences } = model.derivatives[by];
  const parts = by === "A" ? exact.map((_, i) => [i]) : [exact.map((_, i) => i)];
  return (
    <div className={`lens-derivative${model.by === by ? " chosen" : ""}`} data-link={quantity}>
      <span className="lens-name">
        <Formula of={name} /> <span className="shape">{shape}</span>
      </span>
      <output
        className="lens-blocks"
        data-quantity={quantity}
        data-value={JSON.stringify(value)}
        aria-label={label}
        aria-live="off"
        onPointerDown={({ target }) => {
          const at = (target as HTMLElement).closest<HTMLElement>("[data-at]")?.dataset.at;
          const [i, k] = at?.split(" ").map(Number) ?? [];
          if (i !== undefined && k !== undefined) onPick(by, i, k);
        }}
      >
        {parts.map((rows) => (
          <span key={rows[0]} className="lens-part">
            {by === "A" && (
              <span className="lens-of">
                <Formula of={PARTS[rows[0]!]!} />
              </span>
            )}
            <span className="lens-block" style={{ "--columns": columnsOf(by) } as React.CSSProperties}>
              {rows.map((i) => (
                <Cells key={i} {...{ i, by, model, told }} exact={exact} differences={differences} />
              ))}
            </span>
          </span>
        ))}
      </output>
    </div>
  );
}

const columnsOf = (by: By) => (by === "A" || by === "x" ? INPUTS : OUTPUTS);

function Cells({
  i,
  by,
  model,
  told,
  exact,
  differences,
}: {
  readonly i: number;
  readonly by: By;
  readonly model: Model;
  readonly told: boolean;
  readonly exact: Matrix;
  readonly differences: Matrix;
}) {
  return exact[i]!.map((entry, k) => {
    const difference = differences[i]![k]!;
    const none = entry === 0 && difference === 0;
    const chosen = model.by === by && model.i === i && model.k === k;
    return (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place
        key={k}
        data-at={`${i} ${k}`}
        className={`lens-cell${told ? "" : " untold"}${none ? " none" : ""}${chosen && told ? " picked" : ""}`}
      >
        <b>{formatNumber(entry, { significant: 3 })}</b>
        <i>{formatNumber(difference, { significant: 3 })}</i>
        <span className="unseen">; </span>
      </span>
    );
  });
}

const PARTS = [tex`f_1`, tex`f_2`, tex`f_3`];
