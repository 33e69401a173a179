import { type CurveFunction, Label, layer, type Point, useView, type View } from "../../plot/index.ts";
import { lineInBox } from "../../plot/lines.ts";
import { type Box, besideLine } from "./besideLine.ts";

export interface LineNamesProps {
  readonly of: CurveFunction;
  /** The point through which both lines run, and their slopes; null for one that is not drawn. */
  readonly through: Point;
  readonly tangent: number | null;
  readonly secant: number | null;
  /** Other places that carry words or rings. */
  readonly taken: readonly Point[];
  readonly tangentLink: string;
  readonly secantLink: string;
}

/** Room for a name, in logical pixels, as it is on a narrow screen, where type is large beside the drawing. */
const ROOM = [100, 32] as const;
/** Room around a place that is taken. */
const AROUND = 17;

/** “Tangent” and “secant”, written beside their lines where there is room. */
export const LineNames = /* @__PURE__ */ layer("labels", (props: LineNamesProps) => {
  const { of, through, tangent, secant, taken, tangentLink, secantLink } = props;
  const view = useView();
  const curve = curvePoints(of, view);
  const boxes: Box[] = taken.map((place) => {
    const [x, y] = view.toPx(place);
    return [x - AROUND, y - AROUND, x + AROUND, y + AROUND];
  });
  const tangentEnds = endsOf(view, through, tangent);
  const secantEnds = endsOf(view, through, secant);
  const drawing = [view.width, view.height] as const;
  const tangentPlace =
    tangentEnds && besideLine(tangentEnds, ROOM, [...curve, ...pointsAlong(secantEnds)], boxes, drawing);
  if (tangentPlace) boxes.push(tangentPlace.box);
  const secantPlace =
    secantEnds &&
    besideLine([secantEnds[1], secantEnds[0]], ROOM, [...curve, ...pointsAlong(tangentEnds)], boxes, drawing);
  return (
    <>
      {tangentPlace && (
        <Label
          at={view.fromPx(tangentPlace.at)}
          anchor={tangentPlace.anchor}
          text="tangent"
          role="derivative"
          link={tangentLink}
        />
      )}
      {secantPlace && (
        <Label
          at={view.fromPx(secantPlace.at)}
          anchor={secantPlace.anchor}
          text="secant"
          role="difference"
          link={secantLink}
        />
      )}
    </>
  );
});

/** The visible ends of a line, the right one last. */
function endsOf(view: View, [x, y]: Point, slope: number | null): readonly [Point, Point] | undefined {
  if (slope === null) return undefined;
  return lineInBox(view.toPx([x, y]), view.toPx([x + 1, y + slope]), view.width, view.height);
}

function pointsAlong(ends: readonly [Point, Point] | undefined): Point[] {
  if (!ends) return [];
  const [[x0, y0], [x1, y1]] = ends;
  return Array.from({ length: 81 }, (_, i) => [x0 + ((x1 - x0) * i) / 80, y0 + ((y1 - y0) * i) / 80]);
}

function curvePoints(of: CurveFunction, view: View): Point[] {
  const xs = Float64Array.from({ length: 121 }, (_, i) => view.x.value(i / 120));
  const { value } = of(xs);
  return Array.from(xs, (x, i) => view.toPx([x, value[i]!]));
}
