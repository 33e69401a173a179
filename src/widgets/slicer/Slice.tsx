import { formatNumber, tex } from "../../params/index.ts";
import { type Anchor, Curve, Handle, Label, Line, Plot, Segment } from "../../plot/index.ts";
import type { FigureProps } from "../../widget/index.ts";
import { heightText, type Model, shown } from "./model.ts";
import widget from "./widget.ts";

type Props = Pick<FigureProps<typeof widget.params, Model>, "model" | "set" | "hold" | "link">;

/** The slice by itself: an ordinary curve of one variable, with its tangent. */
export function Slice({ model, set, hold, link }: Props) {
  const { surface, along, moving, slice, point, partial } = model;
  const { z } = surface;
  const at = point && ([moving, point[2]] as const);
  const seenAt = Math.min(z[1], Math.max(z[0], point?.[2] ?? z[0]));
  const ground = Math.min(z[1], Math.max(z[0], 0));
  const slopeLink = link(along === "x1" ? "partial1" : "partial2");
  return (
    <Plot
      x={shown}
      y={z}
      width={520}
      height={400}
      xLabel={along === "x1" ? tex`\inp{x_1}` : tex`\inp{x_2}`}
      yLabel={tex`f`}
      label="The slice as a curve of one variable, with its tangent"
    >
      <Curve of={slice} link={link("slice")} />
      {at && <Segment from={at} to={[moving, ground]} role="input" dashed quiet link={link(along)} />}
      {at && partial.slope !== null && (
        <>
          <Line from={at} to={[moving + 1, at[1] + partial.slope]} role="derivative" link={slopeLink} />
          <Label
            at={at}
            anchor={besideTangent(moving, partial.slope)}
            text={`slope ${formatNumber(partial.slope)}`}
            role="derivative"
            link={slopeLink}
          />
        </>
      )}
      <Handle
        at={[moving, seenAt]}
        label="Point on the slice, seen from the front"
        valueText={`${widget.params[along].label} = ${formatNumber(moving)}, ${heightText(point)}`}
        constrain={([wanted]) => [
          Math.min(shown[1], Math.max(shown[0], Math.round(wanted * 100) / 100 + 0)),
          seenAt,
        ]}
        link={link(along)}
        onMove={([moved], { phase }) => {
          hold(phase !== "end");
          set({ [along]: moved });
        }}
      />
    </Plot>
  );
}

/** On which side of its point the name of a tangent stands clear of it, and inside the picture. */
function besideTangent(moving: number, slope: number): Anchor {
  const right = moving > 0.3 * shown[1];
  if (slope < 0) return right ? "sw" : "ne";
  return right ? "nw" : "se";
}
