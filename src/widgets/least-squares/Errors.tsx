import { formatNumber, tex } from "../../params/index.ts";
import {
  Label,
  Line,
  layer,
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
  /** Numbers that find no room between dot and dash stand to the right of the dash. */
  const beside = (error: number) => (!isLine && Math.abs(error) < 0.12 * (high - low) ? DASH : 0);
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
      {!isLine &&
        places.map((at, i) => (
          <Segment
            key={at}
            from={[at - DASH, predicted[i]!]}
            to={[at + DASH, predicted[i]!]}
            link={link("predicted")}
          />
        ))}
      <Scatter points={points} />
      {e.map((error, i) => (
        <Label
          // biome-ignore lint/suspicious/noArrayIndexKey: an error is its place
          key={i}
          at={[places[i]! + beside(error), (targets[i]! + predicted[i]!) / 2]}
          anchor="e"
          text={formatNumber(error)}
          role="loss"
          link={link("e")}
        />
      ))}
      <Names model={model} />
    </Plot>
  );
}

/** What dots and dashes are, at the first of them: the higher one above, the lower one below. */
const Names = /* @__PURE__ */ layer(
  "labels",
  ({ model: { places, targets, predicted, isLine } }: Pick<Props, "model">) => {
    const [at, y, p] = [places[0]!, targets[0]!, predicted[0]!];
    const [from, to] = farthest(places);
    /** Above a line that falls and below one that climbs there is room on the right. */
    const right = predicted[to]! > predicted[from]! === y >= p;
    const below = y >= p ? "s" : "n";
    return (
      <>
        <Label at={[at, y]} anchor={y >= p ? "n" : "s"} text={tex`y_1`} role="data" />
        <Label
          at={[at, p]}
          anchor={isLine ? `${below}${right ? "e" : "w"}` : below}
          text={tex`(A\mathbf{x})_1`}
        />
      </>
    );
  },
);

/** Two entries whose places differ most. */
function farthest(places: readonly number[]): readonly [number, number] {
  return [places.indexOf(Math.min(...places)), places.indexOf(Math.max(...places))];
}
