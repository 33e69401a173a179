import { type Tex, tex } from "../../params/index.ts";

/*
 * Powers as KaTeX sets them, by their exponents. Terms are put together from them: between a number and letters, KaTeX itself puts no
 * space.
 */
type Powers = Readonly<Record<number, Tex>>;

export const xTo: Powers = { 1: tex`x`, 2: tex`x^2`, 3: tex`x^3`, 4: tex`x^4`, 5: tex`x^5` };

export const hTo: Powers = {
  1: tex`\fd{h}`,
  2: tex`\fd{h}^2`,
  3: tex`\fd{h}^3`,
  4: tex`\fd{h}^4`,
  5: tex`\fd{h}^5`,
};

export const sumTo: Powers = {
  2: tex`(x+\fd{h})^2`,
  3: tex`(x+\fd{h})^3`,
  4: tex`(x+\fd{h})^4`,
  5: tex`(x+\fd{h})^5`,
};
