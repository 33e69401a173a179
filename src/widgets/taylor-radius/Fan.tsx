import { layer, type Point, useView } from "../../plot/index.ts";
import { withinBand } from "../../plot/lines.ts";
import { pathThrough } from "../../plot/path.ts";
import { markProps } from "../../plot/style.ts";
import { sumsAt } from "./model.ts";

/** Logical pixels between the places at which sums are formed. */
const SPACING = 4;

/** T₀ to Tₙ₋₁, faint: the way to Tₙ. */
export const Fan = /* @__PURE__ */ layer(
  "marks",
  ({ of, x0, order }: { readonly of: readonly number[]; readonly x0: number; readonly order: number }) => {
    const view = useView();
    const count = Math.round(view.width / SPACING);
    const before = of.slice(0, order);
    const lines: Point[][] = before.map(() => []);
    for (let i = 0; i <= count; i++) {
      const x = view.x.value(i / count);
      sumsAt(before, x - x0).forEach((sum, k) => {
        lines[k]!.push(view.toPx([x, sum]));
      });
    }
    const d = lines
      .flatMap((line) => withinBand(line, view.height))
      .map((piece) => pathThrough(piece))
      .join("");
    return <path {...markProps("line taylor-fan", { role: "derivative", quiet: true })} d={d} />;
  },
);
