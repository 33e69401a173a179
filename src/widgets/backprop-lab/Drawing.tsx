import { useState } from "react";
import { sigmoid, tensor } from "../../autodiff/index.ts";
import { layer, type Point } from "../../plot/index.ts";
import { arrowHead } from "../../plot/lines.ts";
import { coordinate, pathThrough } from "../../plot/path.ts";
import { markProps } from "../../plot/style.ts";
import { between, type Geometry, ports, type Track, trackOf, wire } from "./geometry.ts";
import { known, type Model } from "./model.ts";
import { INPUTS, isOnWay, NEURONS, WEIGHTS, WIRES } from "./names.ts";

interface Props {
  readonly model: Model;
  readonly geometry: Geometry;
  readonly lit: number;
  readonly link: (name: string) => string;
}

/** Half the sigmoid's window in a neuron, in units of its input, and its size in logical pixels. */
const SPAN = 4.6;
const [HALF, HIGH] = [35, 50];
/** The radius of the neuron that this stands in. */
const ROUND = 50;

/** Everything drawn: wires, neurons with their sigmoid inside, gauges with the squared errors, and the way of the messages. */
export const Drawing = /* @__PURE__ */ layer("marks", (props: Props) => {
  const { model, geometry, lit } = props;
  const { values, messages } = known(model);
  return (
    <>
      {WEIGHTS.map((name, i) => (
        <Wire key={name} {...props} weight={i + 1} fed={values.has(WIRES[i]!.to)} />
      ))}
      {[0, 1].map((k) => (
        <Gauge key={k} {...props} k={k} shown={values.has(`S${k + 1}`)} squared={values.has("E")} />
      ))}
      <Flow
        pieces={lit ? litPieces(geometry, model, lit) : nowPieces(geometry, model)}
        name={lit ? `w${lit}` : String(model.at)}
      />
      {geometry.inputs.map(({ port, track }, i) => (
        <g key={INPUTS[i]}>
          <path className="axis" d={pathThrough(track)} />
          <path
            {...markProps("line lab-lead", {})}
            d={bend(geometry, between(track, (model.x[i]! + 2) / 4), port)}
          />
          <path {...markProps("dot lab-port", {})} d={dot(port)} />
        </g>
      ))}
      {NEURONS.map(([sum, value], i) => (
        <Neuron
          key={sum}
          at={geometry.neurons[i]!}
          radius={geometry.radius}
          z={values.has(sum) ? model.values[sum]! : null}
          reached={values.has(value)}
          slope={
            messages.has(sum) || (lit && isOnWay(lit, sum))
              ? model.messages.find(({ to }) => to === sum)!.partial
              : null
          }
          on={lit === 0 || isOnWay(lit, sum)}
        />
      ))}
    </>
  );
});

const dot = ([x, y]: Point) => `M${coordinate(x)} ${coordinate(y)}h.01`;

/** A curve that leaves and arrives along the flow. */
function bend({ turned }: Geometry, a: Point, b: Point): string {
  const [half, flat] = [(b[0] - a[0]) / 2, (b[1] - a[1]) / 2];
  const [c, d]: [Point, Point] =
    turned === "wide"
      ? [
          [a[0] + half, a[1]],
          [b[0] - half, b[1]],
        ]
      : [
          [a[0], a[1] + flat],
          [b[0], b[1] - flat],
        ];
  const pair = ([x, y]: Point) => `${coordinate(x)} ${coordinate(y)}`;
  return `M${pair(a)}C${pair(c)} ${pair(d)} ${pair(b)}`;
}

