import { choice, tex } from "../../params/index.ts";
import { Choice } from "../../ui/index.ts";

const offered = /* @__PURE__ */ choice({
  label: "Function",
  default: "sin(x)",
  role: "curve",
  options: [
    { value: "sin(x)", label: "sin x", symbol: tex`\sin x` },
    { value: "exp(x)", label: "exp x", symbol: tex`\exp x` },
    { value: "log(1+x)", label: "log(1 + x)", symbol: tex`\log(1+x)` },
    { value: "tanh(x)", label: "tanh x", symbol: tex`\tanh x` },
  ],
});

/** Functions to expand, one touch away; none is marked when another one was typed. */
export function FunctionChoice({
  f,
  onChoose,
}: {
  readonly f: string;
  readonly onChoose: (f: string) => void;
}) {
  return <Choice of={offered} value={f as typeof offered.default} onChange={onChoose} />;
}
