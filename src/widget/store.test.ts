import { describe, expect, it } from "vitest";
import { number, optional } from "../params/index.ts";
import { defineView, defineWidget } from "./define.ts";
import { createInstance, queryOf, reset, setValues } from "./store.ts";

const definition = defineWidget({
  title: "Root",
  summary: "A square root that refuses negative numbers.",
  params: { x: number({ label: "x", default: 4, min: -9, max: 9, step: 1 }) },
});
const view = defineView<typeof definition.params, { root: number }>({
  model({ x }) {
    if (x < 0) throw new Error("There is no real root of a negative number.");
    return { root: Math.sqrt(x) };
  },
  quantities: ({ root }) => ({ root }),
  describe: ({ root }) => `The root is ${root}.`,
  Figure: () => null,
});
const make = () => createInstance("root", "root", definition, view, {});

describe("an instance of a widget", () => {
  it("follows its parameters with model, quantities and sentence", () => {
    const instance = make();
    setValues(instance, { x: 9 });
    expect(instance.store.getState()).toMatchObject({
      quantities: { root: 3 },
      sentence: "The root is 3.",
      problem: null,
    });
  });

  it("keeps the last good picture and the reason when the model cannot follow", () => {
    const instance = make();
    setValues(instance, { x: -1 });
    expect(instance.store.getState()).toMatchObject({
      model: { root: 2 },
      problem: "There is no real root of a negative number.",
    });
    setValues(instance, { x: 1 });
    expect(instance.store.getState()).toMatchObject({ model: { root: 1 }, problem: null });
  });

  it("clamps what it is given and ignores what cannot be", () => {
    const instance = make();
    setValues(instance, { x: 1e6 });
    expect(instance.store.getState().values.x).toBe(9);
    setValues(instance, { x: Number.NaN });
    expect(instance.store.getState().values.x).toBe(9);
  });

  it("turns a parameter off again that can be left out", () => {
    const params = { x: optional(number({ label: "x", default: 4, min: 0, max: 9, step: 1 }), 4) };
    const instance = createInstance(
      "off",
      "off",
      defineWidget({ title: "Off", summary: "On or off.", params }),
      defineView<typeof params, null>({
        model: () => null,
        quantities: () => ({}),
        describe: (_, { x }) => `It is ${x}.`,
        Figure: () => null,
      }),
      {},
    );
    setValues(instance, { x: null });
    expect(instance.store.getState().values).toEqual({ x: null });
    reset(instance);
    expect(instance.store.getState().values).toEqual({ x: 4 });
  });

  it("does not stir when nothing changes", () => {
    const instance = make();
    const before = instance.store.getState();
    setValues(instance, { x: 4 });
    expect(instance.store.getState()).toBe(before);
  });

  it("goes back to where the page put it", () => {
    const instance = createInstance("root", "root", definition, view, { x: 1 });
    setValues(instance, { x: 9 });
    expect(queryOf(instance)).toBe("?x=9");
    reset(instance);
    expect(instance.store.getState().values.x).toBe(1);
  });
});
