import { curvePath, f, resample, size, start, tangentEnds, toPx, toX } from "./scene.js";

/** By hand, on the DOM alone. */
const make = (name, attributes, parent) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.append(element);
  return element;
};
const svg = make(
  "svg",
  { ...size, style: "touch-action: none; user-select: none" },
  document.querySelector("main"),
);
const [left, top] = toPx([0, 0]);
make("path", { d: `M0 ${top}H${size.width}M${left} 0V${size.height}`, stroke: "#999" }, svg);
for (let x = -3; x <= 3; x++)
  make("text", { x: toPx([x, 0])[0], y: top + 16, "font-size": 12 }, svg).textContent = x;
const curve = make("path", { d: curvePath(start), fill: "none", stroke: "#222", "stroke-width": 2 }, svg);
const tangent = make("line", { stroke: "#06c", "stroke-width": 2 }, svg);
const point = make("circle", { r: 7, fill: "#c30", "data-drag": "" }, svg);

function show(x) {
  const [[x1, y1], [x2, y2]] = tangentEnds(x);
  for (const [key, value] of Object.entries({ x1, y1, x2, y2 })) tangent.setAttribute(key, value);
  const [cx, cy] = toPx([x, f(x, x)]);
  point.setAttribute("cx", cx);
  point.setAttribute("cy", cy);
  if (resample) curve.setAttribute("d", curvePath(x));
}
show(start);
point.addEventListener("pointerdown", (event) => point.setPointerCapture(event.pointerId));
point.addEventListener("pointermove", (event) => {
  if (point.hasPointerCapture(event.pointerId)) show(toX(event.clientX - svg.getBoundingClientRect().left));
});
