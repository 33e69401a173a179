import { type GraphEdgeMark, type GraphNodeMark, GraphPicture } from "../../plot/graph/GraphPicture.tsx";
import type { DrawnNode } from "./build.ts";
import { Bar, Name, numberOrWord } from "./letters.tsx";
import type { Model } from "./model.ts";
import type { PlayerStep } from "./sweep.ts";
import type { Props } from "./View.tsx";
import { operationText } from "./words.ts";

/** In a graph of more nodes, only the edges of the present node carry numbers. */
const ROOMY = 16;

/** The graph as it stands after the present step. */
export function Graph({ model, link }: Pick<Props, "model" | "link">) {
  const { built, steps, at } = model;
  const done = steps.slice(0, at + 1);
  const now = steps[at]!;
  const present = now.kind === "start" ? null : now.kind === "value" ? now.drawn : now.to;
  return (
    <GraphPicture
      layouts={built.layouts}
      nodes={built.drawn.map((drawn) => nodeMark(drawn, model, done, now, link))}
      edges={edgeMarks(model, done, now)}
      focus={present ? built.drawn.indexOf(present) : 0}
      label="Computation graph"
    />
  );
}

function nodeMark(
  drawn: DrawnNode,
  { built: { graph }, values }: Model,
  done: readonly PlayerStep[],
  now: PlayerStep,
  link: Props["link"],
): GraphNodeMark {
  const { node, name, operation } = drawn;
  const input = graph.inputs.includes(node);
  const known = input || done.some((step) => step.kind === "value" && step.drawn === drawn);
  const last = done.findLast((step) => step.kind === "message" && step.to === drawn);
  const receiving = now.kind === "message" && now.to === drawn;
  const computed = now.kind === "value" && now.drawn === drawn;
  return {
    name: <Name of={name} />,
    operation: operation && operationText(operation),
    value: known ? numberOrWord(values[node.id]!) : "",
    adjoint: last?.kind === "message" && (
      <>
        {name.length === 1 && (
          <>
            <Bar of={name} /> ={" "}
          </>
        )}
        {numberOrWord(last.sweep.total.data[0]!)}
      </>
    ),
    role: input ? "input" : "curve",
    state: receiving ? "receiving" : computed ? "now" : known ? "known" : "waiting",
    link: link(name),
  };
}

function edgeMarks(
  { built, steps, values }: Model,
  done: readonly PlayerStep[],
  now: PlayerStep,
): GraphEdgeMark[] {
  const backward = done.some((step) => step.kind === "message");
  const roomy = built.drawn.length <= ROOMY;
  const present = now.kind === "message" ? now.to.node : null;
  return built.edges.map(({ from, to, slot }) => {
    const along = (step: PlayerStep) => {
      const edge = step.kind === "message" ? step.sweep.edge : null;
      return edge?.from === from && edge.to === to && edge.slot === slot;
    };
    const step = steps.find(along);
    const sweep = step?.kind === "message" ? step.sweep : undefined;
    const sent = step !== undefined && done.includes(step);
    const feeds = now.kind === "value" && now.drawn.node === to;
    const told = roomy || from === present || to === present;
    return {
      partial: feeds ? (
        <span className="player-carried">{numberOrWord(values[from.id]!)}</span>
      ) : backward && told && sweep?.partial ? (
        `×${numberOrWord(sweep.partial.data[0]!)}`
      ) : (
        ""
      ),
      message: sent && told && sweep ? numberOrWord(sweep.contribution.data[0]!) : "",
      state: step === now ? "now" : sent ? "sent" : feeds ? "feeds" : "idle",
    };
  });
}
