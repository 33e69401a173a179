import { useMemo } from "react";
import { bowlLevels, contoursOf, evenLevels } from "./contours.ts";
import { useView } from "./frame.ts";
import { layer } from "./layer.tsx";
import { pathThrough } from "./path.ts";
import { type FieldFunction, sampleField } from "./sampleField.ts";
import type { View } from "./view.ts";

export interface ContoursProps {
  /** The function. Keep its identity as long as it is the same function. */
  readonly of: FieldFunction;
  /** The levels themselves, or about how many. */
  readonly levels?: number | readonly number[] | undefined;
  /** Whether levels are round and even, or such that a bowl's rings are evenly apart. */
  readonly spacing?: "even" | "bowl" | undefined;
  /** Shades what is higher. */
  readonly filled?: boolean | undefined;
  /** How many lattice columns are evaluated; 120 when nothing is said. */
  readonly columns?: number | undefined;
  readonly link?: string | undefined;
}

/** Lines of equal height of a function of the plane, quiet behind what happens on it. */
export const Contours = /* @__PURE__ */ layer("marks", ({ link, ...field }: ContoursProps) => {
  const contours = useContours(field, useView());
  const { filled } = field;
  return (
    <g className="contours" data-link={link}>
      {filled &&
        contours.map(({ level, rings }) => (
          <path
            key={level}
            className="contour-fill"
            d={rings.map((ring) => pathThrough(ring, true)).join("")}
          />
        ))}
      <path
        className="contour"
        d={contours.map(({ lines }) => lines.map((line) => pathThrough(line)).join("")).join("")}
      />
    </g>
  );
});

function useContours(
  { of, levels = 12, spacing = "even", columns = 120, filled = false }: ContoursProps,
  view: View,
) {
  const rows = Math.max(2, Math.round((columns * view.height) / view.width));
  const lattice = useMemo(() => sampleField(of, view, columns, rows), [of, view, columns, rows]);
  return useMemo(() => {
    const pick = spacing === "bowl" ? bowlLevels : evenLevels;
    return contoursOf(lattice, typeof levels === "number" ? pick(lattice, levels) : levels, view, filled);
  }, [lattice, levels, spacing, view, filled]);
}
