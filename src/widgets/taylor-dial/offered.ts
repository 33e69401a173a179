import { tex } from "../../params/index.ts";
import { offer } from "../../widget/offer.ts";

/** Functions to expand. */
export const offered = /* @__PURE__ */ offer([
  { value: "sin(x)", label: "sin x", symbol: tex`\sin x` },
  { value: "exp(x)", label: "exp x", symbol: tex`\exp x` },
  { value: "log(1+x)", label: "log(1 + x)", symbol: tex`\log(1+x)` },
  { value: "tanh(x)", label: "tanh x", symbol: tex`\tanh x` },
]);
