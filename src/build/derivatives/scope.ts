import type { Name, Term } from "./term.ts";

/** A function that the text has defined, f(x) = … */
export interface Definition {
  readonly parameters: readonly Name[];
  readonly body: Term;
}

/** What the text has said up to some place: functions, letters that stand for formulas, and the points it speaks of. */
export class Scope {
  readonly functions = new Map<Name, Definition>();
  readonly letters = new Map<Name, Term>();
  /** Functions of which the text speaks in general: “Let f be differentiable.” */
  readonly any = new Set<Name>();
  /** The last number that each letter was set to in this passage, as in “at x = 3”. */
  readonly point = new Map<Name, Term>();

  /** A scope of its own that begins with what is known here. */
  child(): Scope {
    const scope = new Scope();
    for (const [name, definition] of this.functions) scope.functions.set(name, definition);
    for (const [name, term] of this.letters) scope.letters.set(name, term);
    for (const name of this.any) scope.any.add(name);
    return scope;
  }

  define(name: Name, definition: Definition): void {
    this.forget(name);
    this.functions.set(name, definition);
  }

  /** From here on the letter stands for a formula. */
  name(name: Name, term: Term): void {
    this.forget(name);
    this.letters.set(name, term);
  }

  forget(name: Name): void {
    this.functions.delete(name);
    this.letters.delete(name);
    this.any.delete(name);
  }

  /** A scope for another text of the same chapter: there, Greek letters keep their meaning and Latin ones are free again. */
  elsewhere(): Scope {
    const scope = new Scope();
    for (const [name, definition] of this.functions)
      if (name.startsWith("\\")) scope.functions.set(name, definition);
    return scope;
  }
}
