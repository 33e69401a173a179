import { createContext, type RefObject, useContext } from "react";
import type { Tick } from "./ticks.ts";
import type { View } from "./view.ts";

/** What a plot's parts know of it. */
export interface Frame {
  readonly view: View;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** The element that the view's drawing fills, for turning the pointer's place into values. */
  readonly area: RefObject<HTMLDivElement | null>;
}

export const FrameContext = /* @__PURE__ */ createContext<Frame | undefined>(undefined);

/** The plot around a mark. Throws outside of one. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error("A mark stands in a <Plot>; this one does not");
  return frame;
}

/** The window of the plot around a mark. */
export function useView(): View {
  return useFrame().view;
}
