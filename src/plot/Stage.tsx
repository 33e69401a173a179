import type { CSSProperties, ReactNode, RefObject } from "react";
import { LayerContext } from "./layer.tsx";
import { percent } from "./view.ts";

export interface StageProps {
  readonly label: string;
  readonly className: string;
  readonly width: number;
  readonly height: number;
  readonly style: Readonly<Record<string, string | number>>;
  readonly area: RefObject<HTMLDivElement | null>;
  /** What lies below the children in marks and labels, such as axes. */
  readonly ground: ReactNode;
  readonly children: ReactNode;
}

/** How far lines may reach beyond the axes, in logical pixels, so that dots and strokes at the rim stay whole. */
const BLEED = 8;

/**
 * The layers of a picture. The drawing has a fixed logical size that CSS scales to the room there is; lines keep their width, and all text
 * is HTML placed in percentages, so that it keeps its size: the page is right at any width, before any script has run.
 */
export function Stage({ label, className, width, height, style, area, ground, children }: StageProps) {
  return (
    <div
      className={`plot ${className}`}
      role="group"
      aria-label={label}
      style={{ "--plot-aspect": width / height, ...style } as CSSProperties}
    >
      <div className="plot-area" ref={area}>
        <LayerContext value="fields">{children}</LayerContext>
        <svg
          className="plot-marks"
          viewBox={`${-BLEED} ${-BLEED} ${width + 2 * BLEED} ${height + 2 * BLEED}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          style={{
            left: percent(-BLEED / width),
            top: percent(-BLEED / height),
            width: percent(1 + (2 * BLEED) / width),
            height: percent(1 + (2 * BLEED) / height),
          }}
        >
          <LayerContext value="marks">
            {ground}
            {children}
          </LayerContext>
        </svg>
        <div className="plot-labels" aria-hidden="true">
          <LayerContext value="labels">
            {ground}
            {children}
          </LayerContext>
        </div>
        <LayerContext value="handles">
          {ground}
          {children}
        </LayerContext>
      </div>
    </div>
  );
}
