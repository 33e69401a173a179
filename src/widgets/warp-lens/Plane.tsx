import { formatNumber, tex } from "../../params/index.ts";
import {
  Grid,
  Handle,
  type Interval,
  inBox,
  Label,
  onSteps,
  Plot,
  type Point,
  Polygon,
  type Tick,
} from "../../plot/index.ts";
import type { FigureProps } from "../../widget/index.ts";
import type { Model } from "./model.ts";
import widget from "./widget.ts";

type Props = Pick<FigureProps<typeof widget.params, Model>, "model" | "values" | "set" | "hold" | "link">;

const { min, max } = widget.params.x1;
const reach: Interval = [min, max];
/** Room around every place of the point. */
const AROUND = 0.5;
const shown: Interval = [min - AROUND, max + AROUND];
const ticks: readonly Tick[] = [-2, -1, 0, 1, 2].map((value) => ({
  value,
  label: value % 2 === 0 ? formatNumber(value) : "",
  spare: false,
}));

/** The plane of inputs, the point that is dragged, and the lens around it in its true size. */
export function Plane({ model: { at }, values: { zoom }, set, hold, link }: Props) {
  const [x1, x2] = at;
  return (
    <Plot
      x={shown}
      y={shown}
      xTicks={ticks}
      yTicks={ticks}
      width={340}
      height={340}
      xLabel={tex`\inp{x_1}`}
      yLabel={tex`\inp{x_2}`}
      label="The plane of inputs, with a square lens around a point"
    >
      <Grid />
      <Polygon points={squareAround(at, zoom)} role="input" link={link("zoom")} />
      <Handle
        at={at}
        label="Point x₀, the centre of the lens"
        valueText={`x₁ = ${formatNumber(x1)}, x₂ = ${formatNumber(x2)}`}
        constrain={onSteps(0.01, inBox(reach, reach))}
        link={link("x0")}
        invitation="drag it"
        onMove={([to1, to2], { phase }) => {
          hold(phase !== "end");
          set({ x1: to1, x2: to2 });
        }}
      />
      <Label
        at={[x1, x2 + (x2 + zoom > max ? 0 : zoom)]}
        anchor={x2 + zoom > max ? "w" : "n"}
        text={tex`\inp{\mathbf{x}_0}`}
        role="input"
        link={link("x0")}
      />
    </Plot>
  );
}

const squareAround = ([x, y]: Point, r: number): Point[] => [
  [x - r, y - r],
  [x + r, y - r],
  [x + r, y + r],
  [x - r, y + r],
];
