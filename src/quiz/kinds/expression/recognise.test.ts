// @vitest-environment node
import { expect, test } from "vitest";
import { parse, slips, toText } from "../../../expression/index.ts";
import { kind } from "./judge.ts";

test.each(["tanh(x^3)", "exp(x)/(exp(x)+1)", "x^2*exp(x)", "sqrt(x^2+1)", "2^x + 3x", "x*log(x)", "1/x"])(
  "every typical slip in the derivative of %s is known when it is met",
  (of) => {
    for (const { id, expression } of slips(parse(of), "x")) {
      const verdict = kind.judge({ kind: "expression", of, variables: ["x"] }, toText(expression));
      expect(verdict).toMatchObject({ verdict: "incorrect", slip: id });
    }
  },
);
