import { useEffect, useRef, useState } from "react";
import { contest, type Runner } from "./contest.ts";

/** How a side of the race stands. */
export interface Standing {
  readonly passes: number;
  readonly multiplications: number;
  /** Milliseconds for all of its passes; null until they are done. */
  readonly ms: number | null;
}

export interface Standings {
  readonly forward: Standing;
  readonly reverse: Standing;
}

/** How long a side runs before the page is shown again, and how long in all it must have run for its time to mean anything. */
const SLICE_MS = 6;
const LEAST_MS = 4;
/** Passes before the clock starts, so that neither side pays for warming up. */
const WARM = 3;

class Side {
  passes = 0;
  multiplications = 0;
  elapsed = 0;
  rounds = 0;

  constructor(readonly runner: Runner) {
    for (let i = 0; i < WARM; i++) runner.run(i % runner.passes);
  }

  get done(): boolean {
    return this.rounds > 0 && this.elapsed >= LEAST_MS;
  }

  /** Some passes more. A short run is repeated, for clocks are coarse; only its first round is counted. */
  advance(): void {
    const start = performance.now();
    let now = start;
    while (!this.done && now - start < SLICE_MS) {
      for (let i = 0; i < 8 && this.passes < this.runner.passes; i++) {
        const spent = this.runner.run(this.passes++);
        if (this.rounds === 0) this.multiplications += spent;
      }
      now = performance.now();
      if (this.passes < this.runner.passes) continue;
      this.rounds++;
      this.passes = 0;
      if (this.elapsed + (now - start) >= LEAST_MS) break;
    }
    this.elapsed += now - start;
  }

  get standing(): Standing {
    return {
      passes: this.rounds > 0 ? this.runner.passes : this.passes,
      multiplications: this.multiplications,
      ms: this.done ? this.elapsed / this.rounds : null,
    };
  }
}

/** The race for n inputs and m outputs: not started, or how it stands. It is off when the sizes change. */
export function useRace(n: number, m: number) {
  const [state, setState] = useState<{ readonly key: string; readonly standings: Standings } | null>(null);
  const frame = useRef(0);
  const key = `${n} ${m}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another race ends the one that runs
  useEffect(() => () => cancelAnimationFrame(frame.current), [key]);
  const start = () => {
    cancelAnimationFrame(frame.current);
    const { forward, reverse } = contest(n, m);
    const sides = { forward: new Side(forward), reverse: new Side(reverse) };
    const show = () =>
      setState({
        key,
        standings: { forward: sides.forward.standing, reverse: sides.reverse.standing },
      });
    const go = () => {
      for (const side of [sides.forward, sides.reverse]) if (!side.done) side.advance();
      show();
      if (!sides.forward.done || !sides.reverse.done) frame.current = requestAnimationFrame(go);
    };
    show();
    frame.current = requestAnimationFrame(go);
  };
  return { start, standings: state?.key === key ? state.standings : null };
}
