import { Coordinates, Line, Mafs, Plot, useMovablePoint } from "mafs";
import { createRoot } from "react-dom/client";
import { domain, f, resample, size, slope, start } from "./scene.js";

/** mafs, as its documentation shows it: a movable point constrained to the curve. */
function Figure() {
  const point = useMovablePoint([start, f(start, start)], { constrain: ([x]) => [x, f(x, x)] });
  const { x } = point;
  return (
    <Mafs
      {...size}
      pan={false}
      preserveAspectRatio={false}
      viewBox={{ x: domain.x, y: domain.y, padding: 0 }}
    >
      <Coordinates.Cartesian />
      <Plot.OfX y={resample ? (t) => f(t, x) : fixed} />
      <Line.PointSlope point={[x, f(x, x)]} slope={slope(x, x)} />
      {point.element}
    </Mafs>
  );
}
const fixed = (t) => f(t, 0);
createRoot(document.querySelector("main")).render(<Figure />);
