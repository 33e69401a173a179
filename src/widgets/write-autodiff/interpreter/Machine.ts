import { Fault, type Place } from "./fault.ts";
import type { ObjectValue } from "./values.ts";

/** How far a run may go; each bound ends it with a sentence. */
const LIMITS = { steps: 10_000, work: 200_000, calls: 150, nesting: 1500, size: 5000, printed: 50 } as const;

/** What one run has used up, made and printed. */
export class Machine {
  readonly printed: string[] = [];
  /** Every object that a class made, in the order of making. */
  readonly made: ObjectValue[] = [];
  private steps = 0;
  private done = 0;
  private calls = 0;
  private nesting = 0;

  /** A statement begins. */
  step(place: Place): void {
    if (++this.steps > LIMITS.steps)
      throw new Fault(
        `The run was stopped after ${LIMITS.steps} steps. Does a loop never end, or a function call itself for ever?`,
        place,
      );
  }

  /** Small work: an operation, an item that is copied. */
  work(place: Place, amount = 1): void {
    this.done += amount;
    if (this.done > LIMITS.work)
      throw new Fault("The run was stopped because it works and works. Does a loop never end?", place);
  }

  /** A list, set, map or text grows to this size. */
  size(size: number, place: Place): void {
    if (size > LIMITS.size)
      throw new Fault(`More than ${LIMITS.size} entries or letters are kept in one place.`, place);
  }

  print(line: string, place: Place): void {
    if (this.printed.push(line) > LIMITS.printed)
      throw new Fault(`The run was stopped because it prints more than ${LIMITS.printed} lines.`, place);
  }

  /** Something that may call itself begins; `leave` ends it. */
  enter(place: Place, call = false): void {
    this.work(place);
    if (call) this.calls++;
    if (this.calls > LIMITS.calls || ++this.nesting > LIMITS.nesting)
      throw new Fault(
        "Functions call each other too deeply. Does one call itself for ever? Or does a graph go round in a circle?",
        place,
      );
  }

  leave(call = false): void {
    this.nesting--;
    if (call) this.calls--;
  }
}
