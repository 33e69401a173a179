/** What every page draws: a curve, a point on it that can be dragged, the tangent there, and axes; 640 × 416 pixels. */
export const size = { width: 640, height: 416 };
export const domain = { x: [-4, 4], y: [-2.6, 2.6] };
export const start = -2.1;

/** With `?resample` the curve itself depends on where the point is, so that all of it is drawn anew at every move. */
export const resample = location.search.includes("resample");
const shiftAt = (x0) => (resample ? 0.3 * x0 : 0);

export const f = (x, x0) => 1.3 * Math.sin(x + shiftAt(x0)) + 0.5 * Math.cos(2 * x);
export const slope = (x, x0) => 1.3 * Math.cos(x + shiftAt(x0)) - Math.sin(2 * x);

export const toPx = ([x, y]) => [((x + 4) / 8) * size.width, ((2.6 - y) / 5.2) * size.height];
export const toX = (px) => Math.min(4, Math.max(-4, (8 * px) / size.width - 4));

/** The curve as a path through 160 points. */
export function curvePath(x0) {
  let d = "";
  for (let i = 0; i <= 160; i++) {
    const x = -4 + i / 20;
    const [px, py] = toPx([x, f(x, x0)]);
    d += `${i ? "L" : "M"}${px.toFixed(1)} ${py.toFixed(1)}`;
  }
  return d;
}

/** The ends of the tangent, from the left rim to the right. */
export function tangentEnds(x0) {
  const [y, m] = [f(x0, x0), slope(x0, x0)];
  return [toPx([-4, y + m * (-4 - x0)]), toPx([4, y + m * (4 - x0)])];
}
