import { formatNumber, type Values } from "../../params/index.ts";
import type { Quantities } from "../../widget/define.ts";
import { remembered } from "../../widget/remembered.ts";
import { check, type Result } from "./checks.ts";
import { Fault, Machine, parse, runProgram } from "./interpreter/index.ts";
import { STARTS } from "./listing.ts";
import { type Snapshot, snapshotAt } from "./snapshot.ts";
import type widget from "./widget.ts";

export type WriteValues = Values<typeof widget.params>;

export interface Model {
  /** The program that was run, and its lines. */
  readonly text: string;
  readonly lines: readonly string[];
  /** Where it could not be read, or stopped. */
  readonly fault: Fault | null;
  readonly printed: readonly string[];
  readonly results: readonly Result[];
  /** Statements that ran, and how far one can step. */
  readonly steps: number;
  readonly last: number;
  readonly at: number;
  readonly now: Snapshot;
}

/** As far as steps are shown one by one; the step that means the end of a run, however long. */
export const FARTHEST = 1000;

/** A program, run once by itself and once for each check. */
const runOf = remembered((text: string) => {
  const machine = new Machine();
  let program: ReturnType<typeof parse> | null = null;
  let fault: Fault | null = null;
  let steps = 0;
  try {
    program = parse(text);
    const run = runProgram(machine, program);
    while (!run.next().done) steps++;
  } catch (caught) {
    if (!(caught instanceof Fault)) throw caught;
    fault = caught;
  }
  return { program, fault, steps, printed: machine.printed, results: check(fault ? null : program) };
});

export function model({ start, code, step }: WriteValues): Model {
  const text = code ?? STARTS[start];
  const { program, fault, steps, printed, results } = runOf(text);
  const last = Math.min(FARTHEST, steps);
  const at = Math.min(step, last);
  return {
    text,
    lines: text.split("\n"),
    fault,
    printed,
    results,
    steps,
    last,
    at,
    now: snapshotAt(program ?? [], at),
  };
}

/** How many tests the program passes, how many there are, and how many statements its run takes. */
export function quantities({ results, steps }: Model) {
  return { passed: passedOf(results), tests: results.length, steps } satisfies Quantities;
}

const passedOf = (results: readonly Result[]): number => results.filter(({ passed }) => passed).length;

const count = (many: number, what: string) => `${formatNumber(many)} ${what}${many === 1 ? "" : "s"}`;

/** How far the program is, and where its run stands. */
export function describe({ fault, results, steps, at, last, now, lines }: Model): string {
  const passed = passedOf(results);
  const state = fault
    ? steps > 0
      ? `The program stops in line ${fault.place.line} after ${count(steps, "step")}, so no test can be made.`
      : `The program cannot be read: there is something to mend in line ${fault.place.line}.`
    : passed === results.length
      ? `The program passes all ${results.length} tests: it is a reverse-mode autodiff.`
      : `The program passes ${passed} of ${results.length} tests; the first that it does not is “${results.find((each) => !each.passed)!.name}”.`;
  if (steps === 0 || (fault && now.line === null)) return state;
  if (now.line === null) return `${state} The run takes ${count(steps, "step")}.`;
  const line = lines[now.line - 1]?.trim() ?? "";
  const next = `line ${now.line} comes next: “${line.length > 60 ? `${line.slice(0, 60)}…` : line}”`;
  return `${state} After ${formatNumber(at)} of ${count(last, "step")}, ${next}.`;
}
