import { formatNumber } from "../../params/index.ts";
import { onInstance } from "../../widget/instances.ts";
import type { FigureCall, Witness } from "../verdict.ts";

interface FigureLinkProps {
  readonly call: FigureCall;
  readonly witness: Witness | undefined;
  /** Whether the answer may be seen. */
  readonly answered: boolean;
  /** The address of the figure's page; empty where that is this one. */
  readonly home: string;
}

/** The parameters that a figure is to have; null where it would show a counterexample only and there is none. */
function settings(
  { set = {} }: FigureCall,
  witness: Witness | undefined,
  answered: boolean,
): Record<string, number | string> | null {
  const values: Record<string, number | string> = {};
  for (const [param, value] of Object.entries(set)) {
    const asked = typeof value === "string" && value.startsWith("$") ? value.slice(1) : null;
    const found = asked === null ? value : witness?.point[asked];
    if (found === undefined) {
      if (!answered) return null;
      continue;
    }
    // A value computed for a variant is written as text.
    values[param] = typeof found === "string" && /^-?\d+(\.\d+)?$/.test(found) ? Number(found) : found;
  }
  return values;
}

/** Sets a figure of this page, now or as soon as it has come to life. */
function open(name: string, values: Readonly<Record<string, number | string>>): void {
  let off = () => {};
  off = onInstance((instance) => {
    if (instance.name !== name) return;
    void import("../../widget/store.ts").then(({ setValues }) => setValues(instance, values));
    queueMicrotask(() => off());
  });
  // A step in the history, so that Back returns to the question.
  location.hash = `figure-${name}`;
  document.getElementById(`figure-${name}`)?.scrollIntoView();
}

/** The way to the figure that shows it: at the counterexample's place, where there is one. */
export function FigureLink({ call, witness, answered, home }: FigureLinkProps) {
  const usesWitness =
    witness !== undefined && Object.values(call.set ?? {}).some((value) => String(value).startsWith("$"));
  const values = settings(call, witness, answered);
  if (!values || (!usesWitness && !answered)) return null;
  const place = Object.entries(witness?.point ?? {}).map(
    ([name, value]) => `${name} = ${formatNumber(value)}`,
  );
  const words = usesWitness ? `Show ${place.join(", ")} in the figure` : "See it in the figure";
  if (home === "") {
    return (
      <p className="question-figure">
        <button type="button" onClick={() => open(call.name, values)}>
          {words}
        </button>
      </p>
    );
  }
  const query = new URLSearchParams(
    Object.entries(values).map(([param, value]) => [`${call.name}.${param}`, String(value)]),
  );
  return (
    <p className="question-figure">
      <a href={`${home}?${query}#figure-${call.name}`}>{words}</a>
    </p>
  );
}
