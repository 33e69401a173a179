import type { AuthoredKind } from "../../verdict.ts";
import type { OrderTask } from "./judge.ts";

export const author: AuthoredKind<OrderTask> = {
  right: ({ steps }) => steps.map((_, place) => place),
  mistakes: ({ steps, reasons = [] }) =>
    reasons.map(({ when: [first, second], say }) => {
      const others = steps.map((_, place) => place).filter((place) => place !== first);
      return { answer: others.toSpliced(others.indexOf(second), 0, first), say };
    }),
  why: ({ correct }) => correct,
  write: ({ steps }) => steps.map((step, i) => `(${i + 1}) ${step}`).join(" "),
  faults({ steps, reasons = [] }) {
    const inRange = (place: number) => Number.isInteger(place) && place >= 0 && place < steps.length;
    return [
      ...(steps.length < 2 ? ["There are fewer than two steps to put in order."] : []),
      ...(new Set(steps).size < steps.length ? ["Two steps have the same text."] : []),
      ...reasons
        .filter(({ when }) => !when.every(inRange) || when[0] === when[1])
        .map(({ when }) => `There are no two steps ${when.join(" and ")}.`),
    ];
  },
};
