import { formatNumber, type Values } from "../../params/index.ts";
import type { Quantities } from "../../widget/define.ts";
import { WIDTH } from "./contest.ts";
import type widget from "./widget.ts";

export type RaceValues = Values<typeof widget.params>;

export interface Side {
  readonly passes: number;
  readonly operations: number;
}

export interface Model {
  readonly forward: Side;
  readonly reverse: Side;
  /** Multiplications of a pass in either direction: each entry of both matrices once, and each slope of tanh. */
  readonly perPass: number;
  /** Which mode needs fewer passes. */
  readonly winner: "forward" | "reverse" | null;
  /** How many times as many passes the other needs. */
  readonly ratio: number;
}

/** What the race will count; that it does is tested. */
export function model({ n, m }: RaceValues): Model {
  const perPass = WIDTH * n + WIDTH + m * WIDTH;
  return {
    forward: { passes: n, operations: n * perPass },
    reverse: { passes: m, operations: m * perPass },
    perPass,
    winner: n === m ? null : n > m ? "reverse" : "forward",
    ratio: Math.max(n, m) / Math.min(n, m),
  };
}

export function quantities({ forward, reverse, perPass, ratio }: Model): Quantities {
  return {
    forwardPasses: forward.passes,
    reversePasses: reverse.passes,
    operationsPerPass: perPass,
    forwardOperations: forward.operations,
    reverseOperations: reverse.operations,
    ratio,
  };
}

const counted = (count: number, one: string) => `${formatNumber(count)} ${one}${count === 1 ? "" : "s"}`;

export function describe({ forward, reverse, winner, ratio, perPass }: Model, { n, m }: RaceValues): string {
  const size = `With ${counted(n, "input")} and ${counted(m, "output")}`;
  const passes = `forward mode takes ${passesOf(forward)}, one for each input, and reverse mode ${passesOf(reverse)}, one for each output`;
  const each = `a pass takes ${counted(perPass, "multiplication")} in either direction`;
  const end = winner
    ? `${winner === "forward" ? "Forward" : "Reverse"} mode has ${formatNumber(ratio)} times less to do.`
    : "Neither has less to do.";
  return `${size}, ${passes}; ${each}. ${end}`;
}

const passesOf = ({ passes }: Side) => counted(passes, "pass").replace(/passs$/, "passes");
