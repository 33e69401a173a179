import { awake, expect, golden, open, quantity, test } from "./book.ts";

const chapter = "/chapters/the-chain-rule-in-several-variables/";

interface PathRow {
  readonly t: number;
  readonly f: number;
  readonly df_dx: readonly number[];
  readonly dx_dt: readonly number[];
  readonly paths: readonly number[];
  readonly df_dt: number;
}

interface VectorRow {
  readonly t: readonly number[];
  readonly x: readonly number[];
  readonly df_dx: readonly number[];
  readonly dx_dt: readonly (readonly number[])[];
  readonly df_dt: readonly number[];
}

test("two paths have their golden slopes, and add up, wherever t is", async ({ page }) => {
  await open(page, chapter);
  await awake(page);
  const t = page.locator('[data-name="two-paths"]').getByRole("textbox", { name: "t, typed" });
  const rows = golden("multi.combined_chain").rows as PathRow[];
  for (const row of [rows[3]!, ...rows]) {
    await t.fill(String(row.t));
    await t.press("Enter");
    await expect.poll(() => quantity(page, "two-paths.total")).toBeCloseTo(row.df_dt, 10);
    expect(await quantity(page, "two-paths.value")).toBeCloseTo(row.f, 10);
    for (const i of [0, 1]) {
      expect(await quantity(page, `two-paths.partial${i + 1}`)).toBeCloseTo(row.df_dx[i]!, 10);
      expect(await quantity(page, `two-paths.rate${i + 1}`)).toBeCloseTo(row.dx_dt[i]!, 10);
      expect(await quantity(page, `two-paths.path${i + 1}`)).toBeCloseTo(row.paths[i]!, 10);
    }
  }
});

test("least squares opens on the golden row, and ends at the golden fit with a row of zeros", async ({
  page,
}) => {
  const { e, L, dL_de, de_dx, dL_dx, x_star, L_at_x_star } = golden("multi.least_squares_chain") as Record<
    string,
    number[]
  >;
  await open(page, chapter);
  await awake(page);
  expect(await quantity(page, "least-squares.e")).toEqual(e);
  expect(await quantity(page, "least-squares.L")).toBe(L);
  expect(await quantity(page, "least-squares.outer")).toEqual(dL_de);
  expect(await quantity(page, "least-squares.inner")).toEqual(de_dx);
  expect(await quantity(page, "least-squares.row")).toEqual(dL_dx);
  await page.getByRole("button", { name: "Go to the fit" }).click();
  await expect.poll(() => quantity(page, "least-squares.row")).toEqual([0, 0]);
  const fit = (await quantity(page, "least-squares.fit")) as number[];
  for (const i of [0, 1]) expect(fit[i]).toBeCloseTo(x_star![i]!, 12);
  for (const name of ["L", "least"])
    expect(await quantity(page, `least-squares.${name}`)).toBeCloseTo(Number(L_at_x_star), 12);
});

test("where t is a vector, its figure shows the golden rows and columns", async ({ page }) => {
  for (const row of golden("multi.vector_parameter_chain").rows as VectorRow[]) {
    await open(page, `/widgets/vector-t/?t1=${row.t[0]}&t2=${row.t[1]}`);
    await awake(page);
    await expect.poll(() => quantity(page, "vector-t.x")).toEqual(row.x);
    expect(await quantity(page, "vector-t.dfdx")).toEqual(row.df_dx);
    expect(await quantity(page, "vector-t.dxdt")).toEqual(row.dx_dt);
    expect(await quantity(page, "vector-t.dfdt")).toEqual(row.df_dt);
  }
});

test("dominoes in order join to a gradient, and the left pair is the cheap one", async ({ page }) => {
  await open(page, "/widgets/shape-dominoes/?order=abc&first=left");
  await awake(page);
  await expect.poll(() => quantity(page, "shape-dominoes.shape")).toEqual([1, 1000]);
  expect(await quantity(page, "shape-dominoes.left")).toBe(550_000);
  expect(await quantity(page, "shape-dominoes.right")).toBe(50_100_000);
});
