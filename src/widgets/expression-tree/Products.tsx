import { formatNumber } from "../../params/index.ts";
import { Output } from "../../widget/index.ts";
import { factor } from "./factor.ts";
import type { Model } from "./model.ts";

interface Props {
  readonly model: Model;
  link(name: string): string;
}

const shown = (product: number | null) => (product === null ? "no product" : formatNumber(product));

/** Slopes multiply along a path, and paths add up to the derivative. */
export function Products({ model: { paths, last, derivative }, link }: Props) {
  const output = (name: string, value: number | null, text: string, label: string) => (
    <Output name={link(name)} value={value} link={link(name)} label={label}>
      {text}
    </Output>
  );
  const result = output(
    "derivative",
    derivative.slope,
    derivative.slope === null ? "no derivative" : formatNumber(derivative.slope),
    "Derivative",
  );
  const plain = last !== null && paths.length === 1 && paths[0]!.slopes.length <= 2;
  return (
    <div className="tree-products role-derivative">
      {last && (
        <p>
          <span className="tree-term">
            {output("outer", last.outer, factor(last.outer), "Outer slope")} <small>outer slope</small>
          </span>
          {" × "}
          <span className="tree-term">
            {output("inner", last.inner, factor(last.inner), "Inner slope")} <small>inner slope</small>
          </span>
          {" = "}
          <span className="tree-term">
            {result} <small>derivative</small>
          </span>
        </p>
      )}
      {!plain && (
        <ol className="tree-paths">
          {paths.map(({ labels, slopes, product }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a path is its occurrence of x
            <li key={i}>
              <span className="tree-way">{labels.join(" → ")}</span>
              {slopes.length > 1 ? `${slopes.map(factor).join(" × ")} = ` : ""}
              {shown(product)}
            </li>
          ))}
          {!last && (
            <li>
              <span className="tree-way">{paths.length > 1 ? "all together" : "derivative"}</span>
              {result}
            </li>
          )}
        </ol>
      )}
    </div>
  );
}
