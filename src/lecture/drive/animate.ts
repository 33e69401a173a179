import { onInstance } from "../../widget/instances.ts";
import { setValues, type WidgetInstance } from "../../widget/store.ts";

const durationMs = 900;
const ease = (t: number) => t * t * (3 - 2 * t);

/** Moves a figure to `target`: numbers travel, everything else is set at the start. At once where motion is not wanted. */
export function animateTo(instance: WidgetInstance, target: Readonly<Record<string, unknown>>): void {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
    setValues(instance, target);
    return;
  }
  const from = instance.store.getState().values;
  const numbers = Object.entries(target).filter(
    (entry): entry is [string, number] => typeof entry[1] === "number" && typeof from[entry[0]] === "number",
  );
  setValues(instance, { ...target, ...Object.fromEntries(numbers.map(([name]) => [name, from[name]])) });
  if (numbers.length === 0) return;
  let expected = instance.store.getState().values;
  let began: number | null = null;
  const frame = (now: number) => {
    // Whoever takes hold of the figure meanwhile keeps it.
    if (instance.store.getState().values !== expected) return;
    began ??= now;
    const t = Math.min(1, (now - began) / durationMs);
    setValues(
      instance,
      Object.fromEntries(
        numbers.map(([name, to]) => {
          const start = from[name] as number;
          return [name, t === 1 ? to : start + (to - start) * ease(t)];
        }),
      ),
    );
    expected = instance.store.getState().values;
    if (t < 1) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** The figures alive on this page, by name. */
export function followFigures(): ReadonlyMap<string, WidgetInstance> {
  const figures = new Map<string, WidgetInstance>();
  onInstance((instance) => figures.set(instance.name, instance));
  return figures;
}
