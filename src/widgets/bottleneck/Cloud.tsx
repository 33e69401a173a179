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

type Props = Pick<FigureProps<typeof widget.params, Model>, "model" | "set" | "hold" | "link">;

const SHOWN = [-2.6, 2.6] as const;
const REACH = [-2, 2] as const;
const ORIGIN: Point = [0, 0];

/** The cloud, the line of the decoder with the rebuilt points on it, and what is lost between. */
export function CloudPlot({ model: { data, rebuilt, now, best }, set, hold, link }: Props) {
  const move =
    (name: "encoder" | "decoder") =>
    (to: Point, { phase }: { readonly phase: string }) => {
      hold(phase !== "end");
      set({ encoder: now.encoder, decoder: now.decoder, [name]: to, steps: 0 });
    };
  const said = ([first, second]: Point) => `(${formatNumber(first)}, ${formatNumber(second)})`;
  const { encoder, decoder } = now;
  const close = Math.hypot(encoder[0] - decoder[0], encoder[1] - decoder[1]) < 0.6;
  return (
    <Plot
      x={SHOWN}
      y={SHOWN}
      width={480}
      height={480}
      xLabel={tex`x_1`}
      yLabel={tex`x_2`}
      label="The points, what they are rebuilt as, and the weights as arrows"
    >
      <Grid />
      <Line from={ORIGIN} to={best} quiet dashed link={link("floor")} />
      {data.map((point, n) => (
        <Segment
          key={`${point[0]} ${point[1]}`}
          from={point}
          to={rebuilt[n]!}
          role="loss"
          link={link("loss")}
        />
      ))}
      <Scatter points={data} />
      {rebuilt.map((point, n) => (
        <Dot key={`${data[n]![0]} ${data[n]![1]}`} at={point} role="loss" hollow link={link("loss")} />
      ))}
      <Arrow from={ORIGIN} to={encoder} role="input" link={link("encoder")} />
      <Arrow from={ORIGIN} to={decoder} role="input" link={link("decoder")} />
      <Label
        at={encoder}
        anchor={close ? "se" : "e"}
        text={tex`\mathbf{e}`}
        role="input"
        link={link("encoder")}
      />
      <Label
        at={decoder}
        anchor={close ? "nw" : "w"}
        text={tex`\mathbf{d}`}
        role="input"
        link={link("decoder")}
      />
      <Handle
        at={encoder}
        label="Encoder weights e"
        valueText={`e = ${said(encoder)}`}
        constrain={onSteps(0.05, inBox(REACH, REACH))}
        link={link("encoder")}
        onMove={move("encoder")}
      />
      <Handle
        at={decoder}
        label="Decoder weights d"
        valueText={`d = ${said(decoder)}`}
        constrain={onSteps(0.05, inBox(REACH, REACH))}
        link={link("decoder")}
        invitation="drag e or d"
        onMove={move("decoder")}
      />
    </Plot>
  );
}
