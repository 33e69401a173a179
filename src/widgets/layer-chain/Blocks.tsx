import type { CSSProperties } from "react";
import { Output } from "../../widget/index.ts";
import { type Block, count, type Order, shape } from "./model.ts";
import type { Props } from "./View.tsx";

const ORDERS: readonly (readonly [Order, name: string, quantity: string])[] = [
  ["loss", "from the loss", "fromLoss"],
  ["input", "from the input", "fromInput"],
];

/** The matrices as blocks, their sides like the roots of their sizes, multiplied in either order as far as the present step. */
export function Blocks({ model: { plans, at }, link }: Props) {
  const factors = plans.loss.stages[0]!;
  const wide = factors.reduce((sum, { columns }) => sum + Math.sqrt(columns), 0);
  const high = Math.sqrt(Math.max(...factors.map(({ rows }) => rows)));
  // Ems per root: as large as fits the line and is not too high.
  const scale = Math.min(19 / wide, 6.5 / high);
  return (
    <div className="chain-orders">
      {ORDERS.map(([order, name, quantity]) => {
        const { stages, multiplications, total } = plans[order];
        const spent = multiplications.slice(0, at).reduce((sum, { cost }) => sum + cost, 0);
        const done = at === multiplications.length;
        return (
          <div
            key={order}
            className="chain-room"
            role="group"
            aria-label={`Multiplied ${name}`}
            data-link={link(quantity)}
          >
            <ol className="chain-stages">
              {stages.slice(0, at + 1).map((blocks, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a stage is its number
                <li key={i}>
                  <span className="chain-cost">
                    {i === 0 ? name : `+ ${count(multiplications[i - 1]!.cost)}`}
                  </span>
                  <span className="chain-blocks">
                    {blocks.map((block) => (
                      <BlockView key={block.from} block={block} scale={scale} />
                    ))}
                  </span>
                </li>
              ))}
            </ol>
            <p className="chain-spent">
              {done ? (
                <Output name={link(quantity)} value={total}>
                  {count(total)}
                </Output>
              ) : (
                count(spent)
              )}{" "}
              <small>multiplications{done ? "" : " so far"}</small>
            </p>
          </div>
        );
      })}
    </div>
  );
}

function BlockView({ block, scale }: { readonly block: Block; readonly scale: number }) {
  const size = (n: number) => (Math.sqrt(n) * scale).toFixed(3);
  return (
    <span
      className={`chain-block${block.rows === 1 ? " row" : ""}${block.to > block.from ? " product" : ""}`}
    >
      <span style={{ "--wide": size(block.columns), "--high": size(block.rows) } as CSSProperties} />
      <small>{shape(block)}</small>
    </span>
  );
}
