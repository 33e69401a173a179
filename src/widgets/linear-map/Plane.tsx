import { formatNumber, tex } from "../../params/index.ts";
import { Grid, Handle, type Interval, inBox, onSteps, Plot, Polygon, Polyline } from "../../plot/index.ts";
import type { FigureProps } from "../../widget/index.ts";
import { type Model, reach } from "./model.ts";
import { CELLS } from "./sheet.ts";
import type widget from "./widget.ts";

type Props = Pick<FigureProps<typeof widget.params, Model>, "model" | "set" | "hold" | "link">;

const shown: Interval = [reach[0] - 1, reach[1] + 1];

/** The plane of inputs: the grid that becomes the sheets, x, and the square of one unit along each input. */
export function Plane({ model: { at }, set, hold, link }: Props) {
  const [x1, x2] = at;
  return (
    <Plot
      x={shown}
      y={shown}
      width={360}
      height={360}
      xLabel={tex`\inp{x_1}`}
      yLabel={tex`\inp{x_2}`}
      label="The plane of inputs, with the point x and a square of one unit along each input"
    >
      <Grid />
      {LINES.map(([from, to]) => (
        <Polyline key={`${from} ${to}`} points={[from, to]} quiet />
      ))}
      <Polygon
        points={[
          [x1, x2],
          [x1 + 1, x2],
          [x1 + 1, x2 + 1],
          [x1, x2 + 1],
        ]}
        role="derivative"
        link={link("jacobian")}
      />
      <Handle
        at={at}
        label="Point x"
        valueText={`x₁ = ${formatNumber(x1)}, x₂ = ${formatNumber(x2)}`}
        constrain={onSteps(0.05, inBox(reach, reach))}
        link={link("x")}
        invitation="drag it"
        onMove={([to1, to2], { phase }) => {
          hold(phase !== "end");
          set({ x1: to1, x2: to2 });
        }}
      />
    </Plot>
  );
}

const LINES = Array.from({ length: CELLS + 1 }, (_, k) => {
  const [from, to] = reach;
  const held = from + ((to - from) * k) / CELLS;
  return [
    [
      [held, from],
      [held, to],
    ],
    [
      [from, held],
      [to, held],
    ],
  ] as const;
}).flat();
