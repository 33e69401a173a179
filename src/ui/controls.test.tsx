// @vitest-environment jsdom
import { act, type ReactNode, useState } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as kinds from "../params/index.ts";
import * as ui from "./index.ts";

Reflect.set(globalThis, "IS_REACT_ACT_ENVIRONMENT", true);

const params = {
  x: kinds.number({ label: "x", default: 2, min: -4, max: 4, step: 0.1, unit: "m" }),
  h: kinds.number({ label: "h", default: 0.1, min: 1e-3, max: 1, scale: "log" }),
  n: kinds.integer({ label: "order", default: 3, min: 0, max: 9 }),
  grid: kinds.flag({ label: "grid", default: false }),
  f: kinds.choice({
    label: "function",
    default: "sin",
    options: [
      { value: "sin", label: "sine" },
      { value: "exp", label: "exponential" },
    ],
  }),
  many: kinds.choice({
    label: "many",
    default: "a",
    options: [..."abcdef"].map((value) => ({ value, label: value })),
  }),
  formula: kinds.expression({
    label: "formula",
    default: "x^3",
    variables: ["x"],
    check: (text) =>
      text.includes("?") ? { problem: "“?” means nothing here.", at: text.indexOf("?") } : undefined,
  }),
  p: kinds.point({ label: "start", default: [1, 2], x: [-5, 5], y: [-5, 5] }),
  v: kinds.vector({ label: "b", default: [1, 2], min: -9, max: 9 }),
  A: kinds.matrix({
    label: "A",
    default: [
      [1, 2],
      [3, 4],
    ],
    min: -9,
    max: 9,
  }),
  s: kinds.seed({ label: "draw", default: 3 }),
};

let host: HTMLElement;
let root: Root;
let changes: [name: string, value: unknown, when: string][];

function Panel({ children }: { children: ReactNode }) {
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>(kinds.defaults(params));
  const change = (name: string, value: unknown, when: ui.When) => {
    changes.push([name, value, when]);
    setValues((before) => ({ ...before, [name]: value }));
  };
  return (
    <ui.Controls params={params} values={values} onChange={change} instance="demo">
      {children}
    </ui.Controls>
  );
}

const all = (
  <Panel>
    <ui.NumberControl param="x" />
    <ui.NumberControl param="h" />
    <ui.IntegerControl param="n" />
    <ui.FlagControl param="grid" />
    <ui.ChoiceControl param="f" />
    <ui.ChoiceControl param="many" />
    <ui.ExpressionControl param="formula" preview="read as x³" />
    <ui.PointControl param="p" />
    <ui.VectorControl param="v" />
    <ui.MatrixControl param="A" />
    <ui.SeedControl param="s" />
  </Panel>
);

beforeEach(() => {
  changes = [];
  host = document.body.appendChild(document.createElement("div"));
  root = createRoot(host);
  act(() => root.render(all));
});

afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

const find = <E extends Element = HTMLInputElement>(selector: string) => {
  const found = host.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const inside = (name: string, selector: string) => find(`[data-link="demo.${name}"] ${selector}`);

function type(field: HTMLInputElement, text: string) {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

function press(field: Element, key: string, more: KeyboardEventInit = {}) {
  for (const type of ["keydown", "keyup"]) {
    act(
      () =>
        void field.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true, ...more })),
    );
  }
}

