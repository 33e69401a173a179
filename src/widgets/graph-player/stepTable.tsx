import { formatNumber } from "../../params/index.ts";
import type { StepTable } from "../../ui/index.ts";
import type { Model } from "./model.ts";
import { readable } from "./naming.ts";
import { definitionOf } from "./words.ts";

/** All steps: what is computed, from what, and what that makes. */
export function stepTable({ steps, values, built, inputs }: Model): StepTable {
  return {
    columns: ["computes", "from", "gives"],
    row(index) {
      const step = steps[index]!;
      if (step.kind === "start") {
        const given = built.inputs.map((name, i) => `${readable(name)} = ${formatNumber(inputs[i]!)}`);
        return ["the inputs", "", given.join(", ")];
      }
      if (step.kind === "value")
        return [
          readable(step.drawn.name),
          definitionOf(step.drawn),
          formatNumber(values[step.drawn.node.id]!),
        ];
      const { to, from, sweep } = step;
      const bar = `∂f/∂${readable(to.name)}`;
      const complete = !steps.some((each, i) => i > index && each.kind === "message" && each.to === to);
      const total = `${complete ? `${bar} =` : "so far"} ${formatNumber(sweep.total.data[0]!)}`;
      if (!from) return [bar, "", total];
      const [slope, incoming] = [
        formatNumber(sweep.partial!.data[0]!),
        formatNumber(sweep.incoming!.data[0]!),
      ];
      return [
        `${readable(from.name)} → ${readable(to.name)}`,
        `${incoming} × ${slope} = ${formatNumber(sweep.contribution.data[0]!)}`,
        total,
      ];
    },
  };
}
