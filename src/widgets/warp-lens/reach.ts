import type { Point } from "../../plot/index.ts";

/** Room around what a window is made for. */
const AIR = 1.85;
/** The windows there are, up to powers of ten: few, so that the picture stands still while one drags. */
const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
/** Up to this ratio both axes get the same scale, so that right angles are right; beyond it the shorter one would hardly be seen. */
const ALIKE = 3;
/** Sizes outside have no window that numbers could be told on. */
const [LEAST, MOST] = [1e-250, 1e250];

/** Half the window on both axes around what reaches so far, and whether they have one scale. */
export function windowFor(reaches: Point): { readonly reach: Point; readonly alike: boolean } {
  const [a, b] = reaches.map((size) => (size > LEAST && size < MOST ? size : 0)) as [number, number];
  const longest = Math.max(a, b);
  if (longest === 0) return { reach: [1, 1], alike: true };
  const [short, long] = [roundUp(Math.min(a, b)), roundUp(longest)];
  if (short === 0 || long <= ALIKE * short) return { reach: [long, long], alike: true };
  return { reach: a > b ? [long, short] : [short, long], alike: false };
}

/** The next round size with room to spare; 0 for 0. */
function roundUp(size: number): number {
  if (size === 0) return 0;
  const wanted = size * AIR;
  const power = Math.floor(Math.log10(wanted));
  const factor = ROUND.find((each) => each * 10 ** power >= wanted) ?? 10;
  return Number(`${factor}e${power}`);
}
