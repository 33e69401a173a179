import { control } from "../Controls.tsx";
import { VectorEditor } from "../MatrixEditor.tsx";

/** The entries of a vector. */
export const VectorControl = /* @__PURE__ */ control(VectorEditor, "vector");
