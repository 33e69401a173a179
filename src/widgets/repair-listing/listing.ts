import { fill, type NdArray, PythonError, scalar } from "./numpy/array.ts";
import { evaluate } from "./numpy/evaluate.ts";
import { array, isArray, type PyValue } from "./numpy/functions.ts";

/** The lines that a reader may write anew. */
export const EDITABLE = ["dfdz", "dfdx", "dfdb", "dfdA"] as const;
export type Editable = (typeof EDITABLE)[number];
export type Texts = Readonly<Record<Editable, string>>;
export type Named = ReadonlyMap<string, NdArray>;

/** A line of the listing: what it writes, and its right side; or words that run nothing. */
interface Line {
  readonly code: string;
  readonly writes?: readonly string[];
  readonly right?: string;
  readonly editable?: Editable;
}

/** The lectures' listing. The fault is not told. */
export const LISTING: readonly Line[] = [
  { code: "def NN(x, A, b):" },
  { code: "    M, N = A.shape", writes: ["M", "N"], right: "A.shape" },
  { code: "    z = A.dot(x) + b", writes: ["z"], right: "A.dot(x) + b" },
  { code: "    f = np.tanh(z)", writes: ["f"], right: "np.tanh(z)" },
  { code: "    # partial derivatives" },
  { code: "    dfdz = ", writes: ["dfdz"], editable: "dfdz" },
  { code: "    dzdx = A", writes: ["dzdx"], right: "A" },
  { code: "    dzdb = np.eye(M)", writes: ["dzdb"], right: "np.eye(M)" },
  { code: "    dzdA = np.zeros((M, M, N))", writes: ["dzdA"], right: "np.zeros((M, M, N))" },
  { code: "    for i in range(M):" },
  { code: "        dzdA[i,i,:] = x.T", writes: ["dzdA"] },
  { code: "    # gradients" },
  { code: "    dfdx = ", writes: ["dfdx"], editable: "dfdx" },
  { code: "    dfdb = ", writes: ["dfdb"], editable: "dfdb" },
  { code: "    dfdA = ", writes: ["dfdA"], editable: "dfdA" },
  { code: "    return f, dfdA, dfdb, dfdx" },
];

/** The lines that compute something, in their order: step s runs the line STEPS[s − 1]. */
export const STEPS: readonly number[] = LISTING.flatMap(({ writes }, line) => (writes ? [line] : []));

/** The names that occur in a line; before the first, those of the inputs. */
export function wordsOf(line: number | null, texts: Texts): readonly string[] {
  if (line === null) return ["A", "x", "b"];
  const { code, editable } = LISTING[line]!;
  return (code + (editable ? texts[editable] : "")).match(/\w+/g) ?? [];
}

/** After a step: every name with its value; the one after an error holds what there was. */
export interface State {
  /** The line just run; null before the first. */
  readonly line: number | null;
  readonly names: Named;
  readonly wrote: readonly string[];
  readonly error: { readonly type: string; readonly message: string } | null;
}

/** Runs the listing line by line until its end or an error. */
export function run(texts: Texts, inputs: Readonly<Record<"A" | "b" | "x", NdArray>>): State[] {
  let names: Named = new Map(Object.entries(inputs));
  const states: State[] = [{ line: null, names, wrote: [], error: null }];
  for (const line of STEPS) {
    const { writes = [], right, editable } = LISTING[line]!;
    try {
      const next = new Map(names);
      const text = editable ? texts[editable] : right;
      const value = text === undefined ? withRows(names) : evaluate(text, names);
      const values: readonly PyValue[] = writes.length > 1 && !isArray(value) ? [...value] : [value];
      writes.forEach((name, i) => {
        next.set(name, array(values[i]));
      });
      names = next;
      states.push({ line, names, wrote: writes, error: null });
    } catch (error) {
      if (!(error instanceof PythonError)) throw error;
      states.push({ line, names, wrote: [], error: { type: error.type, message: error.message } });
      break;
    }
  }
  return states;
}

/** for i in range(M): dzdA[i,i,:] = x.T */
function withRows(names: Named): NdArray {
  const { shape } = names.get("dzdA") ?? scalar(0);
  const x = names.get("x") ?? scalar(0);
  return fill(shape, ([i, j, k]) => (i === j ? x.data[k!]! : 0));
}
