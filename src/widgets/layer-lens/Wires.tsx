import { formatNumber, type Role, tex } from "../../params/index.ts";
import { Dot, Label, Plot, type Point, Segment } from "../../plot/index.ts";
import { Formula } from "../../ui/index.ts";
import { INPUTS, type Model, nameOf, OUTPUTS } from "./model.ts";

const [IN, SUM, OUT] = [0, 1, 2];
const X = [tex`x_1`, tex`x_2`];
const Z = [tex`z_1`, tex`z_2`, tex`z_3`];
const F = [tex`f_1`, tex`f_2`, tex`f_3`];
const WIRES = Z.flatMap((_, m) => X.map((__, j) => [m, j] as const));
const heightOf = (row: number) => OUTPUTS - 1 - row;
const inputAt = (j: number): Point => [IN, 1.5 - j];
const sumAt = (i: number): Point => [SUM, heightOf(i)];
const outputAt = (i: number): Point => [OUT, heightOf(i)];

/** The layer as wires: each sum hears every input, each output hears one sum. The nudge and what it reaches are lit. */
export function Wires({ model, link }: { readonly model: Model; readonly link: (name: string) => string }) {
  const { x, z, f, by, k, i, enters } = model;
  const fromInput = (j: number) => (by === "x" ? j === k : by === "A" && j === k % INPUTS);
  const wire = (m: number, j: number) => fromInput(j) && (enters === null || enters === m);
  const reached = (m: number) => enters === null || enters === m;
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
        <Node key={symbol.tex} at={sumAt(m)} anchor="n" symbol={symbol} value={z[m]!} link={link("z")} />
      ))}
      {F.map((symbol, m) => (
        <Node
          key={symbol.tex}
          at={outputAt(m)}
          anchor="e"
          symbol={symbol}
          value={f[m]!}
          link={link("f")}
          role={m === i ? "derivative" : "curve"}
          hollow={!reached(m)}
        />
      ))}
      <Label at={[SUM + 0.5, -0.42]} anchor="n" text="tanh" quiet />
      <Dot at={nudged} role="input" />
      <Label
        at={nudged}
        anchor={by === "A" ? "n" : "se"}
        role="input"
        text={`nudge ${nameOf(by, k)}`}
        link={link("k")}
      />
    </Plot>
  );
}

const between = ([a, b]: Point, [c, d]: Point): Point => [(a + c) / 2, (b + d) / 2];

interface NodeProps {
  readonly at: Point;
  readonly anchor: "n" | "e" | "w";
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
