import { formatNumber, type Role, type Tex, tex } from "../../params/index.ts";
import { Formula } from "../../ui/index.ts";
import { Output } from "../../widget/index.ts";
import type { Model } from "./model.ts";
import { factor, shown } from "./words.ts";

interface Props {
  readonly model: Model;
  readonly t: number;
  link(name: string): string;
}

/** The colours of the two paths. */
export const ROLES = ["difference", "backward"] as const satisfies readonly Role[];

interface PathNames {
  readonly role: Role;
  readonly at: string;
  readonly rate: string;
  readonly partial: string;
  readonly input: Tex;
  readonly rateName: Tex;
  readonly partialName: Tex;
}

const NAMES: readonly PathNames[] = [
  {
    role: ROLES[0],
    at: "at1",
    rate: "rate1",
    partial: "partial1",
    input: tex`x_1`,
    rateName: tex`\frac{\mathrm{d}x_1}{\mathrm{d}t}`,
    partialName: tex`\frac{\partial f}{\partial x_1}`,
  },
  {
    role: ROLES[1],
    at: "at2",
    rate: "rate2",
    partial: "partial2",
    input: tex`x_2`,
    rateName: tex`\frac{\mathrm{d}x_2}{\mathrm{d}t}`,
    partialName: tex`\frac{\partial f}{\partial x_2}`,
  },
];

/** From t through both inputs to f: values in the nodes, local slopes on the edges. */
export function Ways({ model: { paths, whole }, t, link }: Props) {
  return (
    <div className="ways" role="group" aria-label="The two paths from t to f, with the slopes along them">
      <Fan turned={false} link={link} parts={["rate1", "rate2"]} />
      <Fan turned link={link} parts={["partial1", "partial2"]} />
      <span className="ways-node ways-t role-input" data-link={link("t")}>
        <Formula of={tex`t`} />
        <span>{formatNumber(t)}</span>
      </span>
      {NAMES.map((names, i) => {
        const { inner, outer } = paths[i]!;
        const edges = [
          ["rate", names.rate, names.rateName, inner.slope],
          ["partial", names.partial, names.partialName, outer?.slope ?? null],
        ] as const;
        return (
          <span key={names.at} className={`ways-path ways-path${i + 1} role-${names.role}`}>
            <span className="ways-node" data-link={link(names.at)}>
              <Formula of={names.input} />
              <OrNone name={link(names.at)} value={inner.value} none="no value" label={`x${"₁₂"[i]}`} />
            </span>
            {edges.map(([part, name, symbol, slope]) => (
              <span key={part} className={`ways-edge ways-${part}`} data-link={link(name)}>
                <Formula of={symbol} />
                <OrNone name={link(name)} value={slope} none="none" label={SPOKEN[part][i]!} />
              </span>
            ))}
          </span>
        );
      })}
      <span className="ways-node ways-f" data-link={link("value")}>
        <Formula of={tex`f`} />
        <OrNone name={link("value")} value={whole.value} none="no value" label="f" />
      </span>
    </div>
  );
}

const SPOKEN = {
  rate: ["Derivative of x₁ with respect to t", "Derivative of x₂ with respect to t"],
  partial: ["Partial derivative of f with respect to x₁", "Partial derivative of f with respect to x₂"],
};

/** At which heights the middles of the first and of the last row lie. */
const ENDS = [12.5, 87.5];

/** Two edges from one node to two, or back to one. */
function Fan({
  turned,
  parts,
  link,
}: {
  readonly turned: boolean;
  readonly parts: readonly string[];
  link(name: string): string;
}) {
  return (
    <svg
      className={`ways-fan ${turned ? "ways-fan2" : "ways-fan1"}`}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {parts.map((part, i) => (
        <path
          key={part}
          className={`role-${ROLES[i]}`}
          data-link={link(part)}
          d={turned ? `M0 ${ENDS[i]}L100 50` : `M0 50L100 ${ENDS[i]}`}
        />
      ))}
    </svg>
  );
}

/** Each path as the product of its slopes, and what they make together. */
export function Sum({ model: { paths, whole }, link }: Omit<Props, "t">) {
  return (
    <dl className="ways-sum">
      {NAMES.map(({ role, input }, i) => {
        const { inner, outer, product } = paths[i]!;
        return (
          <div key={role} className={`role-${role}`} data-link={link(`path${i + 1}`)}>
            <dt>
              through <Formula of={input} />
            </dt>
            <dd>
              {said(outer?.slope ?? null)} × {bracketed(inner.slope)} =
            </dd>
            <dd>
              <OrNone
                name={link(`path${i + 1}`)}
                value={product}
                none="–"
                label={`Path through x${"₁₂"[i]}`}
              />
            </dd>
          </div>
        );
      })}
      <div className="ways-total role-derivative" data-link={link("total")}>
        <dt>together</dt>
        <dd>
          <Formula of={tex`\frac{\mathrm{d}f}{\mathrm{d}t}`} /> =
        </dd>
        <dd>
          <OrNone
            name={link("total")}
            value={whole.slope}
            none="none"
            label="Derivative of f with respect to t"
          />
        </dd>
      </div>
    </dl>
  );
}

const said = (slope: number | null) => (slope === null ? "?" : shown(slope));
const bracketed = (slope: number | null) => (slope === null ? "?" : factor(slope));

function OrNone({
  name,
  value,
  none,
  label,
}: {
  readonly name: string;
  readonly value: number | null;
  readonly none: string;
  readonly label: string;
}) {
  return (
    <Output name={name} value={value} label={label}>
      {value === null ? none : shown(value)}
    </Output>
  );
}
