import { formatNumber } from "../../../params/index.ts";
import type { AuthoredKind } from "../../verdict.ts";
import { type AdjointTask, shownName, spokenName } from "./judge.ts";
import { sweepOf } from "./sweep.ts";

/** v12 as v_{12}. */
const texName = (name: string) => name.replace(/^([A-Za-z]+)_?(\d+)$/, "$1_{$2}");

export const author: AuthoredKind<AdjointTask> = {
  right: ({ of, at }) => sweepOf(of, at).fields.map(({ wanted }) => wanted),
  mistakes: () => [],
  why: ({ correct }) => correct,
  write({ of, at }) {
    const fields = sweepOf(of, at).fields.map(({ id, wanted }) => {
      const what = spokenName(id).replace(", all its messages added", "");
      return `${what}: ${formatNumber(wanted)}`;
    });
    return fields.join("; ");
  },
  faults({ of, at }) {
    try {
      const { fields } = sweepOf(of, at);
      if (fields.length === 0) return ["The formula sends no message to any input."];
      return fields.every(({ wanted }) => Number.isFinite(wanted))
        ? []
        : ["A message of the sweep is not finite there."];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  },
  prepare(task) {
    const { nodes, edges, fields } = sweepOf(task.of, task.at);
    const drawn = {
      nodes: nodes.map(({ name, tex, value, column, row }) => ({
        name: shownName(name),
        column,
        row,
        label: `$${texName(name)}${tex === "" ? "" : ` = ${tex}`}$ is ${formatNumber(value)}`,
      })),
      edges: edges.map(({ from, to }) => ({ from: shownName(from), to: shownName(to) })),
      fields: fields.map(({ id }) => ({ id, spoken: spokenName(id), label: labelOf(id) })),
    };
    return { ...task, drawn };
  },
};

/** What a field asks for, as a formula. */
function labelOf(id: string): string {
  const [, from, to] = /^(\w+)>(\w+)/.exec(id) ?? [];
  return from === undefined || to === undefined
    ? `$\\bar{${texName(id)}}$, all added`
    : `$${texName(from)}\\to ${texName(to)}$`;
}
