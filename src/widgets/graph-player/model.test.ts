import fc from "fast-check";
import { expect, describe as group, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { linkedTex } from "./build.ts";
import { faultIn } from "./faultIn.ts";
import { model, type PlayerValues, quantities } from "./model.ts";
import { askFor, verdictOn } from "./Predict.tsx";
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

group("predictions", () => {
  const asked = (step: number, values: Partial<PlayerValues> = {}) => {
    const shown = show(values);
    return askFor(shown.steps[step]!, shown.values)!;
  };

  test("the next value is asked for, then the messages", () => {
    expect(asked(2)).toMatchObject({ question: "What is the value of b = exp(a)?", wanted: Math.E });
    expect(asked(8).wanted).toBe(1);
    expect(asked(13).question).toMatch(/^What flows back into [a-g] from /);
    expect(askFor({ kind: "start" }, [])).toBeNull();
  });

  test("a prediction is right, or off by so much, or no number", () => {
    const { steps } = show();
    const at = steps.findIndex(
      (each) => each.kind === "message" && each.to.name === "a" && each.from?.name === "b",
    );
    const ask = asked(at);
    expect(verdictOn("0.7048", ask).right).toBe(true);
    expect(verdictOn("0,26", ask).words).toMatch(/comma/);
    expect(verdictOn("1.2048", ask).words).toMatch(/0\.5 too large/);
    expect(verdictOn("2.718", ask).words).toMatch(/local slope/);
    expect(verdictOn("0.2593", ask).words).toMatch(/b’s adjoint/);
    expect(verdictOn("-0.7048", ask).words).toMatch(/sign/);
    expect(verdictOn("2.9776", ask).words).toMatch(/You added/);
  });
});

group("the plot", () => {
  test("shows f against the node that receives, and its slope there is the complete adjoint", () => {
    for (const [f, x] of [
      ["sqrt(x^2+exp(x^2)) + sin(x^2-1)", 0.7],
      ["x*sin(x) + x/y", 1.2],
      ["(a+b)*(b+1)", 1],
    ] as const) {
      const { steps } = show({ f, x });
      steps.forEach((each, step) => {
        const { plot, adjoints } = show({ f, x, step });
        if (each.kind !== "message") return;
        expect(plot!.along).toBe(each.to);
        if (plot!.complete) expect(plot!.slope).toBeCloseTo(adjoints[each.to.node.id]!, 9);
        else expect(plot!.slope).toBe(each.sweep.total.data[0]);
      });
    }
  });

  test("shows the operation of a forward step beside f", () => {
    const { plot } = show({ step: 3 });
    expect(plot!.also!.drawn.name).toBe("c");
    expect(plot!.also!.at[1]).toBeCloseTo(1 + Math.E, 12);
    expect(plot!.input).toBe("x");
    expect(plot!.slope).toBeNull();
  });

  test("keeps its curve while the input moves along it", () => {
    expect(show({ x: 0.3 }).plot!.curve).toBe(show({ x: 0.9 }).plot!.curve);
  });
});
