export { defineView, defineWidget, type FigureProps, type Quantities, type Quantity } from "./define.ts";
export { GradientReadout } from "./GradientReadout.tsx";
export { JacobianReadout } from "./JacobianReadout.tsx";
export { Output } from "./Output.tsx";
export { Panel } from "./Panel.tsx";
export { Readout } from "./Readout.tsx";
