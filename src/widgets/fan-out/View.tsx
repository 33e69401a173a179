import "./style.css";
import { formatNumber } from "../../params/index.ts";
import { GraphPicture } from "../../plot/graph/GraphPicture.tsx";
import { ChoiceControl, FlagControl, NumberControl } from "../../ui/index.ts";
import { defineView, type FigureProps, Panel } from "../../widget/index.ts";
import { edges, layouts, type Model, model, NAMES, nodes, quantities } from "./model.ts";
import { Paths } from "./Paths.tsx";
import { Sides } from "./Sides.tsx";
import type widget from "./widget.ts";
import { describe } from "./words.ts";

export type Props = FigureProps<typeof widget.params, Model>;

const OPERATIONS = { a: "", b: "", c: "a + b", d: "b + 1", e: "c · d" } as const;

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure(props) {
    const { parts } = props.values;
    const all = parts === "all";
    return (
      <>
        <div className={`fan-pictures fan-with-${parts}`}>
          {parts !== "sides" && (
            <div>
              <Graph {...props} />
              {all && <Paths {...props} />}
            </div>
          )}
          {parts === "paths" ? <Paths {...props} /> : <Sides {...props} />}
        </div>
        <Panel>
          {all && <ChoiceControl param="nudged" />}
          <NumberControl param="h" />
          {all && <NumberControl param="a" />}
          {all && <NumberControl param="b" />}
          {parts !== "sides" && <FlagControl param="overwrite" />}
        </Panel>
      </>
    );
  },
});

/** The graph with all messages; those on the paths from the nudged input are strong. */
function Graph({ model: { value, adjoint, partials, messages, claimed }, values: { nudged }, link }: Props) {
  const vias = new Set(
    edges.flatMap(({ from, to }) =>
      NAMES[nodes.indexOf(from)] === nudged ? [NAMES[nodes.indexOf(to)]] : [],
    ),
  );
  return (
    <GraphPicture
      layouts={layouts}
      label="The graph of (a + b)(b + 1), with the messages that flow back"
      nodes={NAMES.map((name) => ({
        name: <i className="fan-name">{name}</i>,
        operation: OPERATIONS[name],
        value: formatNumber(value[name]),
        adjoint: (
          <>
            <i className="fan-name fan-bar">{name}</i> ={" "}
            {formatNumber(name === nudged ? claimed : adjoint[name])}
          </>
        ),
        role: name === "a" || name === "b" ? ("input" as const) : ("curve" as const),
        state: name === nudged ? ("receiving" as const) : ("known" as const),
        link: link(name),
      }))}
      edges={edges.map(({ from, to }, i) => {
        const [start, end] = [NAMES[nodes.indexOf(from)]!, NAMES[nodes.indexOf(to)]!];
        const on = start === nudged || (end === "e" && vias.has(start));
        return {
          partial: `×${formatNumber(partials[i]!)}`,
          message: formatNumber(messages[i]!),
          state: on ? ("now" as const) : ("sent" as const),
        };
      })}
    />
  );
}
