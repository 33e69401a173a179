import { tex } from "../../params/index.ts";
import { offer } from "../../widget/offer.ts";

/** The functions of the chapter's table. */
export const offered = /* @__PURE__ */ offer([
  { value: "sin(x)", label: "sin x", symbol: tex`\sin x` },
  { value: "tanh(x)", label: "tanh x", symbol: tex`\tanh x` },
  { value: "exp(x)", label: "exp x", symbol: tex`\exp x` },
  { value: "log(x)", label: "log x", symbol: tex`\log x` },
  { value: "x^n", label: "x to the n", symbol: tex`x^n` },
]);
