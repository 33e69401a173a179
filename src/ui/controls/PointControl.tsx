import { control } from "../Controls.tsx";
import { PointField } from "../PointField.tsx";

/** The coordinates of a point. */
export const PointControl = /* @__PURE__ */ control(PointField, "point");
