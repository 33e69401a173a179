import { tex } from "../../params/index.ts";
import { Readout } from "../Readout.tsx";

/** Where a run on a curve stands: its place, its height, and the slope there. */
export const RollReadouts = () => (
  <>
    <Readout name="x" label="Current point" symbol={tex`x`} role="derivative" />
    <Readout name="f" label="Height of the current point" symbol={tex`f(x)`} />
    <Readout name="derivative" label="Slope at the current point" symbol={tex`f'(x)`} role="derivative" />
  </>
);
