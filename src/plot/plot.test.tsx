// @vitest-environment jsdom
import { act, Profiler, useState } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as kit from "./index.ts";

Reflect.set(globalThis, "IS_REACT_ACT_ENVIRONMENT", true);

const square = (xs: Float64Array) => ({ value: xs.map((x) => x * x) });
const bowl = (xs: Float64Array, ys: Float64Array) => ({ value: xs.map((x, i) => x * x + 2 * ys[i]! ** 2) });
const turnBy90 = (xs: Float64Array, ys: Float64Array) => ({ x: ys.map((y) => -y), y: xs });

/** Every mark that there is. */
const everything = (
  <>
    <kit.Plot x={[-2, 2]} y={[-1, 4]} xLabel="x" yLabel="y" label="all marks">
      <kit.Grid />
      <kit.Contours of={bowl} filled link="a.f" />
      <kit.VectorField of={turnBy90} />
      <kit.WarpedGrid map={turnBy90} x={[0, 1]} y={[0, 1]} />
      <kit.Area of={square} role="loss" />
      <kit.Curve of={square} link="a.f" />
      <kit.Line from={[0, 0]} to={[1, 1]} role="derivative" />
      <kit.Segment from={[0, 0]} to={[1, 1]} dashed role="difference" />
      <kit.Polyline
        points={[
          [0, 0],
          [Number.NaN, 1],
          [1, 1],
        ]}
      />
      <kit.Polygon
        points={[
          [0, 0],
          [1, 0],
          [1, 1],
        ]}
      />
      <kit.Trail
        points={[
          [0, 0],
          [1, 1],
          [1e9, 1],
          [Number.NaN, 0],
        ]}
        role="derivative"
      />
      <kit.Scatter
        points={[
          [0, 0],
          [1, 1],
        ]}
      />
      <kit.Residuals
        points={[
          [0, 0],
          [1, 1],
        ]}
        predicted={[1, Number.NaN]}
      />
      <kit.Arrow from={[0, 0]} to={[1, 2]} role="backward" />
      <kit.Bars
        bars={[
          [0, 1],
          [1, 99],
        ]}
      />
      <kit.Dot at={[1, 1]} hollow link="a.x" />
      <kit.Label at={[1, 1]} text="here" link="a.x" />
      <kit.Labels
        labels={[{ at: [0, 0], text: "origin" }]}
        avoid={[
          [
            [0, 0],
            [1, 1],
          ],
        ]}
      />
      <kit.Handle at={[1, 1]} label="point" link="a.x" invitation="drag the point" onMove={() => {}} />
      <kit.PanZoom
        window={{ x: [-2, 2], y: [-1, 4] }}
        home={{ x: [-2, 2], y: [-1, 4] }}
        onChange={() => {}}
      />
    </kit.Plot>
    <kit.Space x={[-2, 2]} y={[-2, 2]} z={[0, 8]} xLabel="x" yLabel="y" zLabel="f" label="space">
      <kit.Surface of={bowl} />
      <kit.SpacePath
        points={[
          [0, 0, 0],
          [1, 1, 3],
        ]}
        filled
        role="data"
      />
      <kit.SpaceDot at={[0, 0, 0]} />
      <kit.SpaceLabel at={[0, 0, 0]} text="bottom" />
      <kit.SpaceHandle at={[1, 1, 3]} label="point" onMove={() => {}} />
    </kit.Space>
    <kit.MatrixGrid
      label="J"
      values={[
        [1, -2],
        [Number.NaN, 1e9],
      ]}
      rowLabels={["a", "b"]}
      columnLabels={["c", "d"]}
    />
  </>
);

