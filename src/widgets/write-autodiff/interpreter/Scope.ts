import { Fault, type Place } from "./fault.ts";
import type { Value } from "./values.ts";

interface Binding {
  value: Value;
  readonly constant: boolean;
  /** Whether its line has run. */
  ready: boolean;
}

/** The names of a block, and those around it. */
export class Scope {
  readonly names = new Map<string, Binding>();
  readonly outer: Scope | null;
  /** What `this` is, where a function that is no arrow begins. */
  readonly self: { readonly value: Value } | null;
  /** The function whose names begin here: those of one call end here. Null for a block. */
  readonly of: string | null;

  constructor(outer: Scope | null, of: string | null = null, self: Scope["self"] = null) {
    this.outer = outer;
    this.of = of;
    this.self = self;
  }

  /** Makes a name known; its value comes when its line runs. */
  declare(name: string, constant: boolean, place: Place): void {
    if (this.names.has(name)) throw new Fault(`“${name}” is declared twice in the same block.`, place);
    this.names.set(name, { value: undefined, constant, ready: false });
  }

  /** Gives a declared name its first value. */
  start(name: string, value: Value): void {
    const binding = this.names.get(name)!;
    binding.value = value;
    binding.ready = true;
  }

  /** Declares a name with its value. */
  put(name: string, value: Value, constant = false): void {
    this.names.set(name, { value, constant, ready: true });
  }

  private find(name: string, place: Place): Binding {
    for (let scope: Scope | null = this; scope; scope = scope.outer) {
      const binding = scope.names.get(name);
      if (!binding) continue;
      if (!binding.ready) throw new Fault(`“${name}” is used before its own line has run.`, place);
      return binding;
    }
    throw new Fault(`Nothing is called “${name}” here.`, place);
  }

  get(name: string, place: Place): Value {
    return this.find(name, place).value;
  }

  set(name: string, value: Value, place: Place): void {
    const binding = this.find(name, place);
    if (binding.constant)
      throw new Fault(
        `“${name}” is a constant and keeps its value; declare it with let to change it.`,
        place,
      );
    binding.value = value;
  }

  this(place: Place): Value {
    for (let scope: Scope | null = this; scope; scope = scope.outer) if (scope.self) return scope.self.value;
    throw new Fault("“this” stands for nothing outside of a class.", place);
  }
}
