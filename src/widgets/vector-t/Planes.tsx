import { formatNumber, tex } from "../../params/index.ts";
import {
  type Anchor,
  Arrow,
  Contours,
  Dot,
  Handle,
  type Interval,
  inBox,
  Label,
  layer,
  onSteps,
  Plot,
  type Point,
  Polyline,
  useView,
} from "../../plot/index.ts";
import type { FigureProps } from "../../widget/index.ts";
import { ENDS, type Model } from "./model.ts";
import type widget from "./widget.ts";

type Props = Pick<FigureProps<typeof widget.params, Model>, "model" | "set" | "hold" | "link">;

const SHOWN: Interval = [-3.3, 3.3];
const SIZE = { width: 440, height: 440 };
/** The colours of t₁ and of t₂. */
export const ROLES = ["difference", "backward"] as const;
const AXES: readonly Point[] = [
  [1, 0],
  [0, 1],
];

/** Places along one entry of t. */
const PLACES = Float64Array.from({ length: 97 }, (_, i) => ENDS[0] + ((ENDS[1] - ENDS[0]) * i) / 96);

/** Where x goes while entry j of t runs from end to end and the other one stays. */
function way(map: Model["map"], t: Point, j: number): Point[] {
  const held = new Float64Array(PLACES.length).fill(t[1 - j]!);
  const { x, y } = j === 0 ? map(PLACES, held) : map(held, PLACES);
  return Array.from(PLACES, (_, i): Point => [x[i]!, y[i]!]);
}

/** A name at the head of an arrow, on the side to which it points. */
const Name = /* @__PURE__ */ layer(
  "labels",
  ({ from, to, j, link }: { from: Point; to: Point; j: number; link: string }) => {
    const view = useView();
    const [[x0, y0], [x1, y1]] = [view.toPx(from), view.toPx(to)];
    const [dx, dy] = [x1 - x0, y0 - y1];
    if (dx === 0 && dy === 0) return null;
    const side: Anchor = Math.abs(dy) > 1.5 * Math.abs(dx) ? (dy > 0 ? "n" : "s") : dx > 0 ? "e" : "w";
    const crowded = side === "e" && x1 > view.width - 90;
    const text = j === 0 ? tex`\partial\mathbf{x}/\partial t_1` : tex`\partial\mathbf{x}/\partial t_2`;
    return <Label at={to} anchor={crowded ? "n" : side} text={text} role={ROLES[j]!} link={link} />;
  },
);

/** The plane of t with contours of f(x(t)): the point that is moved, and a unit along each of its entries. */
export function PlaneOfT({ model: { t, overT, whole }, set, hold, link }: Props) {
  const { value } = whole[0];
  const tips = AXES.map(([a, b]): Point => [t[0] + a, t[1] + b]);
  return (
    <Plot
      x={SHOWN}
      y={SHOWN}
      {...SIZE}
      xLabel={tex`\inp{t_1}`}
      yLabel={tex`\inp{t_2}`}
      label="The plane of t, with contours of f(x(t)) and a unit along each entry of t"
    >
      <Contours of={overT} levels={13} columns={72} filled />
      {value !== null && <Contours of={overT} levels={[value]} columns={72} link={link("value")} />}
      {ROLES.map((role, j) => (
        <Polyline
          key={role}
          points={ENDS.map((end): Point => (j === 0 ? [end, t[1]] : [t[0], end]))}
          role={role}
          quiet
          link={link(`column${j + 1}`)}
        />
      ))}
      {tips.map((tip, j) => (
        <Arrow key={ROLES[j]} from={t} to={tip} role={ROLES[j]} link={link(`column${j + 1}`)} />
      ))}
      <Label
        at={tips[0]!}
        anchor={t[0] > 1.5 ? "n" : "e"}
        text={tex`t_1`}
        role={ROLES[0]}
        link={link("column1")}
      />
      <Label
        at={tips[1]!}
        anchor={t[1] > 2 ? "e" : "n"}
        text={tex`t_2`}
        role={ROLES[1]}
        link={link("column2")}
      />
      <Handle
        at={t}
        label="Point t"
        valueText={`t₁ = ${formatNumber(t[0])}, t₂ = ${formatNumber(t[1])}`}
        constrain={onSteps(0.01, inBox(ENDS, ENDS))}
        link={link("t1")}
        invitation="drag t"
        side={`${t[1] > -2.4 ? "s" : "n"}${t[0] > -1.8 ? "w" : "e"}`}
        onMove={(to, { phase }) => {
          hold(phase !== "end");
          set({ t1: to[0], t2: to[1] });
        }}
      />
    </Plot>
  );
}

/**
 * The plane of x with contours of f: where x(t) lies, its way while one entry of t moves, and where a unit of each entry takes it, to first
 * order: the columns of the Jacobian.
 */
export function PlaneOfX({
  model: { t, x, dxdt, overX, whole, map, window },
  link,
}: Pick<Props, "model" | "link">) {
  const { value } = whole[0];
  const tips = x && dxdt ? AXES.map((_, j): Point => [x[0] + dxdt[0][j]!, x[1] + dxdt[1][j]!]) : [];
  return (
    <Plot
      {...window}
      {...SIZE}
      xLabel={tex`x_1`}
      yLabel={tex`x_2`}
      label="The plane of x with contours of f, the ways of x while one entry of t moves, and the columns of the Jacobian as arrows"
    >
      <Contours of={overX} levels={13} columns={72} filled />
      {value !== null && <Contours of={overX} levels={[value]} columns={72} link={link("value")} />}
      {ROLES.map((role, j) => (
        <Polyline key={role} points={way(map, t, j)} role={role} quiet link={link(`column${j + 1}`)} />
      ))}
      {x &&
        tips.map((tip, j) => (
          <Arrow key={ROLES[j]} from={x} to={tip} role={ROLES[j]} link={link(`column${j + 1}`)} />
        ))}
      {x && <Dot at={x} link={link("x")} />}
      {x &&
        tips.map((tip, j) => <Name key={ROLES[j]} from={x} to={tip} j={j} link={link(`column${j + 1}`)} />)}
      {x && <Label at={x} anchor="sw" text={tex`\mathbf{x}`} link={link("x")} />}
    </Plot>
  );
}
