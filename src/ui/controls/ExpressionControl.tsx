import { control } from "../Controls.tsx";
import { ExpressionField } from "../ExpressionField.tsx";

/** The field of a formula; takes its `preview`. */
export const ExpressionControl = /* @__PURE__ */ control(ExpressionField, "expression");
