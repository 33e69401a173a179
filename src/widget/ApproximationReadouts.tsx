import { tex } from "../params/index.ts";
import { Readout } from "./Readout.tsx";

/** A function's value, its Taylor polynomial's, and how far they are apart. */
export const ApproximationReadouts = () => (
  <div className="readouts">
    <Readout name="value" label="Value of the function" symbol={tex`f(x)`} />
    <Readout
      name="approximation"
      label="Value of the Taylor polynomial"
      symbol={tex`T_n(x)`}
      role="derivative"
    />
    <Readout
      name="error"
      label="Error of the polynomial"
      symbol={tex`\lvert f(x)-T_n(x)\rvert`}
      role="loss"
    />
  </div>
);
