import { formatNumber, tex } from "../../params/index.ts";
import {
  Arrow,
  Dot,
  Grid,
  Handle,
  inBox,
  Label,
  Line,
  onSteps,
  Plot,
  type Point,
  Scatter,
  Segment,
} from "../../plot/index.ts";
import type { FigureProps } from "../../widget/index.ts";
import type { Model } from "./model.ts";
import type widget from "./widget.ts";

type Props = Pick<FigureProps<typeof widget.params, Model>, "model" | "values" | "set" | "hold" | "link">;

const SHOWN = [-2.6, 2.6] as const;
const REACH = [-2, 2] as const;
const ORIGIN: Point = [0, 0];
const FRAME = { x: SHOWN, y: SHOWN, width: 400, height: 400, xLabel: tex`x_1`, yLabel: tex`x_2` };

/** On the way in: each point with its number, the same along every line across the encoder. */
export function Encoding(props: Props) {
  const { model, link } = props;
  const { data, codes, now } = model;
  const [e1, e2] = now.encoder;
  const none = e1 === 0 && e2 === 0;
  return (
    <Plot {...FRAME} label="The points with their codes, and the encoder as an arrow">
      <Grid />
      {!none &&
        data.map((point) => (
          <Line key={`${point}`} from={point} to={[point[0] - e2, point[1] + e1]} quiet dashed />
        ))}
      <Scatter points={data} />
      {data.map((point, n) => (
        <Label
          key={`${point}`}
          at={point}
          anchor={sideOf(point, now.encoder)}
          text={formatNumber(codes[n]!, { significant: 3 })}
          role="data"
          link={link("codes")}
        />
      ))}
      <Weights name="encoder" at={now.encoder} symbol={tex`\mathbf{e}`} {...props} invitation="drag e" />
    </Plot>
  );
}

/** Where a code stands free of the dashed line through its point, and of the arrow's handle. */
function sideOf([x]: Point, [e1, e2]: Point): "ne" | "nw" | "se" | "sw" {
  const falling = e1 * e2 >= 0;
  if (x < 0) return falling ? "sw" : "nw";
  if (x > 0) return falling ? "ne" : "se";
  return e2 < 0 ? (falling ? "ne" : "nw") : falling ? "sw" : "se";
}

/** On the way out: every number times the decoder, and what is lost between a point and what it is rebuilt as. */
export function Decoding(props: Props) {
  const { model, values, link } = props;
  const { data, rebuilt, now, best } = model;
  const { parts } = values;
  const told = parts !== "codes";
  return (
    <Plot {...FRAME} label="What the points are rebuilt as, what is lost, and the decoder as an arrow">
      <Grid />
      {best && told && parts !== "course" && (
        <Line from={ORIGIN} to={best} quiet dashed link={link("floor")} />
      )}
      {told &&
        data.map((point, n) => (
          <Segment key={`${point}`} from={point} to={rebuilt[n]!} role="loss" link={link("loss")} />
        ))}
      <Scatter points={data} />
      {told &&
        rebuilt.map((point, n) => (
          <Dot key={`${data[n]}`} at={point} role="loss" hollow link={link("loss")} />
        ))}
      <Weights name="decoder" at={now.decoder} symbol={tex`\mathbf{d}`} {...props} />
    </Plot>
  );
}

interface WeightsProps extends Props {
  readonly name: "encoder" | "decoder";
  readonly at: Point;
  readonly symbol: ReturnType<typeof tex>;
  readonly invitation?: string;
}

/** Two weights as an arrow whose head is dragged; a new beginning for the descent. */
function Weights({ name, at, symbol, model: { now }, set, hold, link, invitation }: WeightsProps) {
  return (
    <>
      <Arrow from={ORIGIN} to={at} role="input" link={link(name)} />
      <Label
        at={at}
        anchor={at[0] < 0 || at[1] < 0 ? "sw" : "nw"}
        text={symbol}
        role="input"
        link={link(name)}
      />
      <Handle
        at={at}
        label={name === "encoder" ? "Encoder weights e" : "Decoder weights d"}
        valueText={`${name === "encoder" ? "e" : "d"} = (${formatNumber(at[0])}, ${formatNumber(at[1])})`}
        constrain={onSteps(0.05, inBox(REACH, REACH))}
        link={link(name)}
        invitation={invitation}
        onMove={(to, { phase }) => {
          hold(phase !== "end");
          set({ encoder: now.encoder, decoder: now.decoder, [name]: to, steps: 0 });
        }}
      />
    </>
  );
}
