import { formatNumber } from "../../params/index.ts";
import { Output, type Quantities } from "../../widget/index.ts";
import { wordsOf } from "./listing.ts";
import { type Model, quantities } from "./model.ts";
import { type NdArray, showShape } from "./numpy/array.ts";

/** Every name that the listing writes, in its order, and about how many lines its value takes. */
const NAMES = [
  ["A", 3],
  ["x", 1],
  ["b", 1],
  ["M", 1],
  ["N", 1],
  ["z", 1],
  ["f", 1],
  ["dfdz", 1],
  ["dzdx", 3],
  ["dzdb", 3],
  ["dzdA", 3],
  ["dfdx", 3],
  ["dfdb", 3],
  ["dfdA", 3],
] as const;

/** What every name holds by now, with its shape. */
export function Names({ model, link }: { readonly model: Model; readonly link: (name: string) => string }) {
  const numbers: Quantities = quantities(model);
  const inLine = wordsOf(model.now.line, model.texts);
  return (
    <table className="repair-names board" aria-label="Names, shapes and values">
      <tbody>
        {NAMES.map(([name, lines]) => {
          const value = model.now.names.get(name);
          return (
            <tr
              key={name}
              className={`${value ? "" : "unknown"}${model.now.wrote.includes(name) ? " wrote" : ""}${inLine.includes(name) ? " in-line" : ""}`}
              data-link={link(name)}
            >
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{value && <span className="shape">{showShape(value.shape)}</span>}</td>
              <td style={{ "--lines": lines } as React.CSSProperties}>
                {name in numbers ? (
                  <Output name={link(name)} value={numbers[name] ?? null} label={name}>
                    {value ? <Entries of={value} /> : "not yet"}
                  </Output>
                ) : value ? (
                  <Entries of={value} />
                ) : (
                  "not yet"
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const shown = (entry: number) => (Number.isFinite(entry) ? formatNumber(entry, { significant: 3 }) : "–");

/** An array in its shape: a vector in a row, a matrix as a block, more axes as blocks side by side. */
function Entries({ of: { shape, data } }: { readonly of: NdArray }) {
  if (shape.length === 0) return shown(data[0]!);
  const columns = shape.at(-1)!;
  const size = shape.length === 1 ? columns : shape.at(-2)! * columns;
  const blocks = Array.from({ length: Math.min(6, data.length / size) }, (_, k) =>
    data.slice(k * size, (k + 1) * size),
  );
  return (
    <span className="repair-blocks">
      {blocks.map((block, k) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place
          key={k}
          className="repair-block"
          style={{ "--columns": columns } as React.CSSProperties}
        >
          {block.map((entry, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place
            <span key={i} className={entry === 0 ? "zero" : undefined}>
              {shown(entry)}
              <span className="unseen">{i % columns < columns - 1 ? ", " : "; "}</span>
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}
