import { choice, expression, integer, partsShown, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";

const READABLE = /^[\w\s.,:*+\-/@()[\]'">]*$/;

/** Whether a text is Python at all is said when it runs. */
const line = (name: string, text: string, samples: readonly string[]) =>
  expression({
    label: `right side of ${name}`,
    role: "input",
    default: text,
    variables: ["x", "A", "b", "M", "N", "z", "f", "np"],
    check: (typed) =>
      READABLE.test(typed)
        ? undefined
        : "Only letters, digits and the signs of arithmetic, brackets and quotes are read here.",
    samples: [text, ...samples],
    longest: 80,
  });

export default defineWidget({
  title: "Repair the listing",
  summary:
    "A lecture’s NumPy listing for one layer, with its fault: run it line by line, watch every shape, and repair it.",
  params: {
    step: integer({ label: "lines run", default: 0, min: 0, max: 11 }),
    dfdz: line("dfdz", "1-f**2", [
      "np.diag(1-f**2)",
      "(1-f**2)[:, None]",
      "np.eye(M)",
      "1-np.outer(f, f)",
      "1-",
      "g",
    ]),
    dfdx: line("dfdx", "np.einsum('il, lj', dfdz, dzdx)", ["dfdz @ dzdx"]),
    dfdb: line("dfdb", "np.einsum('il, lj', dfdz, dzdb)", ["dfdz @ dzdb"]),
    dfdA: line("dfdA", "np.einsum('il, ljk', dfdz, dzdA)", ["np.einsum('i, ijk -> ijk', dfdz, dzdA)"]),
    shape: choice<"3x2" | "2x3">({
      label: "shape of A",
      symbol: tex`A`,
      default: "3x2",
      options: [
        { value: "3x2", label: "3×2" },
        { value: "2x3", label: "2×3, as the slides print it" },
      ],
    }),
    parts: partsShown({
      run: "the listing and its run",
      repair: "the listing and its corrections",
      code: "the listing alone",
    }),
  },
  presets: [
    { name: "Before any line has run", values: {} },
    { name: "As printed: where it stops", values: { step: 9 } },
    { name: "Repaired with np.diag", values: { dfdz: "np.diag(1-f**2)", step: 11 } },
    { name: "Runs, and is wrong: a column of slopes", values: { dfdz: "(1-f**2)[:, None]", step: 11 } },
    { name: "Runs, and is wrong: the slope forgotten", values: { dfdz: "np.eye(M)", step: 11 } },
    {
      name: "Another repair: three new strings",
      values: {
        dfdx: "np.einsum('i, ij -> ij', dfdz, dzdx)",
        dfdb: "np.einsum('i, ij -> ij', dfdz, dzdb)",
        dfdA: "np.einsum('i, ijk -> ijk', dfdz, dzdA)",
        step: 11,
      },
    },
    { name: "A of the shape that the slides print", values: { shape: "2x3", step: 2 } },
  ],
});
