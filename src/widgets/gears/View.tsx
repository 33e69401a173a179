import "./style.css";
import { formatNumber, tex } from "../../params/index.ts";
import { Label, Plot } from "../../plot/index.ts";
import { FlagControl, Formula, NumberControl } from "../../ui/index.ts";
import { defineView, type FigureProps, Output, Panel } from "../../widget/index.ts";
import { Account } from "./Account.tsx";
import { Crank, dialsText } from "./Crank.tsx";
import { type Model, model, quantities, START } from "./model.ts";
import { trainOf } from "./train.ts";
import { useTurn } from "./useTurn.ts";
import { Arc, Claim, Hand, Wheels } from "./Wheels.tsx";
import widget from "./widget.ts";
import { describe, factor } from "./words.ts";

type Props = FigureProps<typeof widget.params, Model>;

/** The drawing, in logical pixels: the line of the rates, that of the axles, that of the readings. */
const WIDTH = 700;
const HEIGHT = 396;
const LEVELS = { rates: 26, axles: 206, readings: 384 };
const BOX = { width: WIDTH, margin: 12, tallest: 150 };
/** Hands reach at least this far from their axles. */
const HAND = 62;

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure(props) {
    const { values, model: shown, link } = props;
    return (
      <>
        <Picture {...props} />
        <Panel>
          <NumberControl param="x" />
          <Turn {...props} />
          <FlagControl param="plus" />
          <div className="gears-rates">
            <NumberControl param="inner" />
            <NumberControl param="outer" />
          </div>
        </Panel>
        <Account model={shown} values={values} link={link} />
      </>
    );
  },
});

function Picture({ values: { x, plus }, model: shown, set, hold, link }: Props) {
  const { z, y, inner, outer, claimed } = shown;
  const train = trainOf([inner, outer], [x, z, y], BOX);
  const [ax, az, ay] = train.axles;
  const [first, second] = train.links;
  const lengths = [
    0.78 * first.driver.radius,
    0.78 * Math.min(first.driven.radius, second.driver.radius),
    0.78 * second.driven.radius,
  ].map((length) => Math.max(HAND, length)) as [number, number, number];
  const at = (column: number, level: number) => [column, HEIGHT - level] as const;
  const level = LEVELS.axles;
  return (
    <Plot
      bare
      x={[0, WIDTH]}
      y={[0, HEIGHT]}
      width={WIDTH}
      height={HEIGHT}
      label="A train of three dials, x, z and y, each geared to the next"
    >
      <Wheels train={train} rates={[inner, outer]} level={level} />
      <Hand at={az} turns={z} length={lengths[1]} level={level} role="curve" link={link("z")} />
      {plus && <Claim at={ay} turns={claimed} length={lengths[2]} level={level} link={link("sum")} />}
      <Hand at={ay} turns={y} length={lengths[2]} level={level} role="curve" link={link("y")} />
      <Hand at={ax} turns={x} length={lengths[0]} level={level} role="input" link={link("x")} />
      <Arc from={ax} to={az} level={LEVELS.rates} link={link("inner")} />
      <Arc from={az} to={ay} level={LEVELS.rates} link={link("outer")} />
      <Label
        at={at((ax + az) / 2, LEVELS.rates)}
        anchor="n"
        text={`× ${factor(inner)}`}
        role="derivative"
        link={link("inner")}
      />
      <Label
        at={at((az + ay) / 2, LEVELS.rates)}
        anchor="n"
        text={`× ${factor(outer)}`}
        role="derivative"
        link={link("outer")}
      />
      <Label
        at={at(ax, LEVELS.readings)}
        anchor="c"
        text={<Reading name="x" value={x} />}
        role="input"
        link={link("x")}
      />
      <Label
        at={at(az, LEVELS.readings)}
        anchor="c"
        text={<Reading name="z" value={z} quantity={link("z")} />}
        link={link("z")}
      />
      <Label
        at={at(ay, LEVELS.readings)}
        anchor="c"
        text={<Reading name="y" value={y} quantity={link("y")} />}
        link={link("y")}
      />
      {plus && (
        <Label
          at={at(ay, level - lengths[2])}
          anchor="n"
          text={`added: ${formatNumber(claimed)}`}
          role="loss"
          link={link("sum")}
        />
      )}
      <Crank
        x={x}
        axle={[ax, level]}
        reach={lengths[0]}
        radius={first.driver.radius}
        valueText={dialsText(x, z, y)}
        link={link("x")}
        onTurn={(to, phase) => {
          hold(phase === "move");
          set({ x: to });
        }}
      />
    </Plot>
  );
}

const symbols = { x: tex`x=`, z: tex`z=`, y: tex`y=` };

function Reading({
  name,
  value,
  quantity,
}: {
  readonly name: keyof typeof symbols;
  readonly value: number;
  readonly quantity?: string;
}) {
  const text = formatNumber(value);
  return (
    <span className="gears-reading">
      <Formula of={symbols[name]} />
      {quantity ? (
        <Output className="gears-number" name={quantity} value={value}>
          {text}
        </Output>
      ) : (
        <span className="gears-number">{text}</span>
      )}
    </span>
  );
}

/** Turns the first dial once in front of one's eyes; at the end of its range, back to where it began. */
function Turn({ values: { x }, set, hold }: Props) {
  const { turning, start, stop } = useTurn(x, (to, phase) => {
    hold(phase === "move");
    set({ x: to });
  });
  const back = x + 1 > widget.params.x.max;
  return (
    <div className="control plain gears-turn role-input">
      <button type="button" onClick={() => (turning ? stop() : start(back ? START : x + 1))}>
        {turning ? "Stop" : back ? `Back to ${formatNumber(START)}` : "Turn x once"}
      </button>
    </div>
  );
}
