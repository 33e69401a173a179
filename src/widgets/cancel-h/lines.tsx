import { Fragment } from "react";
import { Formula } from "../../ui/index.ts";
import { productsWithOneH, type Term } from "./expansion.ts";
import type { Model } from "./model.ts";
import { hTo, sumTo, xTo } from "./pieces.ts";
import { Cell, type Place, Struck, TermOf, Upright } from "./Terms.tsx";

export interface LineProps {
  readonly model: Model;
  readonly n: number;
  readonly step: number;
  link(name: string): string;
}

/** The column of the term that began with hᵏ; its sign stands in the one before. */
const columnOf = (k: number) => 1 + 2 * k;

const xn = (n: number) => <Formula of={xTo[n]!} />;
const h = <Formula of={hTo[1]!} />;

function Sign({
  k,
  place,
  children,
}: {
  readonly k: number;
  readonly place?: Place;
  readonly children: string;
}) {
  return (
    <Cell column={columnOf(k) - 1} place={place} className="sign">
      <Upright>{children}</Upright>
    </Cell>
  );
}

/** ((x + h)ⁿ − xⁿ)/h. */
export function Quotient({ n, link }: LineProps) {
  return (
    <Cell column={columnOf(0)} span={2 * n + 3} link={link("n")}>
      <span className="fraction">
        <span>
          <Formula of={sumTo[n]!} />
          <span className="sign">
            <Upright>−</Upright>
          </span>
          {xn(n)}
        </span>
        <span className="fraction-under">{h}</span>
      </span>
    </Cell>
  );
}

/** (xⁿ + n xⁿ⁻¹h + … + hⁿ − xⁿ)/h, and why the second term turns up n times. */
export function Expanded({ model, n, step }: LineProps) {
  const cancelled = step >= 2;
  return (
    <>
      <Sign k={0}>=</Sign>
      {model.expanded.map((term, k) => (
        <Fragment key={term.h}>
          {k > 0 && (
            <Sign k={k} place="over">
              +
            </Sign>
          )}
          <Cell column={columnOf(k)} place="over">
            {k === 0 ? <Struck when={cancelled}>{xn(n)}</Struck> : <TermOf {...term} />}
          </Cell>
        </Fragment>
      ))}
      <Sign k={n + 1} place="over">
        −
      </Sign>
      <Cell column={columnOf(n + 1)} place="over">
        <Struck when={cancelled}>{xn(n)}</Struck>
      </Cell>
      <Cell column={columnOf(0)} span={2 * n + 3} place="under">
        {h}
      </Cell>
      <Products n={n} term={model.expanded[1]!} />
    </>
  );
}

/** xxh + xhx + hxx: each of the n brackets gives the one h in turn. */
function Products({ n, term }: { readonly n: number; readonly term: Term }) {
  return (
    <span className="piece products">
      {productsWithOneH(n).map((letters, i) => (
        <span key={letters.join("")} className="katex product">
          {i > 0 && <span className="sign">+</span>}
          {letters.map((letter, j) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a letter is its place in the product
            <span key={j} className={letter === "h" ? "mathnormal role-difference" : "mathnormal"}>
              {letter}
            </span>
          ))}
        </span>
      ))}
      <span className="product">
        <span className="katex sign">=</span>
        <TermOf {...term} />
      </span>
    </span>
  );
}

/** (n xⁿ⁻¹·h + … + hⁿ⁻¹·h)/h: the factor that all terms share, set apart. */
export function Apart({ model, n, step }: LineProps) {
  const divided = step >= 3;
  return (
    <>
      <Sign k={1}>=</Sign>
      {model.divided.map((term, i) => (
        <Fragment key={term.h}>
          {i > 0 && (
            <Sign k={i + 1} place="over">
              +
            </Sign>
          )}
          <Cell column={columnOf(i + 1)} place="over">
            <TermOf {...term} />
            <Upright>⋅</Upright>
            <Struck when={divided}>{h}</Struck>
          </Cell>
        </Fragment>
      ))}
      <Cell column={columnOf(1)} span={2 * n - 1} place="under">
        <Struck when={divided}>{h}</Struck>
      </Cell>
    </>
  );
}

/** n xⁿ⁻¹ + … + hⁿ⁻¹. */
export function Divided({ model, step, link }: LineProps) {
  return (
    <>
      <Sign k={1}>=</Sign>
      {model.divided.map((term, i) => (
        <Fragment key={term.h}>
          {i > 0 && <Sign k={i + 1}>+</Sign>}
          <Cell
            column={columnOf(i + 1)}
            className={i === 0 ? "role-derivative" : step >= 4 ? "going" : ""}
            link={i === 0 ? link("coefficient") : link("rest")}
          >
            <TermOf {...term} />
          </Cell>
        </Fragment>
      ))}
    </>
  );
}

/** n xⁿ⁻¹ + 0 + … + 0. */
export function Limit({ model, link }: LineProps) {
  return (
    <>
      <Sign k={1}>→</Sign>
      {model.divided.map((term, i) => (
        <Fragment key={term.h}>
          {i > 0 && <Sign k={i + 1}>+</Sign>}
          <Cell
            column={columnOf(i + 1)}
            className={i === 0 ? "role-derivative" : "role-difference"}
            link={i === 0 ? link("coefficient") : link("rest")}
          >
            {i === 0 ? <TermOf {...term} /> : <Upright>0</Upright>}
          </Cell>
        </Fragment>
      ))}
    </>
  );
}
