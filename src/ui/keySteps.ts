import type { KeyboardEvent } from "react";

/** How many steps an arrow key asks for: one, with Shift ten, with Alt a tenth; undefined for other keys. */
export function keySteps({ key, shiftKey, altKey }: KeyboardEvent, sideways: boolean): number | undefined {
  const size = shiftKey ? 10 : altKey ? 0.1 : 1;
  if (key === "ArrowUp" || (sideways && key === "ArrowRight")) return size;
  if (key === "ArrowDown" || (sideways && key === "ArrowLeft")) return -size;
  return undefined;
}
