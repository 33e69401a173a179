import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pointOn } from "./edgeLabels.ts";
import { columnsOf, type GraphEdge, layered } from "./layers.ts";
import { layoutGraph, RADIUS } from "./layoutGraph.ts";
import { crossings, orderLayers } from "./orderLayers.ts";
import { spread } from "./straighten.ts";

/** Graphs as tracing gives them: each node takes one or two earlier ones, perhaps the same twice. */
const graphs = fc
  .array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 60 })
  .map((draws) => ({
    count: draws.length + 1,
    edges: draws.flatMap(([a, b, two], i): GraphEdge[] => {
      const to = i + 1;
      const first = { from: a % to, to };
      return two ? [first, { from: b % to, to }] : [first];
    }),
  }));

/** √(x² + exp x²) + sin(x² − 1): x, a = x², b = exp a, c = a + b, d = √c, e = a − 1, g = sin e, f = d + g. */
const sample: GraphEdge[] = [
  [0, 1],
  [1, 2],
  [1, 3],
  [2, 3],
  [3, 4],
  [1, 5],
  [5, 6],
  [4, 7],
  [6, 7],
].map(([from, to]) => ({ from: from!, to: to! }));

describe("columns", () => {
  test("a node stands one column behind the last of its inputs", () => {
    fc.assert(
      fc.property(graphs, ({ count, edges }) => {
        const columns = columnsOf(count, edges);
        columns.forEach((column, node) => {
          const inputs = edges.filter(({ to }) => to === node).map(({ from }) => columns[from]!);
          expect(column).toBe(inputs.length === 0 ? 0 : Math.max(...inputs) + 1);
        });
      }),
    );
  });

  test("edges in a circle are refused in words", () => {
    expect(() =>
      columnsOf(2, [
        { from: 0, to: 1 },
        { from: 1, to: 0 },
      ]),
    ).toThrow(/circle/);
  });
});

describe("order", () => {
  test("ordering never adds crossings, and leaves none in a graph that needs none", () => {
    fc.assert(
      fc.property(graphs, ({ count, edges }) => {
        const graph = layered(count, edges);
        expect(crossings(orderLayers(graph), graph.links)).toBeLessThanOrEqual(
          crossings(graph.layers, graph.links),
        );
      }),
      { numRuns: 30 },
    );
    const graph = layered(8, sample);
    expect(crossings(orderLayers(graph), graph.links)).toBe(0);
  });
});

describe("heights", () => {
  test("numbers that are far enough apart stay, others are parted around their mean", () => {
    expect(spread([0, 10, 30], [0, 5, 5], [1, 1, 1])).toEqual([0, 10, 30]);
    expect(spread([4, 4], [0, 6], [1, 1])).toEqual([1, 7]);
    expect(spread([4, 4], [0, 6], [1, 2])).toEqual([0, 6]);
  });

  test("whatever is wanted, the gaps are kept", () => {
    const wanted = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 0, max: 50 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(wanted, (all) => {
        const gaps = all.map(([, gap]) => gap);
        const found = spread(
          all.map(([want]) => want),
          gaps,
          all.map(() => 1),
        );
        found.slice(1).forEach((each, i) => {
          expect(each - found[i]!).toBeGreaterThanOrEqual(gaps[i + 1]! - 1e-9);
        });
      }),
    );
  });
});

describe("layout", () => {
  test("up to 61 nodes lie apart, within the picture, and each edge runs to the right from rim to rim", () => {
    fc.assert(
      fc.property(graphs, ({ count, edges }) => {
        const { width, height, nodes, routes } = layoutGraph(count, edges);
        nodes.forEach(([x, y], i) => {
          expect(x >= RADIUS && x <= width - RADIUS && y >= RADIUS && y <= height - RADIUS).toBe(true);
          for (const [u, v] of nodes.slice(i + 1))
            expect(Math.abs(x - u) > 100 || Math.abs(y - v) > 100).toBe(true);
        });
        routes.forEach(({ curves, label }, i) => {
          const { from, to } = edges[i]!;
          const rim = ([x, y]: readonly [number, number], node: number) =>
            Math.hypot(x - nodes[node]![0], y - nodes[node]![1]);
          expect(rim(curves[0]![0], from)).toBeCloseTo(RADIUS, 6);
          expect(rim(curves.at(-1)![3], to)).toBeCloseTo(RADIUS, 6);
          for (const curve of curves) expect(curve[3][0]).toBeGreaterThan(curve[0][0]);
          const points = curves.flatMap((curve) =>
            Array.from({ length: 101 }, (_, k) => pointOn(curve, k / 100)),
          );
          for (const [x, y] of [label.above, label.below])
            expect(Math.min(...points.map(([u, v]) => Math.hypot(u - x, v - y)))).toBeLessThan(40);
        });
      }),
      { numRuns: 40 },
    );
  });

  test("no number covers another, a node, or an edge in the graph that the chapter opens with", () => {
    const { nodes, routes } = layoutGraph(8, sample);
    const labels = routes.flatMap(({ label }) => [label.above, label.below]);
    labels.forEach(([x, y], i) => {
      for (const [u, v] of labels.slice(i + 1))
        expect(Math.abs(x - u) > 50 || Math.abs(y - v) > 14).toBe(true);
      for (const [u, v] of nodes) expect(Math.abs(x - u) > 44 || Math.abs(y - v) > 22).toBe(true);
      for (const { curves } of routes)
        for (const curve of curves)
          for (let k = 0; k <= 100; k++) {
            const [u, v] = pointOn(curve, k / 100);
            expect(Math.abs(x - u) > 14 || Math.abs(y - v) > 5).toBe(true);
          }
    });
  });

  test("the same graph always looks the same", () => {
    expect(layoutGraph(8, sample)).toEqual(layoutGraph(8, sample));
  });

  test("the edges of x·x are two", () => {
    const [first, second] = layoutGraph(2, [
      { from: 0, to: 1 },
      { from: 0, to: 1 },
    ]).routes;
    expect(Math.abs(first!.curves[0]![0][1] - second!.curves[0]![0][1])).toBeGreaterThan(10);
  });

  test("a chain of 60 runs level", () => {
    const edges = Array.from({ length: 59 }, (_, from) => ({ from, to: from + 1 }));
    const { nodes } = layoutGraph(60, edges);
    expect(new Set(nodes.map(([, y]) => y)).size).toBe(1);
  });
});
