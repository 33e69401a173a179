import { formatNumber, type Role, tex } from "../../params/index.ts";
import { Handle, Label, Plot, type Point, Polygon, Segment } from "../../plot/index.ts";
import type { Props } from "./View.tsx";
import widget from "./widget.ts";

const { h: nudge } = widget.params;
const SIZE = { width: 400, height: 330 };

/** e as the area of a rectangle with sides c and d; a nudge lengthens every side that depends on it. */
export function Sides({ model: { value, nudgedValue }, values: { nudged, h }, set, hold, link }: Props) {
  const [c, d] = [value.c, value.d];
  const [c2, d2] = [nudgedValue.c, nudgedValue.d];
  // The window holds the longest nudge, so that it stands still while the corner is dragged.
  const long = nudge.max;
  const [right, top] = [c + long, d + (nudged === "b" ? long : 0.4)];
  const along: Point = nudged === "b" ? [1, 1] : [1, 0];
  const strips = [
    { key: "c", role: "difference", box: [c, 0, c2, d], label: `${formatNumber(d)}·h` },
    { key: "d", role: "difference", box: [0, d, c, d2], label: `${formatNumber(c)}·h` },
    { key: "corner", role: "loss", box: [c, d, c2, d2], label: null },
  ] as const;
  return (
    <div className="fan-sides">
      <Plot
        bare
        {...SIZE}
        x={[-0.22 * right, 1.12 * right]}
        y={[-0.17 * top, 1.1 * top]}
        label="A rectangle with sides c and d, and what its area gains when an input is nudged"
      >
        <Rectangle box={[0, 0, c, d]} role="curve" link={link("value")} />
        {strips.map(({ key, role, box }) =>
          box[2] > box[0] && box[3] > box[1] ? (
            <Rectangle key={key} box={box} role={role} link={link(key)} />
          ) : null,
        )}
        <Segment from={[0, 0]} to={[c, 0]} role="curve" link={link("c")} />
        <Segment from={[0, 0]} to={[0, d]} role="curve" link={link("d")} />
        <Label at={[c / 2, 0]} anchor="s" text={`c = ${formatNumber(c)}`} link={link("c")} />
        <Label at={[0, d / 2]} anchor="w" text={`d = ${formatNumber(d)}`} link={link("d")} />
        {c > 0.6 && <Label at={[c / 2, d / 2]} anchor="c" text={tex`e=c\cdot d`} />}
        <Label
          at={[h > 0.5 ? (c + c2) / 2 : c2, d * 0.5]}
          anchor={h > 0.5 ? "c" : "e"}
          text={strips[0].label}
          role="difference"
          link={link("c")}
        />
        {d2 > d && c > 0.6 && (
          <Label
            at={[0.3 * c, h > 0.5 ? (d + d2) / 2 : d2]}
            anchor={h > 0.5 ? "c" : "n"}
            text={strips[1].label}
            role="difference"
            link={link("d")}
          />
        )}
        <Handle
          at={[c2, d2]}
          label={`Far corner: the nudge of ${nudged}`}
          role="difference"
          link={link("h")}
          value={{ now: h, min: nudge.min, max: nudge.max }}
          valueText={`h ${formatNumber(h)}, sides ${formatNumber(c2)} and ${formatNumber(d2)}`}
          constrain={([x, y]) => {
            const wanted = nudged === "b" ? (x - c + (y - d)) / 2 : x - c;
            const step = Math.min(nudge.max, Math.max(nudge.min, Math.round(wanted * 100) / 100));
            return [c + step * along[0], d + step * along[1]];
          }}
          onMove={([x], { phase }) => {
            hold(phase !== "end");
            set({ h: Math.round((x - c) * 100) / 100 });
          }}
        />
      </Plot>
    </div>
  );
}

interface RectangleProps {
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
  readonly role: Role;
  readonly link: string;
}

function Rectangle({ box: [left, bottom, right, top], role, link }: RectangleProps) {
  return (
    <Polygon
      points={[
        [left, bottom],
        [right, bottom],
        [right, top],
        [left, top],
      ]}
      role={role}
      link={link}
    />
  );
}
