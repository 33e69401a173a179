import { useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { add, cos, mul, sin } from "../../src/autodiff/index.ts";
import { Curve, Handle, Line, Plot } from "../../src/plot/index.ts";
import { valueAndSlope, valuesOf } from "../../src/widget/curve.ts";
import { domain, resample, size, start } from "./scene.js";

/** Nabla's plot kit without the frame of a widget: every value and slope by automatic differentiation. */
const functionAt = (shift) => (x) => add(mul(1.3, sin(add(x, shift))), mul(0.5, cos(mul(2, x))));

function Figure() {
  const [x, setX] = useState(start);
  const shift = resample ? 0.3 * x : 0;
  const f = useMemo(() => functionAt(shift), [shift]);
  const curve = useMemo(() => valuesOf(f), [f]);
  const { value, slope } = valueAndSlope(f, x);
  return (
    <div style={{ inlineSize: size.width }}>
      <Plot x={domain.x} y={domain.y} width={size.width} height={size.height} label="A curve and a tangent">
        <Curve of={curve} />
        <Line from={[x, value]} to={[x + 1, value + slope]} role="derivative" />
        <Handle at={[x, value]} label="Point" onMove={([to]) => setX(Math.min(4, Math.max(-4, to)))} />
      </Plot>
    </div>
  );
}
createRoot(document.querySelector("main")).render(<Figure />);
