import { Choice } from "../Choice.tsx";
import { control } from "../Controls.tsx";

/** The options of a choice. */
export const ChoiceControl = /* @__PURE__ */ control(Choice, "choice");
