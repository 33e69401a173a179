import { control } from "../Controls.tsx";
import { Flag } from "../Flag.tsx";

/** The box of a yes or no. */
export const FlagControl = /* @__PURE__ */ control(Flag, "flag");
