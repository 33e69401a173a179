import { control } from "../Controls.tsx";
import { MatrixEditor } from "../MatrixEditor.tsx";

/** The entries of a matrix. */
export const MatrixControl = /* @__PURE__ */ control(MatrixEditor, "matrix");
