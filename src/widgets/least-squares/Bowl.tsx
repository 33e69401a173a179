import { formatNumber, tex } from "../../params/index.ts";
import {
  Arrow,
  Contours,
  Dot,
  Handle,
  type Interval,
  inBox,
  Label,
  onSteps,
  Plot,
  type Point,
} from "../../plot/index.ts";
import type { FigureProps } from "../../widget/index.ts";
import type { Model } from "./model.ts";
import type widget from "./widget.ts";

type Props = Pick<FigureProps<typeof widget.params, Model>, "model" | "set" | "hold" | "link">;

const REACH: Interval = [-4, 4];
const SHOWN: Interval = [-4.3, 4.3];
/** Within this distance of the fit a dragged x is meant to be the fit. */
const NEAR = 0.07;
/** How long the row's arrow is drawn at most. */
const LONGEST = 2.6;

/** L over the plane of x: its contours, x, and the row as an arrow. */
export function Bowl({ model: { x, row, loss, fit, typical, atFit }, set, hold, link }: Props) {
  const length = Math.hypot(...row);
  const drawn = LONGEST / (length + typical);
  const tip: Point = [x[0] + drawn * row[0], x[1] + drawn * row[1]];
  const shownFit = fit?.every((entry) => Math.abs(entry) <= SHOWN[1]) ? fit : null;
  return (
    <Plot
      x={SHOWN}
      y={SHOWN}
      width={460}
      height={460}
      xLabel={tex`\inp{x_1}`}
      yLabel={tex`\inp{x_2}`}
      label="The loss over the plane of x: contours, the point x and the gradient there"
    >
      <Contours of={loss} spacing="bowl" levels={11} filled />
      {shownFit && !atFit && (
        <>
          <Dot at={shownFit} hollow link={link("fit")} />
          <Label at={shownFit} anchor={shownFit[0] > x[0] ? "e" : "w"} text="the fit" link={link("fit")} />
        </>
      )}
      {!atFit && (
        <>
          <Arrow from={x} to={tip} role="derivative" link={link("row")} />
          <Label
            at={tip}
            anchor={row[1] >= 0 ? "n" : "s"}
            text="L climbs"
            role="derivative"
            link={link("row")}
          />
        </>
      )}
      <Handle
        at={x}
        label="Point x"
        valueText={`x₁ = ${formatNumber(x[0])}, x₂ = ${formatNumber(x[1])}`}
        constrain={(wanted) => {
          const to = onSteps(0.01, inBox(REACH, REACH))(wanted);
          return fit && Math.hypot(to[0] - fit[0], to[1] - fit[1]) < NEAR ? fit : to;
        }}
        link={link("x1")}
        invitation="drag x"
        onMove={(to, { phase }) => {
          hold(phase !== "end");
          set({ x1: to[0], x2: to[1] });
        }}
      />
    </Plot>
  );
}
