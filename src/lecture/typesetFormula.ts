import { TexError, typeset } from "../book/tex.ts";
import type { PlacedStep } from "./lectures.ts";

/**
 * A step's formula as HTML. Its links name the chapter's figure; on the slide they light the step's own. Throws a
 * `TexError` for a formula that cannot be set, or that links to a figure which the step does not show.
 */
export function typesetFormula(tex: string, { figure, number }: PlacedStep): string {
  const linked = tex.replace(/\\link\{([\w-]+)\./g, (_, name: string) => {
    if (name !== figure?.name) throw new TexError(`it links to "${name}", which this step does not show`, 0);
    return `\\link{${name}-${number}.`;
  });
  return typeset(linked, { display: true });
}
