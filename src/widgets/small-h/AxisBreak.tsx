import { layer, useView } from "../../plot/index.ts";

/** The two strokes across the y axis that say: from here the scale does not go on. */
export const AxisBreak = /* @__PURE__ */ layer("marks", ({ at }: { readonly at: number }) => {
  const { y, height } = useView();
  const px = Math.round((1 - y.unit(at)) * height);
  return (
    <>
      <path className="axis-gap" d={`M0 ${px - 2}V${px + 2}`} />
      <path className="axis" d={`M-5 ${px}l10 -4M-5 ${px + 4}l10 -4`} />
    </>
  );
});
