import { formatNumber, tex } from "../../params/index.ts";
import { Dot, Label, Line, Plot, type Point, Polyline } from "../../plot/index.ts";
import type { FigureProps } from "../../widget/index.ts";
import type { Model } from "./model.ts";
import widget from "./widget.ts";

type Props = Pick<FigureProps<typeof widget.params, Model>, "model" | "set" | "link" | "values">;

const ENDS = [10, 20, 50, 100, 200, 400];
const TOPS = [0.5, 1, 2, 5, 10, 20, 50, 100, 1000];

/** Descend: the loss over the steps, and the floor below which no weights get. */
export function Losses({ model: { path, now, floor }, values, link }: Omit<Props, "set">) {
  const told = values.parts !== "course";
  const steps = path.length - 1;
  const most = widget.params.steps.max;
  const end = ENDS.find((each) => steps <= each) ?? most;
  const largest = Math.max(...path.map(({ loss }) => loss), floor);
  const top = TOPS.find((each) => 1.1 * largest <= each) ?? 1.1 * largest;
  const points = path.map(({ loss }, i): Point => [i, loss]);
  return (
    <Plot
      x={[0, end]}
      y={[0, top]}
      width={400}
      height={330}
      xLabel="steps"
      yLabel={tex`\loss{L}`}
      label="The loss over the steps of descent, and its floor"
    >
      {told && (
        <>
          <Line from={[0, floor]} to={[1, floor]} dashed quiet link={link("floor")} />
          <Label
            at={[end, floor]}
            anchor={floor < 0.2 * top ? "nw" : "sw"}
            text={`floor ${formatNumber(floor)}`}
            quiet
            link={link("floor")}
          />
        </>
      )}
      <Polyline points={points} role="loss" link={link("loss")} />
      <Dot at={points.at(-1)!} role="loss" link={link("loss")} />
      <Label
        at={[end, top]}
        anchor="sw"
        text={`L = ${formatNumber(now.loss, { zeroBelow: 1e-12 })}`}
        role="loss"
        link={link("loss")}
      />
    </Plot>
  );
}

/** The ways to go on, and back. */
export function Acts({ model: { path }, values, set }: Pick<Props, "model" | "values" | "set">) {
  const steps = path.length - 1;
  const most = widget.params.steps.max;
  const act = (name: string, count: number) => (
    <button
      type="button"
      disabled={count > 0 ? values.steps >= most : values.steps === 0}
      onClick={() => set({ steps: Math.min(most, Math.max(0, steps + count)) })}
    >
      {name}
    </button>
  );
  return (
    <div className="controls">
      <div className="control bottle-acts role-input">
        {act("Step", 1)}
        {act("Ten more", 10)}
        {act("Back", -1)}
        {act("Start again", -most)}
      </div>
    </div>
  );
}