/** A weight's line: as thick as the weight is large, in the one shade or the other for its sign. */
function Wire({
  model,
  geometry,
  lit,
  weight,
  fed,
  link,
}: Props & { readonly weight: number; readonly fed: boolean }) {
  const w = model.w[weight - 1]!;
  const line = wire(geometry, weight);
  const track = trackOf(geometry, weight);
  const near = weight <= 4 && lit > 0 && lit <= 4 && WIRES[weight - 1]!.to === WIRES[lit - 1]!.to;
  const carries = lit > 0 && lit <= 4 && weight > 4 && WIRES[weight - 1]!.from[1] === WIRES[lit - 1]!.to[1];
  const on = lit === 0 || lit === weight || carries;
  const [[x, y], [x2, y2]] = track;
  const [nx, ny] = [(y2 - y) / Math.hypot(x2 - x, y2 - y), (x - x2) / Math.hypot(x2 - x, y2 - y)];
  const zero = between(track, 0.5);
  return (
    <g className={`lab-wire${fed ? " fed" : ""}${on ? " on" : near ? " near" : ""}`}>
      <path
        className={`mark ${w < 0 ? "minus" : "plus"}`}
        d={pathThrough(line)}
        style={{ strokeWidth: `${(0.07 + 0.16 * Math.min(3, Math.abs(w))).toFixed(3)}em` }}
      />
      <path className="lab-reach" d={pathThrough(line)} data-link={link(`w${weight}`)} />
      <path className="lab-track" d={pathThrough(track)} />
      <path
        className="lab-track"
        d={pathThrough([
          [zero[0] - 6 * nx, zero[1] - 6 * ny],
          [zero[0] + 6 * nx, zero[1] + 6 * ny],
        ])}
      />
    </g>
  );
}

let curve: Point[] | undefined;

/** The sigmoid around the middle of a neuron. */
function sigmoidInside(): Point[] {
  const zs = Array.from({ length: 41 }, (_, i) => SPAN * (i / 20 - 1));
  return Array.from(sigmoid(tensor(zs)).data, (s, i): Point => [(HALF * zs[i]!) / SPAN, HIGH * (0.5 - s)]);
}

/** A neuron: its sigmoid, where on it the sum has landed, and the slope there. */
function Neuron({
  at: [x, y],
  radius,
  z,
  reached,
  slope,
  on,
}: {
  readonly at: Point;
  readonly radius: number;
  readonly z: number | null;
  readonly reached: boolean;
  readonly slope: number | null;
  readonly on: boolean;
}) {
  curve ??= sigmoidInside();
  const part = radius / ROUND;
  const shift = ([dx, dy]: Point): Point => [x + part * dx, y + part * dy];
  const inside = z === null ? 0 : Math.max(-SPAN, Math.min(SPAN, z));
  const px = (HALF * inside) / SPAN;
  const s = sigmoid(tensor(inside)).data[0]!;
  const point: Point = [px, HIGH * (0.5 - s)];
  // The tangent's direction in the picture: a unit of the sum is HALF / SPAN pixels, a unit of the value HIGH.
  const rise = slope === null ? 0 : (slope * HIGH * SPAN) / HALF;
  const reach = 24 / Math.hypot(1, rise);
  return (
    <g className={`lab-neuron${z === null ? " waiting" : ""}${on ? "" : " off"}`}>
      <circle className="mark lab-disc role-curve" cx={x} cy={y} r={radius} />
      <path className="lab-floor" d={pathThrough([shift([-HALF, HIGH / 2]), shift([HALF, HIGH / 2])])} />
      <path {...markProps("line lab-sigmoid", {})} d={pathThrough(curve.map(shift))} />
      {z !== null && (
        <path
          className="lab-drop"
          d={pathThrough([shift([px, HIGH / 2]), shift(reached ? point : [px, HIGH / 2 - 7])])}
        />
      )}
      {slope !== null && (
        <path
          {...markProps("line lab-tangent", { role: "derivative" })}
          d={pathThrough([
            shift([point[0] - reach, point[1] + rise * reach]),
            shift([point[0] + reach, point[1] - rise * reach]),
          ])}
        />
      )}
      {z !== null && reached && <path {...markProps("dot", {})} d={dot(shift(point))} />}
    </g>
  );
}

/** An output on its scale from 0 to 1, and the square over its distance from the target. */
function Gauge({
  model: { values, target },
  geometry,
  k,
  shown,
  squared,
  link,
}: Props & { readonly k: number; readonly shown: boolean; readonly squared: boolean }) {
  const track = geometry.gauges[k]!;
  const S = values[`S${k + 1}`]!;
  const [from, to] = [between(track, S), between(track, target[k]!)];
  const side = Math.hypot(from[0] - to[0], from[1] - to[1]);
  const away = (point: Point): Point =>
    geometry.turned === "wide" ? [point[0] + side, point[1]] : [point[0], point[1] - side];
  const ticks = [0, 1].map((value) => {
    const [x, y] = between(track, value);
    return geometry.turned === "wide" ? `M${x - 5} ${y}h10` : `M${x} ${y - 5}v10`;
  });
  return (
    <g className="lab-gauge" data-link={link("E")}>
      {squared && (
        <path
          {...markProps("filled lab-square", { role: "loss" })}
          d={pathThrough([from, to, away(to), away(from)], true)}
        />
      )}
      <path className="axis" d={pathThrough(track) + ticks.join("")} />
      {shown && (
        <>
          <path {...markProps("line lab-lead", {})} d={bend(geometry, ports(geometry, 2 + k).leave, from)} />
          <path {...markProps("line lab-residual", { role: "loss" })} d={pathThrough([from, to])} />
          <path {...markProps("dot", {})} d={dot(from)} />
        </>
      )}
    </g>
  );
}

