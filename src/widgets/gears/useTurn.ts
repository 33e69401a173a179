import { useEffect, useEffectEvent, useRef, useState } from "react";

/** How long one turn of the first dial takes when it turns by itself, in milliseconds. */
const TURN_MS = 2400;

interface Turn {
  readonly from: number;
  readonly to: number;
  readonly since: number;
}

/**
 * Turns a number from where it stands to a goal, in front of one's eyes, until it is there, is told to stop, or somebody else has moved the
 * number. At once where motion is not wanted.
 */
export function useTurn(now: number, move: (to: number, phase: "move" | "end") => void) {
  const [turn, setTurn] = useState<Turn | null>(null);
  const expected = useRef(now);
  const step = useEffectEvent((time: number, { from, to, since }: Turn) => {
    if (now !== expected.current) {
      setTurn(null);
      return;
    }
    const part = Math.min(1, Math.max(0, time - since) / TURN_MS);
    const eased = part * part * (3 - 2 * part);
    const next = part === 1 ? to : Number((from + (to - from) * eased).toFixed(4)) + 0;
    expected.current = next;
    move(next, part === 1 ? "end" : "move");
    if (part === 1) setTurn(null);
  });
  useEffect(() => {
    if (!turn) return;
    let frame = requestAnimationFrame(function tick(time) {
      step(time, turn);
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [turn]);
  return {
    turning: turn !== null,
    start(to: number) {
      if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
        move(to, "end");
        return;
      }
      expected.current = now;
      setTurn({ from: now, to, since: performance.now() });
    },
    stop() {
      setTurn(null);
      move(now, "end");
    },
  };
}
