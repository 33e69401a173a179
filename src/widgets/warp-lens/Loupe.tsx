import { tex } from "../../params/index.ts";
import { Arrow, Dot, type Interval, Label, type PlaneMap, Plot, WarpedGrid } from "../../plot/index.ts";
import { DIRECTION } from "./lens.ts";
import { CELLS } from "./warp.ts";

/** The lens in its own units. */
const LENS: Interval = [-1, 1];
const shown: Interval = [-1.04, 1.04];

const asItIs: PlaneMap = (x, y) => ({ x, y });

/** What is in the lens, magnified: always the same square, whatever its width. */
export function Loupe({ link }: { link: (name: string) => string }) {
  return (
    <Plot x={shown} y={shown} width={250} height={250} bare label="The lens, magnified: a square grid">
      <WarpedGrid map={asItIs} x={LENS} y={LENS} cells={CELLS} role="input" quiet />
      <WarpedGrid map={asItIs} x={LENS} y={LENS} cells={1} role="input" link={link("zoom")} />
      <Arrow from={[0, 0]} to={DIRECTION} role="input" link={link("ratio")} />
      <Dot at={[0, 0]} role="input" link={link("x0")} />
      <Label at={[0, 0]} anchor="sw" text={tex`\inp{\mathbf{x}_0}`} role="input" link={link("x0")} />
      <Label at={[0.36, 0.36]} anchor="se" text={tex`\inp{\mathbf{d}}`} role="input" link={link("ratio")} />
    </Plot>
  );
}