interface Piece {
  readonly role: "backward" | "derivative" | "curve";
  readonly d: string;
  /** Where its arrow points, and from where. */
  readonly head?: Track;
}

/** The way of messages back, and where a weight's own value comes in. */
function Flow({ pieces, name }: { readonly pieces: readonly Piece[]; readonly name: string }) {
  // Keyed by what is shown: another way is drawn from its beginning, and the same one only moves.
  const [first] = useState(name);
  return (
    <g className={name === first ? "lab-flow" : "lab-flow lab-drawn"}>
      {pieces.map(({ role, d, head }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place on the way
        <g key={`${name} ${i}`}>
          <path {...markProps("line", { role })} d={d} pathLength={1} />
          {role === "backward" && <path className="mark double" d={d} pathLength={1} />}
          {head && (
            <path {...markProps("head", { role })} d={pathThrough(arrowHead(head[0], head[1], 13), true)} />
          )}
        </g>
      ))}
    </g>
  );
}

const outputOf = (weight: number) => Math.floor((weight - 5) / 2);

/** From E by every path back to the weight; then what the weight multiplies. */
function litPieces(geometry: Geometry, model: Model, weight: number): Piece[] {
  const back = (line: Track): Piece => ({ role: "backward", d: pathThrough(line), head: [line[0], line[1]] });
  const turn = ([a, b]: Track): Track => [b, a];
  const outer = weight > 4 ? [outputOf(weight)] : [0, 1];
  const pieces = outer.flatMap((k): Piece[] => {
    const from = between(geometry.gauges[k]!, model.values[`S${k + 1}`]!);
    return [
      { role: "backward", d: bend(geometry, ports(geometry, 2 + k).leave, from) },
      ...(weight > 4 ? [] : [back(turn(wire(geometry, 5 + 2 * k + Math.floor((weight - 1) / 2))))]),
    ];
  });
  const line = wire(geometry, weight);
  const track = trackOf(geometry, weight);
  const place = between(track, Math.min(1, Math.max(0, (model.w[weight - 1]! + 3) / 6)));
  return [...pieces, { role: "derivative", d: pathThrough([line[0], place]) }, back([line[1], place])];
}

/** What the present step does: which wires feed a sum, or along which piece its message goes. */
function nowPieces(geometry: Geometry, { steps, at, values, w }: Model): Piece[] {
  const step = steps[at]!;
  if (step.kind === "value")
    return WIRES.flatMap((each, i): Piece[] =>
      each.to === step.name ? [{ role: "curve", d: pathThrough(wire(geometry, i + 1)) }] : [],
    );
  if (step.kind !== "message") return [];
  const { from, to } = step.message;
  const k = Number(to[1]) - 1;
  const backAlong = (line: Track): Piece => ({ role: "backward", d: pathThrough(line), head: line });
  if (from === "E") {
    const place = between(geometry.gauges[k]!, values[to]!);
    return [{ role: "backward", d: bend(geometry, ports(geometry, 2 + k).leave, place) }];
  }
  if (to.startsWith("w")) {
    const [, end] = wire(geometry, k + 1);
    return [backAlong([end, between(trackOf(geometry, k + 1), Math.min(1, Math.max(0, (w[k]! + 3) / 6)))])];
  }
  if (to.startsWith("s")) {
    const [start, end] = wire(geometry, 5 + 2 * (Number(from[1]) - 1) + k);
    return [backAlong([end, start])];
  }
  const { enter, leave } = ports(geometry, to.startsWith("T") ? k : 2 + k);
  return [backAlong([leave, enter])];
}
