import { createStore, type StoreApi } from "zustand/vanilla";
import { defaults, type Params, type Values } from "../params/index.ts";
import type { Quantities, Quantity, WidgetDefinition, WidgetView } from "./define.ts";
import { writeQuery } from "./query.ts";

/** All that one instance of a widget is: its parameters and what follows from them. */
export interface WidgetState {
  readonly values: Values<Params>;
  readonly model: unknown;
  readonly quantities: Quantities;
  readonly sentence: string;
  /** Why the picture could not follow the parameters; the last good one is kept. */
  readonly problem: string | null;
  /** What was ignored of the page's address, in words. */
  readonly notices: readonly string[];
  readonly held: boolean;
}

/** One instance: its name on the page, where it started from, and its store. */
export interface WidgetInstance {
  readonly id: string;
  readonly name: string;
  readonly definition: WidgetDefinition;
  readonly view: WidgetView<Params, unknown>;
  /** The values the page gives it; the address holds only what differs from them. */
  readonly initial: Values<Params>;
  readonly store: StoreApi<WidgetState>;
}

/** `given` over `fallback` (the defaults, when nothing is said), each value as its kind can have it. */
function normaliseValues(
  params: Params,
  given: Readonly<Record<string, unknown>>,
  fallback: Values<Params> = defaults(params),
): Values<Params> {
  const entries = Object.entries(params).map(([name, kind]) => {
    const value = Object.hasOwn(given, name) ? kind.normalise(given[name]) : undefined;
    // Null is a value: a parameter that is off.
    return [name, value === undefined ? fallback[name] : value];
  });
  return Object.fromEntries(entries);
}

/** A quantity as JSON can hold it: null for what is no finite number, and no negative zero. */
function tidy(value: Quantity): Quantity {
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : null;
  return value === null ? null : value.map(tidy);
}

type Followed = Pick<WidgetState, "values" | "model" | "quantities" | "sentence" | "problem">;

/** Everything that follows from `values`; throws what the model throws. */
function follow(view: WidgetView<Params, unknown>, values: Values<Params>): Followed {
  const model = view.model(values);
  return {
    values,
    model,
    quantities: Object.fromEntries(
      Object.entries(view.quantities(model, values)).map(([name, value]) => [name, tidy(value)]),
    ),
    sentence: view.describe(model, values),
    problem: null,
  };
}

/** Makes an instance from the parameters the page gives it. Throws when they cannot be shown at all. */
export function createInstance(
  id: string,
  name: string,
  definition: WidgetDefinition,
  view: WidgetView<Params, unknown>,
  given: Readonly<Record<string, unknown>>,
): WidgetInstance {
  const initial = normaliseValues(definition.params, given);
  const store = createStore<WidgetState>(() => ({ ...follow(view, initial), notices: [], held: false }));
  return { id, name, definition, view, initial, store };
}

/** Changes an instance's parameters; when the model cannot follow, the last good picture stays and the reason is kept. */
export function setValues(instance: WidgetInstance, change: Readonly<Record<string, unknown>>): void {
  const { store, definition, view } = instance;
  const before = store.getState();
  const values = normaliseValues(definition.params, { ...before.values, ...change }, before.values);
  const params = definition.params;
  if (Object.keys(params).every((key) => params[key]!.equals(values[key], before.values[key]))) return;
  try {
    store.setState(follow(view, values));
  } catch (error) {
    store.setState({ values, problem: error instanceof Error ? error.message : String(error) });
  }
}

/** Back to the values the page gave. */
export function reset(instance: WidgetInstance): void {
  setValues(instance, instance.initial);
  instance.store.setState({ notices: [] });
}

/** The query string that opens a widget with a preset. */
export function presetQuery(params: Params, values: Readonly<Record<string, unknown>>): string {
  return writeQuery(params, defaults(params), normaliseValues(params, values), "", "");
}

/** The query string that shows an instance as it is now on its own page, where all that differs from its kind counts. */
export function queryOf({ definition, store }: WidgetInstance): string {
  return writeQuery(definition.params, defaults(definition.params), store.getState().values, "", "");
}
