import { control } from "../Controls.tsx";
import { Stepper } from "../Stepper.tsx";

/** The stepper of a whole number. */
export const IntegerControl = /* @__PURE__ */ control(Stepper, "integer");