let host: HTMLElement;
let root: Root;
beforeEach(() => {
  host = document.body.appendChild(document.createElement("div"));
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

const find = (selector: string) => {
  const found = host.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

describe("Plot", () => {
  it("is printed on the server as on the client", () => {
    const printed = document.createElement("div");
    printed.innerHTML = renderToString(everything);
    const faults: unknown[] = [];
    const log = vi.spyOn(console, "error").mockImplementation((...what) => void faults.push(what));
    let island: Root | undefined;
    act(() => {
      island = hydrateRoot(printed, everything, { onRecoverableError: (fault) => faults.push(fault) });
    });
    act(() => island?.unmount());
    log.mockRestore();
    expect(faults).toEqual([]);
  });

  it("shows no NaN, Infinity or undefined, whatever the marks are given", () => {
    const html = renderToString(everything);
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("puts each mark into its own layer, once", () => {
    act(() => root.render(everything));
    expect(host.querySelectorAll(".plot-marks [data-link='a.f']")).toHaveLength(2);
    expect(host.querySelectorAll("[data-link='a.x']")).toHaveLength(3);
    expect(find(".plot-labels [data-link='a.x']").textContent).toBe("here");
    expect(find(".handle").closest(".plot-marks, .plot-labels")).toBeNull();
  });

  it("keeps all text out of the drawing", () => {
    expect(renderToString(everything)).not.toContain("<text");
  });

  it("says that a mark needs a plot", () => {
    expect(() => renderToString(<kit.Curve of={square} />)).toThrow(
      "A mark stands in a <Plot>; this one does not",
    );
    const flat = (
      <kit.Plot x={[0, 1]} y={[0, 1]} label="flat">
        <kit.Surface of={bowl} />
      </kit.Plot>
    );
    expect(() => renderToString(flat)).toThrow("A mark with three coordinates stands in a <Space>");
  });

  it("does not sample a curve again when only a point moves", () => {
    const sampled = vi.fn(square);
    const picture = (x: number) => (
      <kit.Plot x={[-2, 2]} y={[-1, 4]} label="a point moves">
        <kit.Curve of={sampled} />
        <kit.Dot at={[x, x * x]} />
      </kit.Plot>
    );
    act(() => root.render(picture(1)));
    const before = sampled.mock.calls.length;
    act(() => root.render(picture(1.1)));
    expect(sampled.mock.calls.length).toBe(before);
  });
});

describe("Handle", () => {
  let moves: [to: kit.Point, phase: kit.Phase][];
  let draws: number;

  function Picture({ constrain }: { constrain?: kit.Constrain }) {
    const [at, setAt] = useState<kit.Point>([1, 1]);
    return (
      <Profiler id="picture" onRender={() => void draws++}>
        <kit.Plot x={[-2, 2]} y={[-1, 4]} width={400} height={500} label="one handle">
          <kit.Handle
            at={at}
            label="point on the curve"
            invitation="drag the point"
            constrain={constrain}
            onMove={(to, { phase }) => {
              moves.push([to, phase]);
              setAt(to);
            }}
          />
        </kit.Plot>
      </Profiler>
    );
  }

  const show = (constrain?: kit.Constrain) => {
    moves = [];
    draws = 0;
    act(() => root.render(constrain ? <Picture constrain={constrain} /> : <Picture />));
    vi.spyOn(find(".plot-area"), "getBoundingClientRect").mockReturnValue(new DOMRect(50, 20, 200, 250));
    for (const method of ["setPointerCapture", "releasePointerCapture"] as const)
      find(".handle")[method] = () => {};
    find(".handle").hasPointerCapture = () => true;
  };
  const point = (type: string, clientX: number, clientY: number) =>
    act(() => {
      const event = new MouseEvent(type, { bubbles: true, clientX, clientY, button: 0 });
      find(".handle").dispatchEvent(Object.assign(event, { pointerId: 1 }));
    });
  const press = (type: string, key: string, more: KeyboardEventInit = {}) =>
    act(
      () =>
        void find(".handle").dispatchEvent(
          new KeyboardEvent(type, { key, bubbles: true, cancelable: true, ...more }),
        ),
    );

  it("follows the pointer from where it was taken, at any size of the picture", () => {
    show();
    point("pointerdown", 203, 172);
    point("pointermove", 228, 122);
    point("pointerup", 228, 122);
    expect(moves.map(([, phase]) => phase)).toEqual(["start", "move", "end"]);
    expect(moves.map(([to]) => to.map((value) => Number(value.toFixed(9))))).toEqual([
      [1, 1],
      [1.5, 2],
      [1.5, 2],
    ]);
    expect(find(".handle").style.left).toBe("87.5%");
  });

  it("goes back when the gesture is cancelled", () => {
    show();
    point("pointerdown", 200, 170);
    point("pointermove", 220, 100);
    point("pointercancel", 0, 0);
    expect(moves.at(-1)).toEqual([[1, 1], "end"]);
  });

  it("is constrained alike by pointer and by keys, and tells its place", () => {
    show(kit.onCurve((x) => x * x, [-2, 2]));
    point("pointerdown", 200, 170);
    point("pointermove", 225, 0);
    expect(moves.at(-1)![0]).toEqual([1.5, 2.25]);
    point("pointerup", 225, 0);
    press("keydown", "ArrowRight");
    press("keyup", "ArrowRight");
    expect(moves.at(-1)).toEqual([[1.52, 1.52 ** 2], "end"]);
    press("keydown", "Home");
    expect(moves.at(-1)![0]).toEqual([-2, 4]);
    expect(find(".handle").getAttribute("aria-valuetext")).toBe("x −2, y 4");
    expect(find(".handle").getAttribute("aria-valuenow")).toBe("-2");
    expect(find(".handle").getAttribute("aria-valuemin")).toBe("-2");
  });

  it("leaves other keys to the page", () => {
    show();
    for (const key of ["Tab", "PageDown", "a", "Escape"]) press("keydown", key);
    expect(moves).toEqual([]);
  });

  it("invites until it is used", () => {
    show();
    expect(find(".invitation").textContent).toBe("drag the point");
    press("keydown", "ArrowUp");
    expect(host.querySelector(".invitation")).toBeNull();
  });

  it("draws once for each move", () => {
    show();
    point("pointerdown", 200, 170);
    const before = draws;
    for (let i = 1; i <= 10; i++) point("pointermove", 200 + i, 170);
    expect(draws - before).toBe(10);
  });
});

describe("Space", () => {
  it("turns by arrow keys and back with Home", () => {
    act(() => root.render(everything));
    const turner = find(".turner");
    const before = find(".facet").getAttribute("d");
    act(() => void turner.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true })));
    expect(find(".facet").getAttribute("d")).not.toBe(before);
    act(() => void turner.dispatchEvent(new KeyboardEvent("keydown", { key: "Home", bubbles: true })));
    expect(find(".facet").getAttribute("d")).toBe(before);
  });
});

describe("PanZoom", () => {
  it("zooms about the middle, and resets", () => {
    const home = { x: [-2, 2], y: [0, 4] } as const;
    function Zoomed() {
      const [window, setWindow] = useState<kit.Window>(home);
      return (
        <kit.Plot {...window} label="zoom">
          <kit.PanZoom window={window} home={home} onChange={setWindow} />
          <kit.Dot at={[0, 2]} />
        </kit.Plot>
      );
    }
    act(() => root.render(<Zoomed />));
    const tick = () => [...host.querySelectorAll(".tick-x")].map(({ textContent }) => textContent);
    const before = tick();
    act(() => find('[aria-label="Zoom in"]').click());
    expect(tick()).not.toEqual(before);
    act(() => find(".zoom button").click());
    expect(tick()).toEqual(before);
  });
});
