import { control } from "../Controls.tsx";
import { SeedField } from "../SeedField.tsx";

/** A random draw, and another. */
export const SeedControl = /* @__PURE__ */ control(SeedField, "seed");
