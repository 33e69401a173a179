export { defineView, defineWidget, type FigureProps, type Quantities, type Quantity } from "./define.ts";
export { Panel } from "./Panel.tsx";
export { Readout } from "./Readout.tsx";
