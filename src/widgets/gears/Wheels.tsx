import { layer } from "../../plot/index.ts";
import { circle, hand, openings, outline } from "./outline.ts";
import type { Link, Train, Wheel } from "./train.ts";

const degrees = (turns: number) => Math.round((turns - Math.floor(turns)) * 36000) / 100;

const turned = (at: number, level: number, turns: number) =>
  `translate(${Math.round(at * 10) / 10} ${level}) rotate(${degrees(turns)})`;

interface Placed {
  /** The height of the axles in the drawing. */
  readonly level: number;
}

function Rim({ wheel, level, className = "" }: Placed & { wheel: Wheel; className?: string }) {
  return (
    <g className={`gear ${className}`} transform={turned(wheel.at, level, wheel.turns + wheel.phase)}>
      <path className="gear-rim" d={outline(wheel.radius, wheel.teeth)} />
      <path className="gear-opening" d={openings(wheel.radius, wheel.teeth)} />
    </g>
  );
}

/** A dial without a wheel: nothing is driven by it, or it by nothing. */
function Face({ wheel, level }: Placed & { wheel: Wheel }) {
  if (wheel.radius === 0) return null;
  return <path className="gear-face" transform={turned(wheel.at, level, 0)} d={circle(wheel.radius)} />;
}

/** The wheels of a link, the driven one first, and a dashed line where no wheels can show the ratio. */
function LinkWheels({
  link: { driver, driven, idler, drawn },
  level,
  rate,
}: Placed & { link: Link; rate: number }) {
  if (!drawn)
    return (
      <>
        {rate === 0 ? null : <path className="gear-belt" d={`M${driver.at} ${level}H${driven.at}`} />}
        <Face wheel={driver} level={level} />
        <Face wheel={driven} level={level} />
      </>
    );
  return (
    <>
      <Rim wheel={driver} level={level} />
      {idler && <Rim wheel={idler} level={level} className="gear-idler" />}
      <Rim wheel={driven} level={level} />
    </>
  );
}

export interface WheelsProps extends Placed {
  readonly train: Train;
  readonly rates: readonly [number, number];
}

/** All wheels: on the middle axle, the smaller one of its two is in front, with the wheel that it meshes with. */
export const Wheels = /* @__PURE__ */ layer("marks", ({ train: { links }, level, rates }: WheelsProps) => {
  const [first, second] = links;
  const order = first.driven.radius <= second.driver.radius ? ([1, 0] as const) : ([0, 1] as const);
  return order.map((i) => <LinkWheels key={i} link={links[i]} rate={rates[i]} level={level} />);
});

export interface HandProps extends Placed {
  readonly at: number;
  readonly turns: number;
  readonly length: number;
  readonly role: "input" | "curve";
  readonly link: string;
}

/** The hand of a dial: up at whole numbers. */
export const Hand = /* @__PURE__ */ layer("marks", ({ at, level, turns, length, role, link }: HandProps) => (
  <g transform={turned(at, level, turns)}>
    <path className={`mark gear-hand role-${role}`} d={hand(length)} data-link={link} />
    <path className={`mark gear-hub role-${role}`} d="M0 0h.01" />
  </g>
));

/** Where the hand would stand by a claim: dashed, with an open tip. */
export const Claim = /* @__PURE__ */ layer(
  "marks",
  ({ at, level, turns, length, link }: Omit<HandProps, "role">) => (
    <g transform={turned(at, level, turns)}>
      <path className="mark line gear-claim role-loss" d={`M0 -12V${-Math.round(length)}`} data-link={link} />
    </g>
  ),
);

/** From dial to dial, above the train. */
export const Arc = /* @__PURE__ */ layer(
  "marks",
  ({
    from,
    to,
    level,
    link,
  }: Placed & { readonly from: number; readonly to: number; readonly link: string }) => {
    const [a, b] = [Math.round(from), Math.round(to)];
    return (
      <>
        <path className="mark line thin role-derivative" d={`M${a} ${level}H${b - 8}`} data-link={link} />
        <path className="mark head role-derivative" d={`M${b} ${level}l-11 -4.5v9Z`} data-link={link} />
      </>
    );
  },
);
