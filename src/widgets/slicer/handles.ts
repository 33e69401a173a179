import type { Constrain, Point } from "../../plot/index.ts";
import type { SpaceView } from "../../plot/space.ts";
import { type Cut, onCut } from "./cut.ts";

/** What a hand sets is a round number. */
const round = (value: number) => Math.round(value * 100) / 100 + 0;
const within = (value: number, [from, to]: readonly [number, number]) => Math.min(to, Math.max(from, value));

/** The least share of its length that an axis must show sideways to be followed by what is left and right of it. */
const SIDEWAYS = 0.2;

/**
 * Keeps a point of space on a cut. The slice rises and falls while the pointer moves level; but however high it is, a place on it stands as
 * far to the right as its moving input says: so the point goes where it is beside the pointer. Where the cut is seen from its edge, the
 * pointer's place at the point's own height decides.
 */
export function alongCut(space: SpaceView, cut: Cut): Constrain {
  const { domain } = cut.along === "x1" ? space.x : space.y;
  const [low] = space.z;
  const right = (at: Point) => space.project([...at, low])[0];
  const place = (moving: number): Point => {
    const [x, y] = onCut(cut, moving, low);
    return [x, y];
  };
  const [start, end] = domain.map((moving) => right(place(moving))) as [number, number];
  return (wanted) => {
    const [own, other] = cut.along === "x1" ? wanted : ([wanted[1], wanted[0]] as const);
    const direct = other === cut.frozen || Math.abs(end - start) < SIDEWAYS * 2 * space.scalePx;
    const share = (right(wanted) - start) / (end - start);
    const moving = direct ? own : domain[0] + share * (domain[1] - domain[0]);
    return place(within(round(moving), domain));
  };
}

/** Keeps a point on the rim of the floor, where it slides the plane of a cut: at the place nearest to the pointer on the screen. */
export function alongRim(space: SpaceView, { along }: Cut, rim: number): Constrain {
  const { domain } = along === "x1" ? space.y : space.x;
  const place = (frozen: number): Point => (along === "x1" ? [rim, frozen] : [frozen, rim]);
  const [start, end] = domain.map((frozen) => space.toPx(place(frozen))) as [Point, Point];
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  return (wanted) => {
    const [px, py] = space.toPx(wanted);
    const share = ((px - start[0]) * dx + (py - start[1]) * dy) / (dx * dx + dy * dy);
    return place(within(round(domain[0] + share * (domain[1] - domain[0])), domain));
  };
}
