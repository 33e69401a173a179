import fc from "fast-check";
import { expect, describe as group, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { linkedTex } from "./build.ts";
import { faultIn } from "./faultIn.ts";
import { model, type PlayerValues, quantities } from "./model.ts";
import { verdictOn } from "./Predict.tsx";
import widget from "./widget.ts";
import { definitionOf, describe, received } from "./words.ts";

const show = (values: Partial<PlayerValues> = {}) => {
  const shown = model({ ...defaults(widget.params), ...values });
  return { ...shown, sentence: describe(shown), quantities: quantities(shown) };
};

const LAST = widget.params.step.max;

group("values and adjoints", () => {
  test("those of the book's graph are the golden ones, node by node", () => {
    const { rows } = golden("autodiff.graph_sqrt_sin").outputs as {
      rows: { x: number; forward: Record<string, number>; adjoint: Record<string, number> }[];
    };
    for (const { x, forward, adjoint } of rows) {
      const shown = show({ x });
      for (const [name, value] of Object.entries(forward))
        expect(shown.quantities[name], name).toBeCloseTo(value, 12);
      for (const name of ["f", "d", "g", "c", "e", "b", "a", "x"])
        expect(shown.quantities[`adjoint_${name}`], name).toBeCloseTo(adjoint[name]!, 12);
      expect(shown.quantities.value).toBeCloseTo(forward.f!, 12);
      expect(shown.quantities.derivative).toBeCloseTo(adjoint.x!, 12);
      const a = shown.built.drawn.find(({ name }) => name === "a")!;
      const messages = received({ ...shown, at: shown.steps.length - 1 }, a.node.id);
      expect(messages.sort()).toEqual(
        [adjoint.a_via_b!, adjoint.a_via_c!, adjoint.a_via_e!].sort().map((each) => expect.closeTo(each, 12)),
      );
    }
  });

  test("(a + b)(b + 1) sends b its derivative along two paths", () => {
    const { outputs } = golden("autodiff.graph_fanout");
    const shown = show({ f: "(a+b)*(b+1)", a: 2, b: 1 });
    expect(shown.quantities).toMatchObject({
      c: outputs.c,
      d: outputs.d,
      value: outputs.e,
      adjoint_c: outputs.de_dc,
      adjoint_d: outputs.de_dd,
      derivative: [outputs.de_da, outputs.de_db],
    });
    const b = shown.built.graph.inputs[1]!;
    expect(received({ ...shown, at: shown.steps.length - 1 }, b.id).sort()).toEqual(outputs.de_db_paths);
  });

  test("they do not depend on the step", () => {
    const steps = fc.integer({ min: 0, max: LAST });
    fc.assert(
      fc.property(steps, steps, (one, other) => {
        expect(show({ step: one }).quantities).toEqual(show({ step: other }).quantities);
      }),
      { numRuns: 20 },
    );
  });

  test("what a node ends with is the sum of the messages it received", () => {
    for (const f of ["x*x", "x^x", "sin(x)*cos(x) + x/(1+x^2)", "max(x,y)*x1 - x2^2"]) {
      const shown = show({ f, x: 1.3 });
      for (const { node } of shown.built.drawn) {
        const sum = received({ ...shown, at: shown.steps.length - 1 }, node.id).reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(shown.adjoints[node.id]!, 12);
      }
    }
  });
});

group("the graph", () => {
  test("equal subterms are one node, and constants none", () => {
    expect(show().built.drawn.map(definitionOf)).toEqual([
      "x",
      "a = x²",
      "b = exp(a)",
      "c = a + b",
      "d = √c",
      "e = a − 1",
      "g = sin(e)",
      "f = d + g",
    ]);
  });

  test("every operation of formulas is a node of its own", () => {
    for (const name of "sin cos tan asin acos atan sinh cosh tanh exp log sqrt abs sigmoid relu softplus".split(
      " ",
    ))
      expect(show({ f: `${name}(x)`, x: 0.5 }).built.drawn.map(({ name: node }) => node)).toEqual(["x", "f"]);
    expect(show({ f: "max(x, y) - min(x, -y)" }).built.drawn).toHaveLength(6);
  });

  test("Euler's number takes the letter e from the nodes", () => {
    const names = show({ f: "e + sin(sin(sin(sin(sin(sin(x))))))" }).built.drawn.map(({ name }) => name);
    expect(names).toEqual(["x", "a", "b", "c", "d", "g", "h", "f"]);
  });

  test("each subterm of the formula is tied to its node", () => {
    const tex = linkedTex(show().built, (name) => `player.${name}`);
    for (const name of "xabcdegf") expect(tex).toContain(`\\htmlData{link=player.${name}}`);
    expect(tex.match(/link=player\.a\}/g)).toHaveLength(3);
    expect(tex).not.toContain("e^");
  });

  test("a formula too large to be drawn is refused with its size", () => {
    const many = Array.from({ length: 60 }, () => "sin ").join("");
    expect(faultIn(`${many}x`)?.problem).toBe("This formula has 60 operations; at most 55 are drawn.");
    expect(faultIn("x + (y")).toBeDefined();
    expect(faultIn("(x^2+1)*(x^2+1)")).toBeUndefined();
  });

  test("the longest formulas have no more steps than the parameter can count", () => {
    const sum = Array.from({ length: 28 }, (_, i) => `x*${i + 2}`).join("+");
    expect(faultIn(sum)).toBeUndefined();
    expect(show({ f: sum }).steps.length - 1).toBeLessThanOrEqual(LAST);
    const squares = `${"(".repeat(27)}x${"*x+x)".repeat(27)}`;
    expect(faultIn(squares)).toBeUndefined();
    expect(show({ f: squares, x: 0.5 }).steps.length - 1).toBeLessThanOrEqual(LAST);
  });
});

