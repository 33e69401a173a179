import JXG from "jsxgraph";
import { domain, f, size, slope, start } from "./scene.js";

/** JSXGraph, as its documentation shows it: a glider on a function graph; its board draws every element anew at every move. */
const box = document.querySelector("main");
box.id = "box";
box.style.width = `${size.width}px`;
box.style.height = `${size.height}px`;
const [[left, right], [bottom, top]] = [domain.x, domain.y];
const board = JXG.JSXGraph.initBoard("box", {
  boundingbox: [left, top, right, bottom],
  axis: true,
  showCopyright: false,
  showNavigation: false,
});
let point = null;
const place = () => point?.X() ?? start;
const curve = board.create("functiongraph", [(x) => f(x, place()), left, right]);
point = board.create("glider", [start, f(start, start), curve], { name: "", size: 5 });
board.create("line", [point, [() => point.X() + 1, () => f(place(), place()) + slope(place(), place())]], {
  point2: { visible: false },
});
point.rendNode.dataset.drag = "";
