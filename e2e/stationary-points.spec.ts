import { awake, expect, golden, near, open, quantity, test } from "./book.ts";

const chapter = "/chapters/stationary-points-and-gradient-descent/";

const walk = golden("opt.gd_1d_quadratic").rows as { epsilon: number; factor: number; x: number[] }[];
const valleys = golden("opt.stationary_points") as {
  stationary: { x: number; kind: string }[];
  gd_paths: Record<string, number[]>;
};
const bowl = golden("opt.gd_quadratic_2d") as {
  hessian_eigenvalues: [number, number];
  gamma_max: number;
  paths: Record<string, [number, number, number][]>;
};
const log = golden("opt.step_size_heuristic").log as {
  step: number;
  gamma: number;
  accepted: boolean;
  x: [number, number];
  f: number;
}[];

test("the chapter's figures walk the golden paths, each to its last golden point", async ({ page }) => {
  const rejected = log.find(({ accepted }) => !accepted)!;
  const path = bowl.paths["0.085"]!;
  await open(
    page,
    `${chapter}?two-valleys.step=30&cobweb.step=10&plane.step=${path.length - 1}&auto.step=${rejected.step + 1}`,
  );
  await awake(page);
  expect(await quantity(page, "two-valleys.x")).toEqual(near(valleys.gd_paths["0.2"]![30]));
  expect(await quantity(page, "two-valleys.limitPoint")).toEqual(near(valleys.stationary[2]!.x, 9));
  expect(await quantity(page, "cobweb.x")).toEqual(near(walk[0]!.x[10]));
  expect(await quantity(page, "cobweb.factor")).toEqual(near(walk[0]!.factor));
  const [x1, x2, f] = path.at(-1)!;
  expect(await quantity(page, "plane.x")).toEqual(near([x1, x2]));
  expect(await quantity(page, "plane.f")).toEqual(near(f));
  expect(await quantity(page, "plane.lambdaMax")).toEqual(near(bowl.hessian_eigenvalues[1]));
  expect(await quantity(page, "plane.limit")).toEqual(near(bowl.gamma_max));
  expect(await quantity(page, "auto.accepted")).toBe(0);
  expect(await quantity(page, "auto.tried")).toEqual(near(rejected.gamma));
  expect(await quantity(page, "auto.x")).toEqual(near(rejected.x));
  expect(await quantity(page, "auto.f")).toEqual(near(rejected.f));
});

test("every step size on the parabola has its golden walk and factor", async ({ page }) => {
  for (const { epsilon, factor, x } of walk) {
    await open(page, `/widgets/descent-1d/?gamma=${epsilon}&step=10`);
    await awake(page);
    expect(await quantity(page, "descent-1d.x")).toEqual(near(x[10], 9));
    expect(await quantity(page, "descent-1d.factor")).toEqual(near(factor));
  }
});

test("each start finds its golden valley", async ({ page }) => {
  for (const [start, path] of Object.entries(valleys.gd_paths)) {
    await open(page, `/widgets/two-valleys/?x0=${start}&step=30`);
    await awake(page);
    expect(await quantity(page, "two-valleys.x")).toEqual(near(path[30]));
    const valley = valleys.stationary[Number(start) < 0 ? 0 : 2]!;
    expect(await quantity(page, "two-valleys.limitPoint")).toEqual(near(valley.x, 9));
  }
});