group("the sentence", () => {
  test("goes through values and messages in order", () => {
    const said = (step: number) => show({ step }).sentence;
    expect(said(0)).toBe(
      "At x = 1 the formula takes 7 operations, one after the other. The first is a = x².",
    );
    expect(said(2)).toBe("Forward: b = exp(a) has the value 2.718.");
    expect(said(7)).toBe(
      "Forward: f = d + g has the value 1.928. All values are known; now the messages flow back.",
    );
    expect(said(8)).toMatch(/the message to f itself is 1/);
    expect(said(LAST)).toBe(
      "Backward: a sends x its adjoint 1.964 times the local slope 2, a message of 3.928. So ∂f/∂x = 3.928.",
    );
    const all = Array.from({ length: 18 }, (_, step) => said(step));
    expect(all.some((each) => /With all three messages in, a has .* = 1\.964\./.test(each))).toBe(true);
  });

  test("says where there is no value and where no message", () => {
    const log = show({ f: "x*log(x-2)", x: 1, step: LAST });
    expect(log.sentence).toBe(
      "b = log(a) has no value at a = −1: the forward pass ends here, and nothing can flow back.",
    );
    expect(log.quantities).toMatchObject({ value: null, derivative: null });
    const root = show({ f: "sqrt(x)", x: 0, step: LAST });
    expect(root.sentence).toBe(
      "On the way from f back to x = 0 the local slope grows without bound: the backward pass ends here, without a derivative.",
    );
    expect(root.quantities).toMatchObject({ value: 0, derivative: null });
    expect(show({ f: "1/x", x: 0, step: LAST }).sentence).toMatch(/^f = 1\/x grows without bound at x = 0/);
    expect(show({ f: "|x|", x: 0, step: LAST }).sentence).toMatch(/convention: f has no tangent/);
  });

  test("has words for constants and for an input alone", () => {
    expect(show({ f: "7", step: LAST })).toMatchObject({
      sentence: expect.stringMatching(/every derivative is 0\.$/),
      quantities: { value: 7, derivative: 0 },
    });
    expect(show({ f: "x", x: 3, step: LAST }).quantities).toMatchObject({ value: 3, derivative: 1 });
  });
});

test("a prediction is right, or off by so much, or no number", () => {
  expect(verdictOn("0.2593", 0.2592978, "b").right).toBe(true);
  expect(verdictOn("0,26", 0.2592978, "b").words).toMatch(/comma/);
  expect(verdictOn("0.7593", 0.2592978, "b").words).toMatch(/0\.5 too large/);
});
