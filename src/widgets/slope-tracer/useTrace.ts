import { useState } from "react";
import type { Interval } from "../../plot/index.ts";

/**
 * The part of the x axis that the reader has been to with one function. It grows with x, whatever moves it, and begins anew with another
 * function. What is seen, not what is shown: so it is no parameter, and links do not carry it.
 */
export function useTrace(of: unknown, x: number): [trace: Interval, setTrace: (trace: Interval) => void] {
  const [state, setState] = useState({ of, from: x, to: x });
  const from = state.of === of ? Math.min(state.from, x) : x;
  const to = state.of === of ? Math.max(state.to, x) : x;
  if (state.of !== of || from !== state.from || to !== state.to) setState({ of, from, to });
  return [[from, to], ([start, end]) => setState({ of, from: start, to: end })];
}
