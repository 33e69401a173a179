import { formatNumber } from "../../../params/index.ts";
import { constant } from "../../reading/number.ts";
import type { AuthoredKind } from "../../verdict.ts";
import { numbersOf, type PlaceTask } from "./judge.ts";

export const author: AuthoredKind<PlaceTask> = {
  right: ({ answer }) => answer,
  mistakes: ({ reasons = [] }) => reasons.map(({ when, say }) => ({ answer: when, say })),
  why: ({ correct }) => correct,
  write({ place, answer }) {
    const values = (numbersOf(answer) ?? []).map((value) => formatNumber(value));
    const what = { line: "Slope ", point: "At ", arrows: "Columns ", figure: "" }[place];
    if (place === "arrows") return `${what}(${values[0]}, ${values[2]}) and (${values[1]}, ${values[3]})`;
    return `${what}${values.length === 1 ? values[0] : `(${values.join(", ")})`}`;
  },
  prepare: (task) => (task.place === "line" ? { ...task, at: constant(task.at) } : task),
  faults: ({ answer, tolerance }) => [
    ...(numbersOf(answer) ? [] : ["The answer has an entry that is no number."]),
    ...(tolerance > 0 ? [] : ["Nothing can be placed exactly: the tolerance must be above 0."]),
  ],
};
