import { useMemo, useState } from "react";
import { formatNumber, tex } from "../../params/index.ts";
import {
  Arrow,
  Contours,
  Crosses,
  Dot,
  Handle,
  inBox,
  Labels,
  type LabelsProps,
  Pick,
  Plot,
  type Point,
  Segment,
  Trail,
  type Window,
} from "../../plot/index.ts";
import { Optimum } from "../../widget/descent/Optimum.tsx";
import { ringLevels } from "../../widget/descent/ringLevels.ts";
import type { FigureProps } from "../../widget/index.ts";
import type { Decision } from "./decisions.ts";
import { HEIGHT, WIDTH, windowOf } from "./frame.ts";
import type { Model } from "./model.ts";
import widget from "./widget.ts";

type Props = FigureProps<typeof widget.params, Model>;

const { x1, x2 } = widget.params;
const within = /* @__PURE__ */ inBox([x1.min, x1.max], [x2.min, x2.max]);

/** The contours, the steps that were kept, those that were undone, and the one that comes next with the contour it has to cross. */
export function Plane({ model, values, set, hold, link }: Props) {
  const { surface, made, next, x, value, kept } = model;
  const [moved, setMoved] = useState(false);
  const start: Point = [values.x1, values.x2];
  const moveTo = ([a, b]: Point) => {
    setMoved(true);
    set({ x1: a, x2: b });
  };
  const path = pathOf(start, made);
  const undone = made.filter(({ accepted, to }) => !accepted && inReach(to));
  const window = windowOf(model, values.near);
  const [left, right, bottom, top] = [...window.x, ...window.y];
  const levels = useMemo(
    () => ringLevels(surface.field, { x: [left, right], y: [bottom, top] }),
    [surface, left, right, bottom, top],
  );
  const here = useMemo(() => (value === null ? [] : [value]), [value]);
  return (
    <Plot
      x={window.x}
      y={window.y}
      width={WIDTH}
      height={HEIGHT}
      xLabel={tex`x_1`}
      yLabel={tex`x_2`}
      label="Contours of f, the steps that were kept, and the trials that were undone"
    >
      <Contours of={surface.field} levels={levels} filled />
      <Contours of={surface.field} levels={here} link={link("f")} />
      <Pick onPick={(to) => moveTo(within(to))} />
      {kept.map(({ all }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a kept run is its place in the list
        <Trail key={i} points={pathOf(all[0]!.from, all)} role="data" quiet />
      ))}
      {undone.map(({ from, to }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a trial is its place in the log
        <Segment key={i} from={from} to={to} role="loss" dashed quiet />
      ))}
      <Crosses points={undone.map(({ to }) => to)} role="loss" />
      <Trail points={path} role="derivative" link={link("x")} />
      {inReach(next.to) && <Arrow from={x} to={next.to} role="derivative" dashed link={link("gamma")} />}
      {surface.stationary.map(({ at }) => (
        <Dot key={at.join()} at={at} hollow />
      ))}
      {made.length > 0 && <Dot at={x} role="derivative" link={link("x")} />}
      <Names {...{ model, start, path, link }} />
      {isIn(window, start) && (
        <Handle
          at={start}
          label="Start of the descent"
          valueText={`x1 ${formatNumber(start[0])}, x2 ${formatNumber(start[1])}`}
          constrain={within}
          link={link("x1")}
          invitation={moved ? undefined : "drag, or touch anywhere"}
          onMove={(to, { phase }) => {
            hold(phase !== "end");
            moveTo(to);
          }}
        />
      )}
    </Plot>
  );
}

/** The start and the ends of the steps that were kept. */
const pathOf = (start: Point, decisions: readonly Decision[]): Point[] => [
  start,
  ...decisions.filter(({ accepted }) => accepted).map(({ to }) => to),
];

const isIn = ({ x, y }: Window, [a, b]: Point) => a >= x[0] && a <= x[1] && b >= y[0] && b <= y[1];

/** Trials further out are not drawn. */
const FAR = 100;
const inReach = ([a, b]: Point) => Math.abs(a) < FAR && Math.abs(b) < FAR;

interface NamesProps extends Pick<Props, "model" | "link"> {
  readonly start: Point;
  readonly path: readonly Point[];
}

function Names({ model: { surface, made, last, next, x }, start, path, link }: NamesProps) {
  const trial = { at: next.to, text: `try γ = ${formatNumber(next.gamma, { significant: 3 })}` };
  const labels: LabelsProps["labels"] = [
    { at: start, text: "start", role: "input", link: link("x1") },
    ...surface.stationary.map((point) => ({
      at: point.at,
      text: point === surface.optimum ? <Optimum /> : point.kind,
    })),
    { ...trial, role: "derivative", link: link("gamma") },
    ...(last && !last.accepted ? [{ at: last.to, text: "undone", role: "loss" as const }] : []),
    ...(made.length > 0 && path.length === 1
      ? [{ at: x, text: "still here", role: "derivative" as const }]
      : []),
  ];
  return <Labels labels={labels} avoid={[path, [x, next.to]]} />;
}
