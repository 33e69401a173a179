import { formatNumber, tex } from "../../params/index.ts";
import {
  Arrow,
  ClearLabels,
  Contours,
  Dot,
  Handle,
  type Interval,
  inBox,
  onSteps,
  Plot,
  type Point,
  Polyline,
} from "../../plot/index.ts";
import type { FigureProps } from "../../widget/index.ts";
import { ENDS, type Model } from "./model.ts";
import type widget from "./widget.ts";

type Props = Pick<FigureProps<typeof widget.params, Model>, "model" | "set" | "hold" | "link">;

const SHOWN: Interval = [-3.3, 3.3];
const SIZE = { width: 440, height: 440 };
/** The colours of t₁ and of t₂. */
export const ROLES = ["difference", "backward"] as const;
const T_NAMES = [tex`t_1`, tex`t_2`];
const X_NAMES = [tex`\partial\mathbf{x}/\partial t_1`, tex`\partial\mathbf{x}/\partial t_2`];
const AXES: readonly Point[] = [
  [1, 0],
  [0, 1],
];

/** What the point that is dragged covers. */
const ring = ([x, y]: Point): Point[] => [
  [x - 0.2, y - 0.2],
  [x + 0.2, y + 0.2],
];

/** Places along one entry of t. */
const PLACES = Float64Array.from({ length: 97 }, (_, i) => ENDS[0] + ((ENDS[1] - ENDS[0]) * i) / 96);

/** Where x goes while entry j of t runs from end to end and the other one stays. */
function way(map: Model["map"], t: Point, j: number): Point[] {
  const held = new Float64Array(PLACES.length).fill(t[1 - j]!);
  const { x, y } = j === 0 ? map(PLACES, held) : map(held, PLACES);
  return Array.from(PLACES, (_, i): Point => [x[i]!, y[i]!]);
}

/** The plane of t with contours of f(x(t)): the point that is moved, and a unit along each of its entries. */
export function PlaneOfT({ model: { t, overT, whole }, set, hold, link }: Props) {
  const { value } = whole[0];
  const tips = AXES.map(([a, b]): Point => [t[0] + a, t[1] + b]);
  const held = ROLES.map((_, j) => ENDS.map((end): Point => (j === 0 ? [end, t[1]] : [t[0], end])));
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
        <Polyline key={role} points={held[j]!} role={role} quiet link={link(`column${j + 1}`)} />
      ))}
      {tips.map((tip, j) => (
        <Arrow key={ROLES[j]} from={t} to={tip} role={ROLES[j]} link={link(`column${j + 1}`)} />
      ))}
      <ClearLabels
        labels={tips.map((at, j) => ({
          at,
          text: T_NAMES[j]!,
          role: ROLES[j]!,
          link: link(`column${j + 1}`),
        }))}
        avoid={[...held, ring(t)]}
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
  const ways = ROLES.map((_, j) => way(map, t, j));
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
        <Polyline key={role} points={ways[j]!} role={role} quiet link={link(`column${j + 1}`)} />
      ))}
      {x &&
        tips.map((tip, j) => (
          <Arrow key={ROLES[j]} from={x} to={tip} role={ROLES[j]} link={link(`column${j + 1}`)} />
        ))}
      {x && <Dot at={x} link={link("x")} />}
      {x && (
        <ClearLabels
          labels={[
            ...tips.flatMap((at, j) =>
              at[0] === x[0] && at[1] === x[1]
                ? []
                : [{ at, from: x, text: X_NAMES[j]!, role: ROLES[j]!, link: link(`column${j + 1}`) }],
            ),
            { at: x, text: tex`\mathbf{x}`, link: link("x") },
          ]}
          avoid={[...ways, ...tips.map((tip): Point[] => [x, tip])]}
        />
      )}
    </Plot>
  );
}
