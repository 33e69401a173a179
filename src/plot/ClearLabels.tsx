import { clearOf } from "./clearOf.ts";
import { useView } from "./frame.ts";
import { Label, type LabelProps } from "./Label.tsx";
import { lengthOf } from "./Labels.tsx";
import { Segment } from "./Line.tsx";
import { layer } from "./layer.tsx";
import type { Point } from "./view.ts";

export interface ClearLabel extends Omit<LabelProps, "anchor"> {
  /** The point from which it is liked best further out; to the upper right without it. */
  readonly from?: Point | undefined;
}

export interface ClearLabelsProps {
  /** The first have the first choice. Those out of sight are left out. */
  readonly labels: readonly ClearLabel[];
  /** Lines that they must not touch, in values; lines through the origin are added. */
  readonly avoid: readonly (readonly Point[])[];
}

/** Labels that touch neither lines nor each other: in crowded places they step back, tied to their points by a line. */
export function ClearLabels(props: ClearLabelsProps) {
  return (
    <>
      <Ties {...props} />
      <Names {...props} />
    </>
  );
}

const Ties = /* @__PURE__ */ layer("marks", (props: ClearLabelsProps) =>
  useSpots(props).map(({ key, at, tie, role, link }) =>
    tie ? <Segment key={key} from={at} to={tie} role={role} link={link} quiet /> : null,
  ),
);

const Names = /* @__PURE__ */ layer("labels", (props: ClearLabelsProps) =>
  useSpots(props).map(({ key, centre, text, role, link }) => (
    <Label key={key} at={centre} anchor="c" text={text} role={role} link={link} />
  )),
);

/** Where the labels stand, in values. */
function useSpots({ labels, avoid }: ClearLabelsProps) {
  const view = useView();
  const { width, height } = view;
  const seen = labels.filter(({ at }) => view.contains(at));
  const [zeroX, zeroY] = view.toPx([0, 0]);
  const axes: Point[][] = [
    [
      [zeroX, 0],
      [zeroX, height],
    ],
    [
      [0, zeroY],
      [width, zeroY],
    ],
  ];
  const spots = clearOf(
    seen.map(({ at, from, text }) => {
      const [x, y] = view.toPx(at);
      const [x0, y0] = from ? view.toPx(from) : [x - 1, y + 1];
      return { at: [x, y], length: lengthOf(text), towards: Math.atan2(y - y0, x - x0) };
    }),
    [...avoid.map((line) => line.map((point) => view.toPx(point))), ...axes],
    view,
  );
  return seen.map(({ from: _, ...label }, key) => {
    const { centre, tie } = spots[key]!;
    return { ...label, key, centre: view.fromPx(centre), tie: tie && view.fromPx(tie) };
  });
}
