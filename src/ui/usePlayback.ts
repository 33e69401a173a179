import { useEffect, useEffectEvent, useState } from "react";

/** How long a step is shown at speed 1, and at least under reduced motion, in milliseconds. */
const STEP_MS = 600;
const CALM_MS = 1500;

export interface Playback {
  readonly playing: boolean;
  /** Starts from the beginning when the end was reached; or stops. */
  toggle(): void;
  stop(): void;
}

/** Walks through steps by the clock until the last one, or until stopped. `onStep` is told the next step. */
export function usePlayback(
  at: number,
  last: number,
  speed: number,
  onStep: (step: number) => void,
): Playback {
  const [playing, setPlaying] = useState(false);
  const advance = useEffectEvent(() => {
    if (at >= last) setPlaying(false);
    else onStep(at + 1);
  });
  useEffect(() => {
    if (!playing) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const timer = setInterval(advance, calm ? Math.max(CALM_MS, STEP_MS / speed) : STEP_MS / speed);
    return () => clearInterval(timer);
  }, [playing, speed]);
  return {
    playing,
    toggle() {
      if (!playing && at >= last) onStep(0);
      setPlaying(!playing);
    },
    stop: () => setPlaying(false),
  };
}
