import { formatNumber } from "../../params/index.ts";
import {
  Fault,
  Machine,
  type ObjectValue,
  type parse,
  runProgram,
  type Scope,
  type Scoped,
  shown,
  type Value,
} from "./interpreter/index.ts";

/** One cell of a table, and whether the last step wrote it. */
export interface Cell {
  readonly text: string;
  readonly fresh: boolean;
}

/** What is seen at one step of a run. */
export interface Snapshot {
  /** The line that comes next; null where nothing does. */
  readonly line: number | null;
  /** The function that is running; empty at the program's own level. */
  readonly within: string;
  readonly variables: readonly { readonly name: string; readonly local: boolean; readonly value: Cell }[];
  /** The objects made so far, in the order of making. */
  readonly columns: readonly string[];
  readonly nodes: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
}

/** Tables stay readable; what is more is left out. */
const MOST = { nodes: 24, variables: 12, columns: 6 } as const;

/** Runs a program for `at` steps and looks. Never throws: where the program stops, its last state is seen. */
export function snapshotAt(program: ReturnType<typeof parse>, at: number): Snapshot {
  const machine = new Machine();
  const run = runProgram(machine, program);
  let before = new Map<string, string>();
  let here: Scoped | null = null;
  let end: Scope | null = null;
  try {
    for (let step = 0; step <= at; step++) {
      const { done, value } = run.next();
      if (done) {
        end = value;
        here = null;
        break;
      }
      here = value;
      if (step === at - 1) before = texts(look(machine, here.scope, null));
    }
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    end = here?.scope ?? null;
    here = null;
  }
  return look(machine, here?.scope ?? end, here?.place.line ?? null, before);
}

function look(
  machine: Machine,
  scope: Scope | null,
  line: number | null,
  before: ReadonlyMap<string, string> | null = null,
): Snapshot {
  const cell = (key: string, text: string): Cell => ({
    text,
    fresh: before !== null && before.size > 0 && before.get(key) !== text,
  });
  const seen = namesFrom(scope);
  const named = new Map<ObjectValue, string>();
  // The program's own names: those of a call pass from node to node.
  for (const { name, value, local } of seen)
    if (!local && isObject(value) && !named.has(value)) named.set(value, name);
  const nameOf = (object: ObjectValue) => {
    const made = machine.made.indexOf(object);
    return made < 0 ? undefined : (named.get(object) ?? `#${made + 1}`);
  };
  const say = (value: Value) => shown(value, formatNumber, nameOf);
  const objects = machine.made.slice(0, MOST.nodes);
  const columns = [...(objects[0]?.fields.keys() ?? [])].slice(0, MOST.columns);
  // The adjoint is what grows: it stands last.
  columns.sort((a, b) => Number(a === "adjoint") - Number(b === "adjoint"));
  return {
    line,
    within: seen.find(({ local }) => local)?.within ?? "",
    variables: seen.slice(0, MOST.variables).map(({ name, local, value }) => ({
      name,
      local,
      value: cell(`${local} ${name}`, isObject(value) ? objectIn(value, name, nameOf, say) : say(value)),
    })),
    columns,
    nodes: objects.map((object, i) => ({
      name: nameOf(object) ?? "",
      cells: columns.map((column) => cell(`${i} ${column}`, within(say, object, column))),
    })),
  };
}

/** A field, with short lists. */
const within = (say: (value: Value) => string, object: ObjectValue, column: string) =>
  object.fields.has(column) ? say(object.fields.get(column)) : "";

/** A node that goes by another name elsewhere is called by it; one that has this name alone shows its value. */
function objectIn(
  value: ObjectValue,
  name: string,
  nameOf: (value: ObjectValue) => string | undefined,
  say: (value: Value) => string,
): string {
  const called = nameOf(value);
  if (called !== undefined && called !== name) return called;
  const field = value.fields.get("value");
  return typeof field === "number"
    ? `${value.of?.text.name ?? ""}(${say(field)})`
    : shown(value, formatNumber);
}

const isObject = (value: Value): value is ObjectValue =>
  typeof value === "object" && value !== null && value.kind === "object";

/** Functions and classes are read in the program; the rest are variables. */
const isVariable = (value: Value) =>
  typeof value !== "object" ||
  value === null ||
  !["function", "class", "native", "names"].includes(value.kind);

interface Seen {
  readonly name: string;
  readonly local: boolean;
  readonly within: string;
  readonly value: Value;
}

/** The names that are seen, the innermost first; of calls, only the present one and those around its function. */
function namesFrom(scope: Scope | null): Seen[] {
  const found: Seen[] = [];
  let within: string | null = null;
  for (let each = scope; each?.outer; each = each.outer) {
    // The program's own names stand right inside the natives.
    const local = each.outer.outer !== null;
    for (const [name, { value, ready }] of each.names)
      if (ready && isVariable(value) && !found.some((other) => other.name === name))
        found.push({ name, local, within: within ?? "", value });
    if (within === null && each.of) within = each.of;
  }
  return found.map((seen) => ({ ...seen, within: seen.local ? (within ?? "") : "" }));
}

const texts = ({ variables, nodes, columns }: Snapshot): Map<string, string> =>
  new Map([
    ...variables.map(({ name, local, value }) => [`${local} ${name}`, value.text] as const),
    ...nodes.flatMap(({ cells }, i) => cells.map(({ text }, j) => [`${i} ${columns[j]}`, text] as const)),
  ]);
