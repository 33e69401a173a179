import "./style.css";
import { useState } from "react";
import { formatNumber } from "../../params/index.ts";
import { Dot, Handle, Plot, type Point, Polyline } from "../../plot/index.ts";
import { ExpressionControl, NumberControl } from "../../ui/index.ts";
import { defineView, type FigureProps, Panel } from "../../widget/index.ts";
import { Balance } from "./Balance.tsx";
import { type Model, model, quantities, STEPS } from "./model.ts";
import { Area } from "./Pieces.tsx";
import { Sides } from "./Sides.tsx";
import type widget from "./widget.ts";
import { describe } from "./words.ts";

type Props = FigureProps<typeof widget.params, Model>;

const SIZE = { width: 640, height: 420 };

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure(props) {
    const { model: shown, values, link } = props;
    return (
      <>
        <Picture {...props} />
        <Panel>
          <div className="rectangle-row">
            <ExpressionControl param="u" />
            <ExpressionControl param="v" />
          </div>
          <NumberControl param="x" />
          <NumberControl param="h" />
        </Panel>
        <Balance model={shown} h={values.h} link={link} />
      </>
    );
  },
});

const inside = ([px, py]: Point, { x, y }: Model["window"]) =>
  px >= x[0] && px <= x[1] && py >= y[0] && py <= y[1];

/** The far corner's place that is nearest to a wanted one on the drawing, as an index into the steps. */
function nearest(path: readonly Point[], [x, y]: Point, window: Model["window"]): number {
  const scale = [
    SIZE.width / (window.x[1] - window.x[0]),
    SIZE.height / (window.y[1] - window.y[0]),
  ] as const;
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  path.forEach(([px, py], i) => {
    const distance = Math.hypot((px - x) * scale[0], (py - y) * scale[1]);
    if (inside([px, py], window) && distance < least) [best, least] = [i, distance];
  });
  return best;
}

/** The way of the far corner from where it starts, to the side to which it has gone, as far as it stays in sight. */
function ahead(path: readonly Point[], h: number, window: Model["window"]): readonly Point[] {
  const start = (path.length - 1) / 2;
  const way = h < 0 ? path.slice(0, start + 1).reverse() : path.slice(start);
  const end = way.findIndex((point) => !inside(point, window));
  return end < 0 ? way : way.slice(0, end);
}

function Picture({ model: shown, values: { x, h }, set, hold, link }: Props) {
  const { pieces, path } = shown;
  // While the corner is dragged the window stands still.
  const [held, keep] = useState<Model["window"] | null>(null);
  const window = held ?? shown.window;
  const corner = pieces?.corner.to;
  return (
    <Plot
      bare
      {...SIZE}
      x={window.x}
      y={window.y}
      narrowHeight={560}
      label="A rectangle with sides u and v, and what it gains over a step: two strips and a corner"
    >
      {pieces && corner && (
        <>
          <Polyline points={ahead(path, h, window)} role="curve" quiet dashed />
          <Area pieces={pieces} link={link} />
          <Sides pieces={pieces} link={link} />
          <Dot at={pieces.base.to} role="input" link={link("x")} />
          <Handle
            at={corner}
            label="Far corner, one step h on"
            role="difference"
            link={link("h")}
            value={{ now: h, min: -1, max: 1 }}
            valueText={`h ${formatNumber(h)}, sides ${formatNumber(corner[0])} and ${formatNumber(corner[1])}`}
            invitation="drag the corner"
            constrain={(wanted) => path[nearest(path, wanted, window)] ?? corner}
            onMove={(to, { phase }) => {
              hold(phase !== "end");
              keep(phase === "end" ? null : window);
              const found = nearest(path, to, window);
              if (found >= 0) set({ h: STEPS[found]!, x });
            }}
          />
        </>
      )}
    </Plot>
  );
}
