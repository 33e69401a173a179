import { formatNumber, type Role, type Tex, tex } from "../../params/index.ts";
import { Formula } from "../../ui/index.ts";
import { Output } from "../../widget/index.ts";
import type { Model } from "./model.ts";

interface Props {
  readonly model: Model;
  readonly h: number;
  link(name: string): string;
}

interface Column {
  readonly name: Tex;
  readonly words: string;
  readonly role: Role;
  readonly link: string;
  /** Over the step as it is, and as it goes to 0; a quantity has its name beside it. */
  readonly step: readonly [number | null, string?];
  readonly limit: readonly [number | null, string?];
}

/** The pieces divided by h, and what each settles on as h goes to 0. */
export function Balance({ model, h, link }: Props) {
  const { parts, quotient, stripU, stripV, product } = model;
  const columns: readonly Column[] = [
    {
      name: tex`\delta u\cdot v`,
      words: "strip to the side",
      role: "difference",
      link: "stripU",
      step: [parts.u],
      limit: [stripU, "stripU"],
    },
    {
      name: tex`u\cdot\delta v`,
      words: "strip above",
      role: "difference",
      link: "stripV",
      step: [parts.v],
      limit: [stripV, "stripV"],
    },
    {
      name: tex`\delta u\,\delta v`,
      words: "corner",
      role: "loss",
      link: "corner",
      step: [parts.corner, "corner"],
      limit: [stripU === null || stripV === null ? null : 0],
    },
    {
      name: tex`\delta(uv)`,
      words: "all together",
      role: "curve",
      link: "derivative",
      step: [quotient, "quotient"],
      limit: [product.slope, "derivative"],
    },
  ];
  const cell = ([value, quantity]: readonly [number | null, string?]) =>
    quantity === undefined ? (
      shown(value)
    ) : (
      <Output name={link(quantity)} value={value}>
        {shown(value)}
      </Output>
    );
  return (
    <div className="balance-room">
      <table className="balance">
        <thead>
          <tr>
            <td />
            {columns.map(({ name, words, role, link: quantity }) => (
              <th key={words} scope="col" className={`role-${role}`} data-link={link(quantity)}>
                <span className="unseen">{words}</span>
                <span aria-hidden="true">
                  <Formula of={name} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className="role-difference" data-link={link("h")}>
              over h<span className="balance-step"> = {formatNumber(h)}</span>
            </th>
            {columns.map(({ words, role, step }) => (
              <td key={words} className={`role-${role === "curve" ? "difference" : role}`}>
                {cell(step)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row" className="role-derivative">
              as h → 0
            </th>
            {columns.map(({ words, role, limit }) => (
              <td key={words} className={role === "loss" ? "role-loss" : "role-derivative"}>
                {cell(limit)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** A number in a column; a dash where there is none, which the sentence explains. */
const shown = (value: number | null) => (value === null ? "–" : formatNumber(value));
