import { Curve, type CurveFunction, layer, useView } from "../../plot/index.ts";

/** The dashed line from plot to plot, across the gap between them. */
export const Bridge = /* @__PURE__ */ layer(
  "labels",
  ({ x, link }: { readonly x: number; readonly link: string }) => {
    const view = useView();
    const [from, to] = view.x.domain;
    if (x < from || x > to) return null;
    return <span className="tracer-bridge" data-link={link} style={{ left: view.place([x, 0]).left }} />;
  },
);

/** All of f′, faintly: on paper, and where no script runs. */
export const Whole = /* @__PURE__ */ layer("marks", ({ of }: { readonly of: CurveFunction }) => (
  <g className="tracer-whole">
    <Curve of={of} role="derivative" quiet />
  </g>
));
