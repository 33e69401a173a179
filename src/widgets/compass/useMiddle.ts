import { useEffect, useEffectEvent, useState } from "react";
import { useStore } from "zustand";
import type { Point } from "../../plot/index.ts";
import { useInstance } from "../../widget/context.ts";

/** How far from the middle the point may be before the map moves under it, and may rest before the map follows. */
export const ROOM = 1.55;
const SLACK = 0.6;
const FOLLOW_MS = 220;

/**
 * The middle of the map. It stands still while something is moved, as long as the point stays on the map; when the point has come to rest
 * far from the middle, the map follows it: gently, or at once where motion is not wanted.
 */
export function useMiddle(at: Point): Point {
  const held = useStore(useInstance().store, (state) => state.held);
  const [stored, setMiddle] = useState(at);
  const middle: Point = [near(stored[0], at[0]), near(stored[1], at[1])];
  if (middle[0] !== stored[0] || middle[1] !== stored[1]) setMiddle(middle);
  const [x, y] = at;
  const begin = useEffectEvent(() => {
    const [fromX, fromY] = middle;
    if (Math.max(Math.abs(x - fromX), Math.abs(y - fromY)) <= SLACK) return undefined;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const since = performance.now();
    return (time: number) => {
      const part = calm ? 1 : Math.min(1, Math.max(0, (time - since) / FOLLOW_MS));
      setMiddle(part === 1 ? [x, y] : [fromX + (x - fromX) * part, fromY + (y - fromY) * part]);
      return part < 1;
    };
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it begins anew wherever the point has come to rest
  useEffect(() => {
    const follow = held ? undefined : begin();
    if (!follow) return;
    let frame = requestAnimationFrame(function step(time) {
      if (follow(time)) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [held, x, y]);
  return middle;
}

const near = (middle: number, at: number) => Math.min(at + ROOM, Math.max(at - ROOM, middle));
