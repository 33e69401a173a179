import { formatNumber } from "../../params/index.ts";
import type { StepTable } from "../../ui/index.ts";
import type { Model } from "./model.ts";
import { readable } from "./names.ts";

/** All steps: what is computed, from what, and what that makes. */
export function stepTable({ steps, values }: Model): StepTable {
  return {
    columns: ["computes", "from", "gives"],
    row(index) {
      const step = steps[index]!;
      if (step.kind === "given") return ["inputs and targets", "", ""];
      if (step.kind === "value") return [readable(step.name), "", formatNumber(values[step.name]!)];
      const { from, to, incoming, partial, contribution, total, complete } = step.message;
      const account = `${formatNumber(incoming)} × ${formatNumber(partial)} = ${formatNumber(contribution)}`;
      return [
        `${readable(from)} → ${readable(to)}`,
        account,
        `${complete ? `∂E/∂${readable(to)} =` : "so far"} ${formatNumber(total)}`,
      ];
    },
  };
}
