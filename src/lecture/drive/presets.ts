import { defaults } from "../../params/index.ts";
import { reset, setValues, type WidgetInstance } from "../../widget/store.ts";

/** Sets a figure to one of its presets, counted from 1; 0 is how the page has it. Says whether there was one. What is shown of it stays. */
export function pressPreset(instance: WidgetInstance | undefined, digit: number): boolean {
  if (!instance) return false;
  const { params, presets = [] } = instance.definition;
  if (digit === 0) {
    reset(instance);
    return true;
  }
  const preset = presets[digit - 1];
  if (!preset) return false;
  const { parts } = instance.store.getState().values;
  setValues(instance, { ...defaults(params), ...(parts === undefined ? {} : { parts }), ...preset.values });
  return true;
}
