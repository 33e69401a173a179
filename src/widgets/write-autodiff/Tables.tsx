import type { Cell, Snapshot } from "./snapshot.ts";

/** The variables and the graph as they are at one step; what the last step wrote is lit. */
export function Tables({ now }: { readonly now: Snapshot }) {
  const { variables, nodes, columns, within } = now;
  return (
    <div className="autodiff-tables">
      <div className="autodiff-scroll">
        <table>
          <caption>{within ? `Variables in ${within}` : "Variables"}</caption>
          <tbody>
            {variables.length === 0 && (
              <tr>
                <td className="autodiff-none">No variable has a value yet.</td>
              </tr>
            )}
            {variables.map(({ name, local, value }) => (
              <tr key={name} data-local={local || undefined}>
                <th scope="row">{name}</th>
                <Shown cell={value} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="autodiff-scroll">
        <table>
          <caption>The graph so far</caption>
          {nodes.length > 0 && (
            <thead>
              <tr>
                <th scope="col">node</th>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {nodes.length === 0 && (
              <tr>
                <td className="autodiff-none">No node has been made yet.</td>
              </tr>
            )}
            {nodes.map(({ name, cells }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nodes are told apart by the order in which they were made
              <tr key={i}>
                <th scope="row">{name}</th>
                {cells.map((cell, j) => (
                  <Shown
                    key={columns[j]}
                    cell={cell}
                    role={columns[j] === "adjoint" ? "role-backward" : undefined}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const Shown = ({ cell, role }: { readonly cell: Cell; readonly role?: string | undefined }) => (
  <td className={role} data-fresh={cell.fresh || undefined}>
    {cell.text}
  </td>
);
