import { useMemo } from "react";
import { type CurveFunction, type FieldFunction, layer } from "../../plot/index.ts";
import { facetsOf, type Mesh, meshOf } from "../../plot/mesh.ts";
import { pathThrough } from "../../plot/path.ts";
import type { SpaceView } from "../../plot/space.ts";
import { useSpace } from "../../plot/spaceFrame.ts";
import { type Cut, cutFaces, cutMesh, sliceLines } from "./cut.ts";
import { mendRim } from "./rim.ts";

export interface CutSurfaceProps extends Cut {
  readonly of: FieldFunction;
  readonly slice: CurveFunction;
  readonly link: string;
}

/** Facets in each direction. */
const CELLS = 17;

/** A surface cut open: solid behind the plane, then the face of the cut, and like glass before it. */
export const CutSurface = /* @__PURE__ */ layer(
  "marks",
  ({ of, slice, link, along, frozen }: CutSurfaceProps) => {
    const space = useSpace();
    const { x, y, z } = space;
    // biome-ignore lint/correctness/useExhaustiveDependencies: turning the space does not change the surface
    const mesh = useMemo(() => meshOf(of, space, CELLS), [of, ...x.domain, ...y.domain]);
    const cut = { along, frozen };
    const behind = sideBehind(space, cut);
    const part = (side: 1 | -1) => mendRim(cutMesh(mesh, cut, slice, side), of);
    const faces = cutFaces(cut, slice, (along === "x1" ? x : y).domain, z);
    return (
      <>
        <Facets of={part(behind)} space={space} className="surface" />
        <path
          className="mark cut-face"
          data-link={link}
          d={faces
            .map((face) =>
              pathThrough(
                face.map((corner) => space.project(corner)),
                true,
              ),
            )
            .join("")}
        />
        <Facets of={part(behind === 1 ? -1 : 1)} space={space} className="surface glass" />
      </>
    );
  },
);

/** The slice itself, on the surface. */
export const SliceLine = /* @__PURE__ */ layer(
  "marks",
  ({ slice, link, along, frozen }: Omit<CutSurfaceProps, "of">) => {
    const space = useSpace();
    const over = (along === "x1" ? space.x : space.y).domain;
    const lines = sliceLines({ along, frozen }, slice, over, space.z);
    const d = lines.map((line) => pathThrough(line.map((point) => space.project(point)))).join("");
    return <path className="mark line role-curve" data-link={link} d={d} />;
  },
);

/** On which side of the plane the frozen input lies further from the eye. */
function sideBehind({ turn: { azimuth } }: SpaceView, { along }: Cut): 1 | -1 {
  return (along === "x1" ? Math.cos(azimuth) : Math.sin(azimuth)) >= 0 ? 1 : -1;
}

function Facets({ of, space, className }: { of: Mesh; space: SpaceView; className: string }) {
  return (
    <g className={className}>
      {facetsOf(of, space).map(({ corners, tone }, i) => (
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
}
