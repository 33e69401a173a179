import { formatNumber, tex } from "../../params/index.ts";
import { Formula } from "../../ui/index.ts";
import type { Jacobian } from "./lens.ts";

/** J as a matrix: a gradient in each row, in each column the arrow of one input. */
export function JacobianReadout({ of, link }: { of: Jacobian | null; link: (name: string) => string }) {
  return (
    <div className="lens-jacobian" data-role="derivative">
      <span className="lens-name">
        The Jacobian <Formula of={tex`J`} />: a gradient in each row
      </span>
      <span className="lens-column1" data-link={link("column1")}>
        <Formula of={tex`\partial/\partial x_1`} />
      </span>
      <span className="lens-column2" data-link={link("column2")}>
        <Formula of={tex`\partial/\partial x_2`} />
      </span>
      <span className="lens-row1">
        <Formula of={tex`f_1`} />
      </span>
      <span className="lens-row2">
        <Formula of={tex`f_2`} />
      </span>
      <output
        className="lens-entries"
        data-quantity={link("jacobian")}
        data-value={JSON.stringify(of)}
        data-link={link("jacobian")}
        aria-label="Jacobian"
        aria-live="off"
      >
        {of ? (
          of.map((row, i) =>
            row.map((entry, j) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place
              <span key={`${i}${j}`} data-link={link(`column${j + 1}`)}>
                {formatNumber(entry)}
                <span className="unseen">{j === 0 ? ", " : "; "}</span>
              </span>
            )),
          )
        ) : (
          <span className="lens-none">undefined here</span>
        )}
      </output>
    </div>
  );
}
