import type { NumberKind } from "../../params/number.ts";
import type { OptionalKind } from "../../params/optional.ts";
import type { ControlProps } from "../Control.tsx";
import { control } from "../Controls.tsx";
import { Slider } from "../Slider.tsx";

type OptionalNumber = OptionalKind<number, NumberKind>;

/** A box that turns a number on, and its slider, which keeps its place while it is off. */
function Optional({ of, value, onChange, link }: ControlProps<OptionalNumber, number | null>) {
  return (
    <div className="control optional">
      <label className="flag-label">
        <input
          type="checkbox"
          checked={value !== null}
          onChange={({ currentTarget }) => onChange(currentTarget.checked ? of.inner.default : null, "end")}
        />
        <span className="unseen">{of.label}: </span>on
      </label>
      <Slider of={of.inner} value={value ?? of.inner.default} onChange={onChange} link={link} />
    </div>
  );
}

/** The slider of a number that can be off. */
export const OptionalControl = /* @__PURE__ */ control(Optional, "optional");
