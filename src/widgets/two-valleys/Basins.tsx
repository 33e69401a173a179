import { formatNumber } from "../../params/index.ts";
import { type Interval, Label, layer, useView } from "../../plot/index.ts";
import { pathThrough } from "../../plot/path.ts";
import type { Band } from "./basins.ts";

export interface BasinsProps {
  readonly bands: readonly Band[];
  /** The places where runs can end, in their order: the colour of one is its place among them. */
  readonly goals: readonly number[];
  /** The heights between which the strip on the axis lies. */
  readonly strip: Interval;
}

/** A band narrower than this share of the window carries no words. */
const ROOM = 0.19;
const COLOURS = 3;

/** The axis coloured by where a run from each of its points ends, and the same colours, very light, above it. */
export function Basins({ bands, goals, strip }: BasinsProps) {
  return (
    <>
      <Strip {...{ bands, goals, strip }} />
      <Words {...{ bands, goals, strip }} />
    </>
  );
}

const colourOf = (goals: readonly number[], goal: number) => goals.indexOf(goal) % COLOURS;

const Strip = /* @__PURE__ */ layer("marks", ({ bands, goals, strip: [bottom, top] }: BasinsProps) => {
  const view = useView();
  const box = ([left, right]: Interval, low: number, high: number) =>
    pathThrough(
      [
        [left, low],
        [left, high],
        [right, high],
        [right, low],
      ].map(([x, y]) => view.toPx([x!, y!])),
      true,
    );
  return Array.from({ length: COLOURS }, (_, colour) => {
    const own = bands.filter(({ goal }) => goal !== null && colourOf(goals, goal) === colour);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a colour is its number
      <g key={colour} className={`basin basin-${colour}`}>
        <path className="basin-air" d={own.map(({ span }) => box(span, top, view.y.domain[1])).join("")} />
        <path className="basin-ground" d={own.map(({ span }) => box(span, bottom, top)).join("")} />
      </g>
    );
  });
});

/** The widest band of each goal says where it leads; so does the widest that leads nowhere. */
function Words({ bands, goals, strip: [, top] }: BasinsProps) {
  const view = useView();
  const width = ({ span: [from, to] }: Band) => to - from;
  const [left, right] = view.x.domain;
  return [...goals, null].map((goal) => {
    const [widest] = bands.filter((band) => band.goal === goal).sort((a, b) => width(b) - width(a));
    if (!widest || width(widest) < ROOM * (right - left)) return null;
    return (
      <Label
        key={goal}
        at={[(widest.span[0] + widest.span[1]) / 2, top]}
        anchor="n"
        text={goal === null ? "settles nowhere" : <Goal at={goal} />}
        quiet
      />
    );
  });
}

const Goal = ({ at }: { at: number }) => (
  <>
    <span className="valley-roomy">leads to </span>
    {formatNumber(at, { significant: 3, zeroBelow: 1e-9 })}
  </>
);
