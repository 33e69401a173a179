import { formatNumber } from "../../params/index.ts";
import { rowReason } from "../../widget/graph/rowAt.ts";
import type { Model, WarpLensValues } from "./model.ts";

const short = (value: number) => formatNumber(value, { significant: 3 });

/** What is seen now, in a sentence or two. */
export function describe(model: Model, { zoom }: WarpLensValues): string {
  const { rows, at, value, jacobian, ratio, closer, exact, determinant } = model;
  const place = `At (${formatNumber(at[0])}, ${formatNumber(at[1])})`;
  const lacking = rows[0].value === null || (rows[0].lack && rows[1].value !== null) ? 0 : 1;
  const name = lacking === 0 ? "f₁" : "f₂";
  if (!value) return `${place} ${name} has no finite value: move the point.`;
  if (!jacobian)
    return `${place} ${name} ${rowReason(rows[lacking])}, so there is no Jacobian: however far one zooms in, the image settles on no parallelogram.`;
  const step = `${place} a step of length ${formatNumber(zoom)}`;
  if (ratio === null) return `${step} leads to where f has no finite value: zoom in.${collapse(determinant)}`;
  if (exact)
    return `${step} lands exactly where the Jacobian predicts, and so does all of the lens: f is linear here, up to a constant.${collapse(determinant)}`;
  if (ratio === 0)
    return `${step} in the direction of d lands exactly where the Jacobian predicts; others in the lens do not.${collapse(determinant)}`;
  const further = closer === null || closer === 0 ? "" : `; ten times closer, ${short(closer)} times`;
  return `${step} lands ${short(ratio)} times that length from where the Jacobian predicts${further}.${collapse(determinant)}`;
}

const collapse = (determinant: number | null) =>
  determinant === 0 ? " Here det J = 0: the parallelogram is flat." : "";

/** What the determinant says of areas close by. */
export function areaWords(determinant: number | null): string {
  if (determinant === null) return "without a Jacobian there is no determinant";
  if (determinant === 0) return "to first order, areas close to the point shrink to nothing";
  const size = Math.abs(determinant);
  const factor =
    formatNumber(size) === "1"
      ? "close to the point, areas keep their size"
      : `close to the point, areas come out ${formatNumber(size)} times as large`;
  return determinant < 0 ? `${factor}, turned over` : factor;
}
