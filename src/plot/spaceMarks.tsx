import { useMemo } from "react";
import { FrameContext, useFrame } from "./frame.ts";
import { Handle, type HandleProps } from "./Handle.tsx";
import { Label, type LabelProps } from "./Label.tsx";
import { layer } from "./layer.tsx";
import { facetsOf, meshOf } from "./mesh.ts";
import { dotAt, pathThrough } from "./path.ts";
import type { FieldFunction } from "./sampleField.ts";
import type { Point3 } from "./space.ts";
import { useSpace } from "./spaceFrame.ts";
import { type MarkStyle, markProps } from "./style.ts";

export interface SurfaceProps {
  /** The height over each point of the floor. Keep its identity as long as it is the same function. */
  readonly of: FieldFunction;
  /** Facets in each direction. */
  readonly cells?: number | undefined;
  readonly link?: string | undefined;
}

/** The graph of a function of the plane, as shaded facets; those behind are drawn first. */
export const Surface = /* @__PURE__ */ layer("marks", ({ of, cells = 18, link }: SurfaceProps) => {
  const space = useSpace();
  const { x, y } = space;
  // biome-ignore lint/correctness/useExhaustiveDependencies: turning the space does not change the surface
  const mesh = useMemo(() => meshOf(of, space, cells), [of, ...x.domain, ...y.domain, cells]);
  return (
    <g className="surface" data-link={link}>
      {facetsOf(mesh, space).map(({ corners, tone }, i) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: facets are only ever replaced, from back to front
          key={i}
          className="facet"
          style={{ "--tone": tone.toFixed(2) } as React.CSSProperties}
          d={pathThrough(corners, true)}
        />
      ))}
    </g>
  );
});

export interface SpacePathProps extends MarkStyle {
  readonly points: readonly Point3[];
  /** A closed shape, lightly filled. */
  readonly filled?: boolean | undefined;
}

/** A line through points of space, or a face between them. */
export const SpacePath = /* @__PURE__ */ layer(
  "marks",
  ({ points, filled = false, ...style }: SpacePathProps) => {
    const space = useSpace();
    const d = pathThrough(
      points.map((point) => space.project(point)),
      filled,
    );
    return <path {...markProps(filled ? "line filled" : "line", style)} d={d} />;
  },
);

/** A point of space. */
export const SpaceDot = /* @__PURE__ */ layer(
  "marks",
  ({ at, ...style }: MarkStyle & { readonly at: Point3 }) => {
    const d = dotAt(useSpace().project(at));
    return (
      <>
        <path className="mark dot-rim" d={d} />
        <path {...markProps("dot", style)} d={d} />
      </>
    );
  },
);

/** What is below it has two coordinates and lies at a height. */
function AtHeight({ z, children }: { readonly z: number; readonly children: React.ReactNode }) {
  const frame = useFrame();
  const space = useSpace();
  const lifted = useMemo(() => ({ ...frame, view: space.at(z) }), [frame, space, z]);
  return <FrameContext value={lifted}>{children}</FrameContext>;
}

/** A label beside a point of space. */
export function SpaceLabel({ at: [x, y, z], ...label }: Omit<LabelProps, "at"> & { readonly at: Point3 }) {
  return (
    <AtHeight z={z}>
      <Label {...label} at={[x, y]} />
    </AtHeight>
  );
}

/** A handle at a point of space, moved level: it gives two coordinates, and its author the height that belongs to them. */
export function SpaceHandle({ at: [x, y, z], ...handle }: Omit<HandleProps, "at"> & { readonly at: Point3 }) {
  return (
    <AtHeight z={z}>
      <Handle {...handle} at={[x, y]} />
    </AtHeight>
  );
}
