import { memo, type ReactNode } from "react";
import { tex } from "../../params/index.ts";
import { type Anchor, Label, type Point, Segment } from "../../plot/index.ts";
import { Formula } from "../../ui/index.ts";
import type { Arm, Laws } from "./laws.ts";

/** What theory expects: thin lines of slope 1, 2 and −1, each as far as its error leads, named in place. */
export const LawLines = /* @__PURE__ */ memo(function LawLines({ forward, central, rounding }: Laws) {
  return (
    <>
      <Law arm={rounding} at={0.3} anchor="ne">
        rounding <Formula of={tex`\propto 1/\fd{h}`} />
      </Law>
      <Law arm={forward} at={0.4} anchor="nw">
        forward{" "}
        <span className="roomy">
          difference:
          <br />
          truncation{" "}
        </span>
        <Formula of={tex`\propto\fd{h}`} />
      </Law>
      <Law arm={central} at={0.22} anchor="se">
        central{" "}
        <span className="roomy">
          difference:
          <br />
          truncation{" "}
        </span>
        <Formula of={tex`\propto\fd{h}^2`} />
      </Law>
    </>
  );
});

interface LawProps {
  readonly arm: Arm | null;
  /** Where along the line its name stands, from 0 to 1. */
  readonly at: number;
  readonly anchor: Anchor;
  readonly children: ReactNode;
}

function Law({ arm, at, anchor, children }: LawProps) {
  if (!arm) return null;
  const point = (h: number): Point => [h, arm.of(h)];
  const along = arm.from * (arm.to / arm.from) ** at;
  return (
    <>
      <Segment from={point(arm.from)} to={point(arm.to)} quiet />
      <Label at={point(along)} anchor={anchor} text={children} quiet />
    </>
  );
}
