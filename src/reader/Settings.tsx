import { useEffect } from "react";
import { useStore } from "zustand";
import { useId } from "../ui/useId.ts";
import { type Settings as Kept, layouts, loadSettings, settingsStore, sizes, themes } from "./settings.ts";

const names: Record<Kept[keyof Kept], string> = {
  system: "As the system",
  day: "Day",
  night: "Night",
  small: "Small",
  normal: "Normal",
  large: "Large",
  larger: "Larger",
  row: "Rows, as this book writes them",
  column: "Columns",
};

/** Day or night, and the size of the type. */
export function Settings() {
  const { settings, notice, change } = useStore(settingsStore);
  const id = useId();
  useEffect(loadSettings, []);
  const group = <K extends keyof Kept>(key: K, legend: string, values: readonly Kept[K][]) => (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={`${id}${key}`}
            checked={settings[key] === value}
            onChange={() => change({ [key]: value })}
          />
          {names[value]}
        </label>
      ))}
    </fieldset>
  );
  return (
    <div className="settings">
      <button type="button" popoverTarget={id}>
        Settings
      </button>
      <div id={id} popover="auto" className="settings-panel">
        {group("theme", "Page", themes)}
        {group("size", "Type size", sizes)}
        {group("gradients", "Gradients", layouts)}
      </div>
      {notice && (
        <p className="settings-notice" role="status">
          {notice}
        </p>
      )}
    </div>
  );
}
