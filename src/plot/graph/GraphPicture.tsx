import { type CSSProperties, Fragment, type ReactNode, useEffect, useRef } from "react";
import type { Role } from "../../params/role.ts";
import { layer } from "../layer.tsx";
import { arrowHead } from "../lines.ts";
import { Plot } from "../Plot.tsx";
import { coordinate, pathThrough } from "../path.ts";
import { markProps } from "../style.ts";
import { percent } from "../view.ts";
import "./graph.css";
import { type Bezier, type GraphLayout, type GraphLayouts, RADIUS } from "./layoutGraph.ts";
import { useRoom } from "./useRoom.ts";

export interface GraphNodeMark {
  /** What stands in the node, above it and below it: its operation, its value, its adjoint. */
  readonly name: ReactNode;
  readonly operation?: ReactNode;
  readonly value?: ReactNode;
  readonly adjoint?: ReactNode;
  readonly role?: Role | undefined;
  /** Not reached yet; reached; what the present step computes: a value, or an adjoint. */
  readonly state: "waiting" | "known" | "now" | "receiving";
  readonly link?: string | undefined;
}

export interface GraphEdgeMark {
  /** The local partial, above the edge, and the message sent back along it, below. */
  readonly partial?: ReactNode;
  readonly message?: ReactNode;
  /** Carries nothing now; feeds the value being computed; carries the present message; has carried one. */
  readonly state: "idle" | "feeds" | "now" | "sent";
}

export interface GraphPictureProps {
  readonly layouts: GraphLayouts;
  /** In the order of the layout's. */
  readonly nodes: readonly GraphNodeMark[];
  readonly edges: readonly GraphEdgeMark[];
  /** The node to keep in sight where the picture is wider than the page. */
  readonly focus?: number | undefined;
  readonly label: string;
}

/** The logical pixels of an em, by which the whole picture is scaled: its type grows and shrinks with it. */
const EM = 16;
const HEAD = 11;

/**
 * A computation graph from left to right: values go forward along thin arrows, messages come back along double ones. It takes the room
 * there is down to a size that can still be read; beyond that it scrolls, and follows `focus`.
 */
export function GraphPicture({ layouts, nodes, edges, focus, label }: GraphPictureProps) {
  const layout = useRoom() ? layouts.room() : layouts.page;
  const { width, height } = layout;
  const scroller = useRef<HTMLDivElement>(null);
  const share = focus === undefined ? undefined : (layout.nodes[focus]?.[0] ?? 0) / width;
  useEffect(() => {
    const element = scroller.current;
    if (!element || share === undefined) return;
    element.scrollLeft = share * element.scrollWidth - element.clientWidth / 2;
  }, [share]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div ref={scroller} className="graph-scroll" tabIndex={0} role="group" aria-label={label}>
      <div
        className="graph"
        style={
          {
            "--graph-width": coordinate(width / EM),
            "--graph-height": coordinate(height / EM),
          } as CSSProperties
        }
      >
        <Plot x={[0, width]} y={[0, height]} width={width} height={height} bare label={label}>
          <Edges layout={layout} edges={edges} />
          <Rings layout={layout} nodes={nodes} />
          <NodeLabels layout={layout} nodes={nodes} />
          <EdgeLabels layout={layout} edges={edges} />
        </Plot>
      </div>
    </div>
  );
}

type EdgesProps = { readonly layout: GraphLayout } & Pick<GraphPictureProps, "edges">;
type NodesProps = { readonly layout: GraphLayout } & Pick<GraphPictureProps, "nodes">;

/** What is done lies over what is not, so that shared lanes show the messages they have carried. */
const DEPTH = { idle: 0, feeds: 1, sent: 2, now: 3 };

const Edges = /* @__PURE__ */ layer("marks", ({ layout, edges }: EdgesProps) =>
  edges
    .map((edge, i) => ({ ...edge, i }))
    .sort((a, b) => DEPTH[a.state] - DEPTH[b.state])
    .map(({ state, i }) => {
      const { curves } = layout.routes[i]!;
      const d = pathAlong(curves);
      const back = state === "now" || state === "sent";
      const head = back ? headAt(curves[0]!, true) : headAt(curves.at(-1)!, false);
      const style = { role: back ? "backward" : "curve" } as const;
      return (
        <g key={i} className={`graph-edge graph-${state}`}>
          <path {...markProps("line", style)} d={d} />
          {back && <path className="mark double" d={d} />}
          <path {...markProps("head", style)} d={head} />
        </g>
      );
    }),
);

const Rings = /* @__PURE__ */ layer("marks", ({ layout, nodes }: NodesProps) =>
  nodes.map(({ state, role = "curve", link }, i) => {
    const [x, y] = layout.nodes[i]!;
    return (
      <circle
        // biome-ignore lint/suspicious/noArrayIndexKey: a node is its number
        key={i}
        className={`mark graph-ring graph-${state} role-${state === "receiving" ? "backward" : role}`}
        data-link={link}
        cx={coordinate(x)}
        cy={coordinate(y)}
        r={RADIUS}
      />
    );
  }),
);

const NodeLabels = /* @__PURE__ */ layer("labels", ({ layout, nodes }: NodesProps) =>
  nodes.map(({ name, operation, value, adjoint, role = "curve", state, link }, i) => (
    <span
      // biome-ignore lint/suspicious/noArrayIndexKey: a node is its number
      key={i}
      className={`graph-node graph-${state} role-${role}`}
      data-link={link}
      style={placeIn(layout, layout.nodes[i]!)}
    >
      <span className="graph-operation">{operation}</span>
      <span className="graph-name">{name}</span>
      <span className="graph-below">
        <span className="graph-value">{value}</span>
        <span className="graph-adjoint">{adjoint}</span>
      </span>
    </span>
  )),
);

const EdgeLabels = /* @__PURE__ */ layer("labels", ({ layout, edges }: EdgesProps) =>
  edges.map(({ partial, message, state }, i) => {
    const { above, below } = layout.routes[i]!.label;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: an edge is its number
      <Fragment key={i}>
        <span className="graph-number graph-partial" style={placeIn(layout, above)}>
          {partial}
        </span>
        <span className={`graph-number graph-message graph-${state}`} style={placeIn(layout, below)}>
          {message}
        </span>
      </Fragment>
    );
  }),
);

function placeIn({ width, height }: GraphLayout, [x, y]: readonly [number, number]) {
  return { left: percent(x / width), top: percent(y / height) };
}

function pathAlong(curves: readonly Bezier[]): string {
  const pair = ([x, y]: readonly [number, number]) => `${coordinate(x)} ${coordinate(y)}`;
  return curves
    .map(([a, b, c, d], i) => `${i === 0 ? `M${pair(a)}` : ""}C${pair(b)} ${pair(c)} ${pair(d)}`)
    .join("");
}

/** The head at the end of a curve, or at its start and pointing back: both are level there. */
function headAt([start, , , end]: Bezier, back: boolean): string {
  const tip = back ? start : end;
  return pathThrough(arrowHead([tip[0] + (back ? HEAD : -HEAD) * 2, tip[1]], tip, HEAD), true);
}
