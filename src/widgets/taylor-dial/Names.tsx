import { tex } from "../../params/index.ts";
import { Labels, type Point } from "../../plot/index.ts";
import type { FigureProps } from "../../widget/index.ts";
import type { Model } from "./model.ts";
import type widget from "./widget.ts";

/** The names of curve and polynomial, where each is in sight and they are furthest apart. */
export function Names({
  model: now,
  values: { order, x },
  link,
}: Pick<FigureProps<typeof widget.params, Model>, "model" | "values" | "link">) {
  const { curve, polynomial, window } = now;
  const xs = Float64Array.from(
    { length: 61 },
    (_, i) => window.x[0] + ((window.x[1] - window.x[0]) * (i + 0.5)) / 61,
  );
  const heights = curve(xs).value;
  const others = polynomial?.(xs).value;
  const points = (ys: ArrayLike<number>) => Array.from(xs, (x, i): Point => [x, ys[i]!]);
  const [low, high] = window.y;
  const within = (y: number) => y > low + 0.08 * (high - low) && y < high - 0.08 * (high - low);
  /** The place in sight at which a curve is furthest from the other, the right one of equals. */
  const apart = (ys: ArrayLike<number>, rest: ArrayLike<number> | undefined) =>
    points(ys).reduce<{ readonly at: Point; readonly gap: number } | null>((best, at, i) => {
      if (!within(at[1]) || i < 3 || i > 57) return best;
      const distance = Math.abs(at[1] - (rest?.[i] ?? at[1]));
      const gap = Number.isNaN(distance) ? 0 : Math.min(distance, high - low);
      return best && gap < best.gap - 1e-9 ? best : { at, gap };
    }, null);
  const named = [
    { place: apart(heights, others), text: tex`f`, role: "curve", link: link("value") } as const,
    ...(others
      ? [
          {
            place: apart(others, heights),
            text: <PolynomialName order={order} />,
            role: "derivative",
            link: link("approximation"),
          } as const,
        ]
      : []),
  ];
  return (
    <Labels
      labels={named.flatMap(({ place, ...label }) => (place ? [{ at: place.at, ...label }] : []))}
      avoid={[
        points(heights),
        ...(others ? [points(others)] : []),
        [
          [x, low],
          [x, now.value ?? low],
        ],
      ]}
    />
  );
}

function PolynomialName({ order }: { readonly order: number }) {
  return (
    <span className="katex">
      <span className="mathnormal">T</span>
      <sub>{order}</sub>
    </span>
  );
}
