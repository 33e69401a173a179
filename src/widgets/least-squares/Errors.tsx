import { formatNumber, tex } from "../../params/index.ts";
import {
  ClearLabels,
  type ClearLabelsProps,
  Line,
  Plot,
  type Point,
  Residuals,
  Scatter,
  Segment,
  type Tick,
} from "../../plot/index.ts";
import { heightsFor, type Model } from "./model.ts";

interface Props {
  readonly model: Model;
  link(name: string): string;
}

/** Half of the length of a dash that marks a prediction. */
const DASH = 0.2;

/** What is wanted, what Ax gives, and the errors between them. */
export function Errors({ model, link }: Props) {
  const { places, targets, predicted, isLine, e } = model;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const air = 0.2 * (last - first);
  const ticks: readonly Tick[] = [...new Set(places)].map((value) => ({
    value,
    label: formatNumber(value),
    spare: false,
  }));
  const points = places.map((at, i): Point => [at, targets[i]!]);
  const far = farthest(places);
  const [low, high] = heightsFor(model);
  const dashes = isLine
    ? []
    : places.map((at, i): Point[] => [
        [at - DASH, predicted[i]!],
        [at + DASH, predicted[i]!],
      ]);
  const drawn: Point[][] = [
    ...places.map((at, i): Point[] => [
      [at, targets[i]!],
      [at, predicted[i]!],
    ]),
    ...dashes,
  ];
  if (isLine) drawn.push(far.map((i): Point => [places[i]!, predicted[i]!]));
  const [at, y, p] = [places[0]!, targets[0]!, predicted[0]!];
  /** The higher one of dot and dash is named above, the lower one below. */
  const beyond = y >= p ? high - low : low - high;
  const labels: ClearLabelsProps["labels"] = [
    { at: [at, y], from: [at, y - beyond], text: tex`y_1`, role: "data" },
    { at: [at, p], from: [at, p + beyond], text: tex`(A\mathbf{x})_1` },
    ...e.map((error, i) => {
      const middle = (targets[i]! + predicted[i]!) / 2;
      return {
        at: [places[i]!, middle] as const,
        from: [places[i]! - 1, middle] as const,
        text: formatNumber(error),
        role: "loss" as const,
        link: link("e"),
      };
    }),
  ];
  return (
    <Plot
      x={[first - 1.5 * air, last + 1.5 * air]}
      y={[low, high]}
      width={460}
      height={460}
      xTicks={ticks}
      xLabel={isLine ? "second column of A" : "entry"}
      yLabel="wanted, and predicted"
      label="The targets y, what Ax predicts for them, and the errors"
    >
      {isLine && (
        <Line
          from={[places[far[0]]!, predicted[far[0]]!]}
          to={[places[far[1]]!, predicted[far[1]]!]}
          link={link("predicted")}
        />
      )}
      <Residuals points={points} predicted={predicted} link={link("e")} />
      {dashes.map(([from, to]) => (
        <Segment key={from![0]} from={from!} to={to!} link={link("predicted")} />
      ))}
      <Scatter points={points} />
      <ClearLabels labels={labels} avoid={drawn} />
    </Plot>
  );
}

/** Two entries whose places differ most. */
function farthest(places: readonly number[]): readonly [number, number] {
  return [places.indexOf(Math.min(...places)), places.indexOf(Math.max(...places))];
}
