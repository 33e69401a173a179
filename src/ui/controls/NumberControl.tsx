import { control } from "../Controls.tsx";
import { Slider } from "../Slider.tsx";

/** The slider of a number. */
export const NumberControl = /* @__PURE__ */ control(Slider, "number");
