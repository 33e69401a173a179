export { Choice } from "./Choice.tsx";
export type { ControlProps, When } from "./Control.tsx";
export { Controls, type ControlsState, control, type NamedControlProps } from "./Controls.tsx";
export { ChoiceControl } from "./controls/ChoiceControl.tsx";
export { NumberControl } from "./controls/NumberControl.tsx";
export { Formula } from "./Formula.tsx";
export { Slider } from "./Slider.tsx";
