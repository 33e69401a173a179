import { type Expression, toFunction, variablesOf } from "../../expression/index.ts";
import type { CurveFunction, Point } from "../../plot/index.ts";
import { valuesOf } from "../../widget/curve.ts";
import { derivativeAt } from "../../widget/graph/derivativeAt.ts";
import { type GraphWindow, graphWindow } from "../../widget/graph/graphWindow.ts";
import { remembered } from "../../widget/remembered.ts";
import { type Built, built, type DrawnNode } from "./build.ts";
import type { Input } from "./inputs.ts";
import type { Sweep } from "./sweep.ts";

/** f against one node, all that does not pass through that node held where it is; the slope there is the node's adjoint. */
export interface PlotOf {
  readonly along: DrawnNode;
  /** The input that it is, if it is one: that can be dragged. */
  readonly input: Input | null;
  readonly curve: CurveFunction;
  readonly window: GraphWindow;
  /** Null where f has no value. */
  readonly point: Point | null;
  /** What the messages so far make of the slope; null before the first, and where f has no tangent. */
  readonly slope: number | null;
  /** Whether all messages have arrived. */
  readonly complete: boolean;
  /** On the way forward: the operation of the present step against the same input, and its value. */
  readonly also: { readonly drawn: DrawnNode; readonly curve: CurveFunction; readonly at: Point } | null;
}

/** The half widths of an input's axis: the wider one where the point is beyond the other. */
const HALF = [2.5, 5.2] as const;

interface Slice {
  readonly f: ReturnType<typeof toFunction>;
  readonly curve: CurveFunction;
  /** Windows are found when they are first asked for. */
  readonly window: (from: number, to: number) => GraphWindow;
}

/** A subterm of the formula (`top`) as a function of another (`along`), or null where it does not depend on it. Keys are JSON. */
const slice = remembered((key): Slice | null => {
  const [text, along, top, given] = JSON.parse(key) as [string, number, number, [string, number][]];
  const term = find(built(text).tagged, top);
  const held = new Map(given);
  const free = term && replaced(term, along, held);
  if (!free || variablesOf(free).length === 0) return null;
  const f = toFunction(free, ["t"]);
  const curve = valuesOf(f);
  const window = remembered((ends) => {
    const [from, to] = ends.split(" ").map(Number) as [number, number];
    return graphWindow(curve, [from, to]);
  });
  return { f, curve, window: (from, to) => window(`${from} ${to}`) };
});

function find(e: Expression, id: number): Expression | undefined {
  if (e.node === id) return e;
  if (e.kind !== "apply") return undefined;
  for (const arg of e.args) {
    const found = find(arg, id);
    if (found) return found;
  }
  return undefined;
}

/** A term with the letter t in place of a node, and numbers for the inputs. */
function replaced(e: Expression, along: number, held: ReadonlyMap<string, number>): Expression {
  if (e.node === along) return { kind: "variable", name: "t" };
  if (e.kind === "variable") return { kind: "number", value: held.get(e.name)! };
  return e.kind === "apply" ? { ...e, args: e.args.map((arg) => replaced(arg, along, held)) } : e;
}

/** The plot of a step: on the way forward against the first input, on the way back against the node that receives. */
export function plotOf(
  text: string,
  b: Built,
  inputs: readonly number[],
  { steps, values }: Sweep,
  at: number,
): PlotOf | null {
  const { graph, drawn } = b;
  // A constant is no function to be drawn entry by entry.
  if (graph.output.constant) return null;
  const step = steps[at]!;
  const along = step.kind === "message" ? step.to : drawn.find(({ node }) => node === graph.inputs[0])!;
  const place = graph.inputs.indexOf(along.node);
  const sliceOf = (top: number) =>
    slice(
      JSON.stringify([
        text,
        along.node.id,
        top,
        b.inputs.flatMap((name, i) => (i === place ? [] : [[name, inputs[i]!]])),
      ]),
    );
  const whole = sliceOf(graph.output.id);
  if (!whole) return null;
  const x = values[along.node.id]!;
  const half = place < 0 ? Math.max(2, Math.abs(x)) : HALF[Math.abs(x) <= HALF[0] - 0.1 ? 0 : 1]!;
  const middle = place < 0 ? x : 0;
  const value = values[graph.output.id]!;
  const complete =
    step.kind === "message" &&
    !steps.some((each, i) => i > at && each.kind === "message" && each.to === along);
  const total = step.kind === "message" ? step.sweep.total.data[0]! : Number.NaN;
  const slope = complete ? derivativeAt(whole.f, x).slope : Number.isFinite(total) ? total : null;
  const present = step.kind === "value" && step.drawn.node !== graph.output ? step.drawn : null;
  const own = present && sliceOf(present.node.id);
  return {
    along,
    input: place < 0 ? null : b.inputs[place]!,
    curve: whole.curve,
    window: whole.window(middle - half, middle + half),
    point: Number.isFinite(value) ? [x, value] : null,
    slope,
    complete,
    also: own && { drawn: present, curve: own.curve, at: [x, values[present.node.id]!] },
  };
}
