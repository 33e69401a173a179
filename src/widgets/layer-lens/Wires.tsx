import { formatNumber, type Role, tex } from "../../params/index.ts";
import { Dot, Label, Plot, type Point, Segment } from "../../plot/index.ts";
import { Formula } from "../../ui/index.ts";
import { INPUTS, type Model, nameOf, OUTPUTS } from "./model.ts";
import type { By } from "./widget.ts";

const [IN, SUM, OUT] = [0, 1, 2];
const X = [tex`x_1`, tex`x_2`];
const Z = [tex`z_1`, tex`z_2`, tex`z_3`];
const F = [tex`f_1`, tex`f_2`, tex`f_3`];
const WIRES = Z.flatMap((_, m) => X.map((__, j) => [m, j] as const));
const heightOf = (row: number) => OUTPUTS - 1 - row;
const inputAt = (j: number): Point => [IN, 1.5 - j];
const sumAt = (i: number): Point => [SUM, heightOf(i)];
const outputAt = (i: number): Point => [OUT, heightOf(i)];

interface WiresProps {
  readonly model: Model;
  /** Whether what the nudge reaches is lit. */
  readonly told: boolean;
  readonly link: (name: string) => string;
}

/** The layer as wires: each sum hears every input, each output hears one sum. The nudge and what it reaches are lit. */
export function Wires({ model, told, link }: WiresProps) {
  const { x, z, f, by, k, i, enters } = model;
  const fromInput = (j: number) => (by === "x" ? j === k : by === "A" && j === k % INPUTS);
  const wire = (m: number, j: number) => fromInput(j) && (enters === null ? told : enters === m);
  const reached = (m: number) => told && (enters === null || enters === m);
  const nudged: Point =
    by === "x" ? inputAt(k) : by === "A" ? between(inputAt(k % INPUTS), sumAt(enters!)) : sumAt(enters!);
  return (
    <Plot
      x={[-0.98, 3.08]}
      y={[-0.5, 2.62]}
      width={520}
      height={330}
      bare
      label="The layer as a network: two inputs, three sums, three outputs"
    >
      {WIRES.map(([m, j]) => (
        <Segment
          key={`${m} ${j}`}
          from={inputAt(j)}
          to={sumAt(m)}
          {...(wire(m, j)
            ? { role: (by === "A" ? "input" : "derivative") as Role }
            : { quiet: true, role: "data" as Role })}
        />
      ))}
      {F.map(({ tex: name }, m) => (
        <Segment
          key={name}
          from={sumAt(m)}
          to={outputAt(m)}
          {...(reached(m) ? { role: "derivative" } : { quiet: true, role: "data" })}
        />
      ))}
      {X.map((symbol, j) => (
        <Node key={symbol.tex} at={inputAt(j)} anchor="w" symbol={symbol} value={x[j]!} role="input" />
      ))}
      {Z.map((symbol, m) => (
        <Node key={symbol.tex} at={sumAt(m)} anchor="ne" symbol={symbol} value={z[m]!} link={link("z")} />
      ))}
      {F.map((symbol, m) => (
        <Node
          key={symbol.tex}
          at={outputAt(m)}
          anchor="e"
          symbol={symbol}
          value={f[m]!}
          link={link("f")}
          role={told && m === i ? "derivative" : "curve"}
          hollow={told && !reached(m)}
        />
      ))}
      {(by === "A" || enters !== 2) && <Label at={[SUM + 0.8, 0]} anchor="s" text="tanh" quiet />}
      <Dot at={nudged} role="input" />
      <Label {...nudgeLabel(by, k, nudged)} role="input" text={`nudge ${nameOf(by, k)}`} link={link("k")} />
    </Plot>
  );
}

/** Where no wire runs: behind an input, below a sum, and for a weight above all wires or below them. */
function nudgeLabel(by: By, k: number, [across, up]: Point): { at: Point; anchor: "c" | "se" | "w" } {
  if (by === "x") return { at: [across, up - 0.32], anchor: "w" };
  return by === "A"
    ? { at: [IN, k < OUTPUTS ? 2.15 : -0.15], anchor: "c" }
    : { at: [across, up], anchor: "se" };
}

const between = ([a, b]: Point, [c, d]: Point): Point => [(a + c) / 2, (b + d) / 2];

interface NodeProps {
  readonly at: Point;
  readonly anchor: "ne" | "e" | "w";
  readonly symbol: (typeof X)[number];
  readonly value: number;
  readonly role?: Role;
  readonly link?: string;
  readonly hollow?: boolean;
}

function Node({ at, anchor, symbol, value, role = "curve", link, hollow }: NodeProps) {
  return (
    <>
      <Dot at={at} role={role} hollow={hollow} link={link} />
      <Label
        at={at}
        anchor={anchor}
        role={role}
        link={link}
        text={
          <>
            <Formula of={symbol} /> = {formatNumber(value, { significant: 3 })}
          </>
        }
      />
    </>
  );
}
