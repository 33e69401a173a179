import type { Kind } from "../params/kind.ts";
import { Control, type ControlProps, Name } from "./Control.tsx";

/** Yes or no: a box to tick. */
export function Flag({ of, value, onChange, link }: ControlProps<Kind<boolean>, boolean>) {
  return (
    <Control of={of} link={link} className="flag">
      <label className="flag-label">
        <input type="checkbox" checked={value} onChange={({ target }) => onChange(target.checked, "end")} />
        <Name of={of} />
      </label>
    </Control>
  );
}
