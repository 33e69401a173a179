import { memo, useMemo, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { curvePath, f, resample, size, start, tangentEnds, toPx, toX } from "./scene.js";

/** React and SVG by hand: what does not move is memoised. */
const Axes = memo(() => {
  const [left, top] = toPx([0, 0]);
  return (
    <>
      <path d={`M0 ${top}H${size.width}M${left} 0V${size.height}`} stroke="#999" />
      {[-3, -2, -1, 0, 1, 2, 3].map((x) => (
        <text key={x} x={toPx([x, 0])[0]} y={top + 16} fontSize={12}>
          {x}
        </text>
      ))}
    </>
  );
});

function Figure() {
  const [x, setX] = useState(start);
  const svg = useRef(null);
  const shift = resample ? x : 0;
  const d = useMemo(() => curvePath(shift), [shift]);
  const [[x1, y1], [x2, y2]] = tangentEnds(x);
  const [cx, cy] = toPx([x, f(x, x)]);
  return (
    <svg
      ref={svg}
      {...size}
      style={{ touchAction: "none", userSelect: "none" }}
      role="img"
      aria-label="A curve and a tangent"
    >
      <Axes />
      <path d={d} fill="none" stroke="#222" strokeWidth={2} />
      <line x1={x1} y1={y1} x2={x2} y2={y2} stroke="#06c" strokeWidth={2} />
      <circle
        cx={cx}
        cy={cy}
        r={7}
        fill="#c30"
        data-drag=""
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId))
            setX(toX(event.clientX - svg.current.getBoundingClientRect().left));
        }}
      />
    </svg>
  );
}
createRoot(document.querySelector("main")).render(<Figure />);