const leave = (field: Element) =>
  act(() => void field.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
const click = (element: Element) => act(() => (element as HTMLElement).click());

describe("controls", () => {
  it("are printed on the server as on the client", () => {
    const printed = document.createElement("div");
    printed.innerHTML = renderToString(all);
    const faults: unknown[] = [];
    const log = vi.spyOn(console, "error").mockImplementation((...what) => void faults.push(what));
    let island: Root | undefined;
    act(() => {
      island = hydrateRoot(printed, all, { onRecoverableError: (fault) => faults.push(fault) });
    });
    expect(faults).toEqual([]);
    act(() => island?.unmount());
    log.mockRestore();
  });

  it("have a name each", () => {
    for (const field of host.querySelectorAll("input, select, button")) {
      const named = field.getAttribute("aria-label") ?? field.textContent ?? "";
      const labelled = (field as HTMLInputElement).labels?.length ?? 0;
      expect(named !== "" || labelled > 0, field.outerHTML).toBe(true);
    }
  });

  it("are linked by their parameter's full name", () => {
    const names = [...host.querySelectorAll("[data-link]")].map((element) =>
      element.getAttribute("data-link"),
    );
    expect(names).toEqual(Object.keys(params).map((name) => `demo.${name}`));
  });

  it("refuse a parameter that is none of theirs", () => {
    const wrong = () => renderToString(<Panel>{<ui.FlagControl param="x" />}</Panel>);
    expect(wrong).toThrow("“x” is of kind number; this control shows a flag");
    expect(() => renderToString(<Panel>{<ui.FlagControl param="y" />}</Panel>)).toThrow(
      "“y” is no parameter",
    );
  });
});

describe("Slider", () => {
  it("moves by steps: arrows, ten with Shift, a tenth with Alt", () => {
    const slider = inside("x", "input[type=range]");
    press(slider, "ArrowRight");
    press(slider, "ArrowUp", { shiftKey: true });
    press(slider, "ArrowLeft", { altKey: true });
    const moves = changes.filter(([, , when]) => when === "move").map(([, value]) => value);
    expect(moves).toEqual([2.1, 3.1, 3.09]);
    expect(changes.at(-1)).toEqual(["x", 3.09, "end"]);
    expect(slider.getAttribute("aria-valuetext")).toBe("3.09 m");
  });

  it("moves by ratios on a log scale", () => {
    const slider = inside("h", "input[type=range]");
    type(slider, "0");
    expect(changes.at(-1)).toEqual(["h", 0.001, "move"]);
    type(slider, "0.5");
    expect(changes.at(-1)?.[1]).toBeCloseTo(0.032, 9);
  });

  it("reads what is typed, keeps the last good value, and says what is wrong", () => {
    const field = inside("x", "input[type=text]");
    type(field, "1.25");
    expect(changes).toEqual([["x", 1.25, "end"]]);
    type(field, "-");
    expect(field.getAttribute("aria-invalid")).toBe("false");
    type(field, "1,5");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(inside("x", "[role=status]").textContent).toBe("“1,5” has a comma: write 1.5.");
    expect(changes).toHaveLength(1);
    leave(field);
    expect(field.value).toBe("1.25");
    expect(inside("x", "[role=status]").textContent).toBe("");
  });

  it("takes the value that comes from elsewhere, whatever was typed", () => {
    type(inside("x", "input[type=text]"), "9");
    press(inside("x", "input[type=range]"), "ArrowRight");
    expect(inside("x", "input[type=text]").value).toBe("2.1");
  });

  it("goes back with Escape", () => {
    const field = inside("x", "input[type=text]");
    type(field, "nonsense");
    press(field, "Escape");
    expect(field.value).toBe("2");
  });
});

describe("the others", () => {
  it("step a whole number, and stop at its ends", () => {
    const [less, more] = host.querySelectorAll('[data-link="demo.n"] button');
    click(more!);
    click(less!);
    expect(changes.map(([, value]) => value)).toEqual([4, 3]);
    type(inside("n", "input"), "9");
    expect((more as HTMLButtonElement).disabled).toBe(true);
    type(inside("n", "input"), "2.5");
    expect(inside("n", "[role=status]").textContent).toBe("“2.5” is not a whole number.");
  });

  it("tick, choose, and draw another", () => {
    click(inside("grid", "input"));
    click(inside("f", "label:nth-of-type(2) input"));
    const list = find<HTMLSelectElement>('[data-link="demo.many"] select');
    act(() => {
      list.selectedIndex = 2;
      list.dispatchEvent(new Event("change", { bubbles: true }));
    });
    click(inside("s", "button"));
    expect(changes.map(([name, value]) => [name, value])).toEqual([
      ["grid", true],
      ["f", "exp"],
      ["many", "c"],
      ["s", params.s.another(3)],
    ]);
  });

  it("say where a formula goes wrong while one types, and keep both formula and problem", () => {
    const field = inside("formula", "input");
    expect(inside("formula", ".expression-below").textContent).toContain("read as x³");
    type(field, "x + ?");
    expect(inside("formula", "[role=status]").textContent).toContain("“?” means nothing here.");
    expect(inside("formula", "mark").textContent).toBe("?");
    leave(field);
    expect(field.value).toBe("x + ?");
    type(field, "x + 1");
    expect(changes).toEqual([["formula", "x + 1", "end"]]);
  });

  it("change one entry of a point, a vector, a matrix", () => {
    type(inside("p", '[aria-label="start, y"]'), "-3");
    type(inside("v", '[aria-label="b, entry 2"]'), "7");
    type(inside("A", '[aria-label="A, row 2, column 1"]'), "0");
    expect(changes.map(([, value]) => value)).toEqual([
      [1, -3],
      [1, 7],
      [
        [1, 2],
        [0, 4],
      ],
    ]);
  });
});

describe("Scrubber", () => {
  function Steps() {
    const [at, setAt] = useState(0);
    const table = { columns: ["square"], row: (step: number) => [step * step] };
    return (
      <ui.Scrubber
        last={3}
        at={at}
        onChange={(step, when) => {
          changes.push(["at", step, when]);
          setAt(step);
        }}
        table={table}
      />
    );
  }
  const button = (name: string) =>
    [...host.querySelectorAll("button")].find(({ textContent }) => textContent === name)!;

  beforeEach(() => {
    vi.stubGlobal("matchMedia", () => ({ matches: false }));
    vi.useFakeTimers();
    act(() => root.render(<Steps />));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("steps, steps back, and goes no further than its ends", () => {
    expect(button("Back").disabled).toBe(true);
    click(button("Step"));
    click(button("Step"));
    click(button("Back"));
    expect(changes.map(([, step]) => step)).toEqual([1, 2, 1]);
  });

  it("plays to the end and stops there; plays again from the beginning", () => {
    click(button("Play"));
    for (let i = 0; i < 9; i++) act(() => void vi.advanceTimersByTime(600));
    expect(changes.map(([, step, when]) => [step, when])).toEqual([
      [1, "move"],
      [2, "move"],
      [3, "end"],
    ]);
    click(button("Play"));
    expect(changes.at(-1)).toEqual(["at", 0, "move"]);
  });

  it("is interrupted by any other use", () => {
    click(button("Play"));
    act(() => void vi.advanceTimersByTime(700));
    click(button("Step"));
    act(() => void vi.advanceTimersByTime(5000));
    expect(changes.map(([, step]) => step)).toEqual([1, 2]);
  });

  it("shows a table of all steps, from which one jumps", () => {
    const details = find<HTMLDetailsElement>("details");
    act(() => {
      details.open = true;
      details.dispatchEvent(new Event("toggle"));
    });
    const rows = [...host.querySelectorAll("tbody tr")];
    expect(rows.map(({ textContent }) => textContent)).toEqual(["00", "11", "24", "39"]);
    click(rows[2]!.querySelector("button")!);
    expect(changes).toEqual([["at", 2, "end"]]);
    expect(rows[2]!.getAttribute("aria-current")).toBe("step");
  });
});

describe("Tabs", () => {
  it("show one view at a time, and go round by arrow keys", () => {
    const tabs = ["a", "b"].map((id) => ({ id, label: `tab ${id}`, content: `view ${id}` }));
    act(() => root.render(<ui.Tabs label="views" tabs={tabs} />));
    expect(find("[role=tabpanel]").textContent).toBe("view a");
    press(find("[role=tab]"), "ArrowLeft");
    expect(find("[role=tabpanel]").textContent).toBe("view b");
    expect(document.activeElement?.textContent).toBe("tab b");
  });
});
