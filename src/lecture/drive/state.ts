import { createStore, type StoreApi } from "zustand/vanilla";

/** A place on a slide, as a part of its width and its height: the same in every window. */
export type Spot = readonly [number, number];

/** Raised hands: for the printed options, and for answers that were called out and noted down. */
export interface Tally {
  readonly called: readonly string[];
  readonly counts: readonly number[];
}

/** A pair exercise's clock: running until `endsAt` (epoch ms), or stopped with `leftMs` to go. */
export interface Timer {
  readonly endsAt: number | null;
  readonly leftMs: number;
}

/** All that the windows of one lecture share, apart from the figures. Steps count from 0. */
export interface LectureState {
  readonly step: number;
  readonly revealed: readonly number[];
  readonly shade: "black" | "white" | null;
  readonly enlarged: boolean;
  /** Whether the figure shows all its controls, also those that its slide leaves out for larger type. */
  readonly whole: boolean;
  readonly night: boolean;
  /** Where the speaker points; null when the pointer is put away. */
  readonly pointer: Spot | null;
  readonly pointing: boolean;
  readonly drawing: boolean;
  /** The line being drawn, and those that stand, by step. */
  readonly stroke: readonly Spot[];
  readonly strokes: Readonly<Record<number, readonly (readonly Spot[])[]>>;
  readonly tallies: Readonly<Record<number, Tally>>;
  readonly timers: Readonly<Record<number, Timer>>;
  /** When the lecture began and when this step was entered (epoch ms), and what earlier visits to each step took. */
  readonly beganAt: number | null;
  readonly enteredAt: number | null;
  readonly spentMs: Readonly<Record<number, number>>;
  /** A slide's width at a height of 1080: as the projector's window has it. */
  readonly slideWidth: number;
}

export const begin: LectureState = {
  step: 0,
  revealed: [],
  shade: null,
  enlarged: false,
  whole: false,
  night: false,
  pointer: null,
  pointing: false,
  drawing: false,
  stroke: [],
  strokes: {},
  tallies: {},
  timers: {},
  beganAt: null,
  enteredAt: null,
  spentMs: {},
  slideWidth: 1920,
};

export type Patch = Partial<LectureState>;

/** The lecture of this page: its state, and the one way to change it, which tells the other windows. */
export interface Lecture {
  readonly store: StoreApi<LectureState>;
  change(patch: Patch): void;
  /** Calls `listener` with every change made here, not with those that came from elsewhere. */
  onChange(listener: (patch: Patch) => void): void;
}

export function createLecture(): Lecture {
  const store = createStore<LectureState>(() => begin);
  const listeners: ((patch: Patch) => void)[] = [];
  return {
    store,
    change(patch) {
      store.setState(patch);
      for (const listener of listeners) listener(patch);
    },
    onChange: (listener) => listeners.push(listener),
  };
}
