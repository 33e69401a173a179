import type { CSSProperties } from "react";
import { formatNumber } from "../../params/index.ts";
import { Output } from "../../widget/index.ts";
import { factor } from "./factor.ts";
import type { Model, ShownBranch, ShownPlace } from "./model.ts";

interface Props {
  readonly model: Model;
  link(name: string): string;
}

const percent = (part: number) => `${Number((100 * part).toFixed(3))}%`;

/** Where something stands: along from x to the whole, and across. Styles turn that to the right, or upwards where it is narrow. */
const at = (along: number, across: number) =>
  ({ "--along": percent(along), "--across": percent(across) }) as CSSProperties;

const shown = (value: number | null, none: string) => (value === null ? none : formatNumber(value));

/** The tree: edges below, their slopes on them, nodes with their values. */
export function Tree({ model, link }: Props) {
  const { tree, places, branches, paths } = model;
  const style = { "--columns": tree.columns, "--rows": tree.rows } as CSSProperties;
  const crowded = paths.length > 3 || tree.columns > 5;
  const long = tree.columns > 4;
  return (
    <div className="tree-room">
      <div
        className={`board tree${crowded ? " crowded" : ""}${long ? " long" : ""}${paths.length > 1 ? " branching" : ""}`}
        style={style}
        role="img"
        aria-label={spoken(model)}
      >
        <Edges branches={branches} turned={false} link={link} root={tree.root.node} />
        <Edges branches={branches} turned link={link} root={tree.root.node} />
        {branches.map((branch) => (
          <Slope
            key={branch.from.node.id}
            branch={branch}
            link={link(branch.to.node === tree.root.node ? "outer" : "inner")}
            columns={tree.columns}
          />
        ))}
        {places.map((place) => (
          <PlaceView key={place.node.id} place={place} root={place.node === tree.root.node} link={link} />
        ))}
      </div>
    </div>
  );
}

/** All edges as lines, along to the right, or upwards: styles show one of the two. */
function Edges({
  branches,
  turned,
  root,
  link,
}: {
  readonly branches: readonly ShownBranch[];
  readonly turned: boolean;
  readonly root: unknown;
  link(name: string): string;
}) {
  const point = ({ along, across }: ShownBranch["from"]) => {
    const [a, b] = [along, across].map((part) => Math.round(part * 10000) / 10) as [number, number];
    return turned ? `${b} ${1000 - a}` : `${a} ${b}`;
  };
  return (
    <svg
      className={`tree-edges ${turned ? "upwards" : "rightwards"}`}
      viewBox="0 0 1000 1000"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {branches.map((branch) => (
        <path
          key={branch.from.node.id}
          d={`M${point(branch.from)}L${point(branch.to)}`}
          data-link={link(branch.to.node === root ? "outer" : "inner")}
        />
      ))}
    </svg>
  );
}

/** How far along its edge, counted in columns from where it begins, a slope stands when there is little room: the two of an operation apart. */
const NARROW = { alone: 0.5, first: 0.38, second: 0.64 };

function Slope({
  branch,
  columns,
  link,
}: {
  readonly branch: ShownBranch;
  readonly columns: number;
  readonly link: string;
}) {
  const { from, to, slope, slot, sibling, at: read } = branch;
  const [along, across] = [to.along - from.along, to.across - from.across];
  const span = Math.round(along * (columns - 0.3));
  const part = (sibling ? (slot === 0 ? NARROW.first : NARROW.second) : NARROW.alone) / span;
  const style = {
    ...at(from.along + along / 2, from.across + across / 2),
    "--narrow-along": percent(from.along + part * along),
    "--narrow-across": percent(from.across + part * across),
  } as CSSProperties;
  return (
    <span className="tree-slope role-derivative" style={style} data-link={link}>
      <span className="tree-number">{slope === null ? "no slope" : `× ${factor(slope)}`}</span>
      {read !== null && <span className="tree-read">slope at {formatNumber(read)}</span>}
    </span>
  );
}

function PlaceView({
  place: { kind, label, value, along, across },
  root,
  link,
}: {
  readonly place: ShownPlace;
  readonly root: boolean;
  link(name: string): string;
}) {
  const number = shown(value, "no value");
  return (
    <span
      className={`tree-node ${kind} role-${kind === "input" ? "input" : "curve"}`}
      style={at(along, across)}
      data-link={kind === "input" ? link("x") : root ? link("value") : undefined}
    >
      <span className="tree-operation">{label}</span>
      {root ? (
        <Output className="tree-value" name={link("value")} value={value}>
          {number}
        </Output>
      ) : (
        <span className="tree-value">{number}</span>
      )}
    </span>
  );
}

/** The tree in words, branch by branch. */
function spoken({ branches, places }: Model): string {
  const numberAt = (id: number) => shown(places.find(({ node }) => node.id === id)!.value, "no value");
  const edges = branches.map(
    ({ from, to, slope }) =>
      `${from.label} (${numberAt(from.node.id)}) to ${to.label} (${numberAt(to.node.id)}), slope ${shown(slope, "missing")}`,
  );
  return `Expression tree. ${edges.join("; ")}.`;
}
