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
  /** A place over which a line stands: words keep to one side of it. */
  readonly avoid: number;
}

/** A band narrower than this share of the window carries no words. */
const ROOM = 0.19;
const COLOURS = 3;

/** The axis coloured by where a run from each of its points ends, and the same colours, very light, above it. */
export function Basins(props: BasinsProps) {
  return (
    <>
      <Strip {...props} />
      <Words {...props} />
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
function Words({ bands, goals, strip: [, top], avoid }: BasinsProps) {
  const view = useView();
  const width = ({ span: [from, to] }: Band) => to - from;
  const [left, right] = view.x.domain;
  return [...goals, null].map((goal) => {
    const [widest] = bands.filter((band) => band.goal === goal).sort((a, b) => width(b) - width(a));
    const room = ROOM * (right - left);
    if (!widest || width(widest) < room) return null;
    return (
      <Label
        key={goal}
        at={[clearOf(avoid, widest.span, room), top]}
        anchor="n"
        text={goal === null ? "settles nowhere" : <Goal at={goal} />}
        quiet
      />
    );
  });
}

/** The middle of a band, or as near to it as words are clear of a place. */
function clearOf(place: number, [from, to]: Interval, room: number): number {
  const middle = (from + to) / 2;
  if (Math.abs(place - middle) > room / 2) return middle;
  const sides = [place - room / 2, place + room / 2].filter(
    (at) => at - room / 2 > from && at + room / 2 < to,
  );
  return sides.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? middle;
}

const Goal = ({ at }: { at: number }) => (
  <>
    <span className="valley-roomy">leads to </span>
    {formatNumber(at, { significant: 3, zeroBelow: 1e-9 })}
  </>
);
