import type { Kind } from "../params/index.ts";
import { setValues, type WidgetInstance } from "./store.ts";

/** A parameter that can be moved step by step. */
interface Movable extends Kind<number> {
  readonly min: number;
  readonly max: number;
  nudge(value: number, steps: number): number;
}

const isMovable = (kind: Kind<unknown> | undefined): kind is Movable =>
  kind !== undefined && "nudge" in kind && "min" in kind;

/** A number as attributes have it, without an exponent: 1e-16 is no value there. */
const plain = (value: number) => value.toFixed(20).replace(/\.?0+$/, "");

/** How far a pointer goes for one step, in CSS pixels. */
const stepPx = 6;

const keySteps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};

/**
 * Makes a number in the prose that is a figure's parameter movable there: dragged sideways, or moved by arrows (Shift for
 * ten steps, Alt for a tenth). Numbers that the figure computes stay as they are. Returns how to tell it a new value.
 */
export function makeMovable(
  output: HTMLElement,
  instance: WidgetInstance,
  name: string,
): (text: string) => void {
  const kind = instance.definition.params[name];
  if (!isMovable(kind)) return () => {};
  const now = () => instance.store.getState().values[name] as number;
  const set = (value: number, held: boolean) => {
    instance.store.setState({ held });
    setValues(instance, { [name]: value });
  };
  output.classList.add("live-movable");
  output.tabIndex = 0;
  for (const [attribute, value] of Object.entries({
    role: "slider",
    "aria-label": kind.label,
    "aria-valuemin": plain(kind.min),
    "aria-valuemax": plain(kind.max),
  }))
    output.setAttribute(attribute, value);

  let from: { readonly x: number; readonly value: number } | null = null;
  output.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    output.setPointerCapture(event.pointerId);
    from = { x: event.clientX, value: now() };
    event.preventDefault();
    output.focus();
  });
  output.addEventListener("pointermove", (event) => {
    if (from) set(kind.nudge(from.value, Math.round((event.clientX - from.x) / stepPx)), true);
  });
  const end = () => {
    if (from) instance.store.setState({ held: false });
    from = null;
  };
  output.addEventListener("pointerup", end);
  output.addEventListener("pointercancel", end);
  output.addEventListener("keydown", (event) => {
    const direction = keySteps[event.key];
    const end = event.key === "Home" ? kind.min : event.key === "End" ? kind.max : undefined;
    if (direction === undefined && end === undefined) return;
    event.preventDefault();
    set(end ?? kind.nudge(now(), direction! * (event.shiftKey ? 10 : event.altKey ? 0.1 : 1)), false);
  });
  return (text) => {
    output.setAttribute("aria-valuenow", plain(now()));
    output.setAttribute("aria-valuetext", text);
  };
}
