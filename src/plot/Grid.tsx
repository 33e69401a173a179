import { useFrame } from "./frame.ts";
import { layer } from "./layer.tsx";
import { coordinate } from "./path.ts";

/** Hairlines at the ticks of both axes. */
export const Grid = /* @__PURE__ */ layer("marks", () => {
  const { view, xTicks, yTicks } = useFrame();
  const { x, y, width, height } = view;
  const columns = xTicks.map(({ value }) => `M${coordinate(x.unit(value) * width)} 0V${height}`);
  const rows = yTicks.map(({ value }) => `M0 ${coordinate((1 - y.unit(value)) * height)}H${width}`);
  return <path className="grid" d={columns.concat(rows).join("")} />;
});
