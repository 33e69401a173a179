import { formatNumber, tex } from "../../params/index.ts";
import { Space, SpaceHandle, SpacePath } from "../../plot/index.ts";
import { useSpace } from "../../plot/spaceFrame.ts";
import type { FigureProps } from "../../widget/index.ts";
import { CutSurface, SliceLine } from "./CutSurface.tsx";
import { onCut, tangentIn } from "./cut.ts";
import { alongCut, alongRim } from "./handles.ts";
import { heightText, type Model, shown } from "./model.ts";
import widget from "./widget.ts";

type Props = Pick<FigureProps<typeof widget.params, Model>, "model" | "set" | "hold" | "link">;

/** From where the surface is seen at first: both kinds of slices show their faces. */
const FIRST = { azimuth: 0.66, elevation: 0.46 };

/** The surface, cut open where one input is frozen; the slice and its tangent lit. */
export function Cutaway(props: Props) {
  const { surface } = props.model;
  return (
    <Space
      x={shown}
      y={shown}
      z={surface.z}
      turn={FIRST}
      width={520}
      height={460}
      xLabel={tex`\inp{x_1}`}
      yLabel={tex`\inp{x_2}`}
      zLabel={tex`f`}
      label="The surface of f over both inputs, cut open along the slice, with the slice’s tangent; it turns"
    >
      <Inside {...props} />
    </Space>
  );
}

function Inside({ model, set, hold, link }: Props) {
  const space = useSpace();
  const { surface, along, moving, frozen, slice, point, partial } = model;
  const [low, high] = surface.z;
  const cut = { along, frozen };
  // Where f has no value the ring lies on the floor, and where it leaves the box on its rim: it can always be taken.
  const ring = onCut(cut, moving, Math.min(high, Math.max(low, point?.[2] ?? low)));
  const rim = nearRim(space.turn.azimuth, along);
  const [own, other] = along === "x1" ? (["x1", "x2"] as const) : (["x2", "x1"] as const);
  const slopeLink = link(along === "x1" ? "partial1" : "partial2");
  const tangent =
    point && partial.slope !== null
      ? tangentIn(cut, [moving, point[2]], partial.slope, shown, surface.z)
      : [];
  const handled = (name: "x1" | "x2", value: number, ended: boolean) => {
    hold(!ended);
    set({ [name]: value });
  };
  return (
    <>
      <CutSurface of={surface.of} slice={slice} along={along} frozen={frozen} link={link("slice")} />
      <SpacePath
        points={[onCut(cut, shown[0], low), onCut(cut, shown[1], low)]}
        role="input"
        link={link(other)}
        quiet
      />
      <SpacePath points={[ring, onCut(cut, moving, low)]} role="input" dashed quiet />
      <SliceLine slice={slice} along={along} frozen={frozen} link={link("slice")} />
      <SpacePath points={tangent} role="derivative" link={slopeLink} />
      <SpaceHandle
        at={onCut(cut, rim, low)}
        label={`${widget.params[other].label}, frozen: where the surface is cut`}
        value={{ now: frozen, min: shown[0], max: shown[1] }}
        valueText={`${widget.params[other].label} = ${formatNumber(frozen)}`}
        constrain={alongRim(space, cut, rim)}
        link={link(other)}
        invitation="slide the cut"
        onMove={([x1, x2], { phase }) => handled(other, other === "x1" ? x1 : x2, phase === "end")}
      />
      <SpaceHandle
        at={ring}
        label="Point on the slice"
        value={{ now: moving, min: shown[0], max: shown[1] }}
        valueText={`${widget.params[own].label} = ${formatNumber(moving)}, ${heightText(point)}`}
        constrain={alongCut(space, cut)}
        link={link(own)}
        invitation="drag the point"
        onMove={([x1, x2], { phase }) => handled(own, own === "x1" ? x1 : x2, phase === "end")}
      />
    </>
  );
}

/** The end of the cut's trace on the floor that lies on the rim nearer to the eye, where the axis has its numbers. */
function nearRim(azimuth: number, along: Model["along"]): number {
  const first = along === "x1" ? Math.sin(azimuth) >= 0 : Math.cos(azimuth) >= 0;
  return shown[first ? 0 : 1];
}
