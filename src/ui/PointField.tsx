import type { Point, PointKind } from "../params/point.ts";
import { Control, type ControlProps, Name } from "./Control.tsx";
import { Entry } from "./Entry.tsx";

/** A point by its coordinates. */
export function PointField({ of, value: [x, y], onChange, link }: ControlProps<PointKind, Point>) {
  return (
    <Control of={of} link={link} className="entries">
      <span className="control-name">
        <Name of={of} />
      </span>
      <fieldset className="row" aria-label={of.label}>
        (
        <Entry
          label={`${of.label}, x`}
          value={x}
          min={of.x[0]}
          max={of.x[1]}
          onChange={(to, when) => onChange([to, y], when)}
        />
        ,
        <Entry
          label={`${of.label}, y`}
          value={y}
          min={of.y[0]}
          max={of.y[1]}
          onChange={(to, when) => onChange([x, to], when)}
        />
        )
      </fieldset>
    </Control>
  );
}
