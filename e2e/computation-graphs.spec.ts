import { awake, expect, golden, open, quantity, test } from "./book.ts";

const chapter = "/chapters/computation-graphs-and-automatic-differentiation/";

interface PassRow {
  readonly x: number;
  readonly forward: Readonly<Record<string, number>>;
  readonly adjoint: Readonly<Record<string, number>>;
}

test("the chapter's graph has the golden value, adjoints and derivative wherever x is put", async ({
  page,
}) => {
  await open(page, chapter);
  await awake(page);
  const x = page
    .locator('[data-widget="graph-player"]')
    .first()
    .getByRole("textbox", { name: "x, typed", exact: true });
  for (const { x: at, forward, adjoint } of golden("autodiff.graph_sqrt_sin").rows as PassRow[]) {
    await x.fill(String(at));
    await x.press("Enter");
    await expect.poll(() => quantity(page, "graph-player.value")).toBeCloseTo(forward.f!, 12);
    expect(await quantity(page, "graph-player.derivative")).toBeCloseTo(adjoint.x!, 11);
    expect(await quantity(page, "graph-player.adjoint_a")).toBeCloseTo(adjoint.a!, 12);
  }
});

test("three messages reach the square, and the ledger adds them", async ({ page }) => {
  await open(page, "/widgets/graph-player/?x=1&step=16");
  await awake(page);
  await expect(page.locator(".player-ledger")).toContainText(/1 \+ 0\.2593 \+ 0\.7048 = 1\.964/);
});

test("two paths come back to b and one to a; a message that overwrites loses a path", async ({ page }) => {
  const { e, de_da, de_db, de_db_paths } = golden("autodiff.graph_fanout");
  await open(page, chapter);
  await awake(page);
  expect(await quantity(page, "fan-out.value")).toBe(e);
  expect(await quantity(page, "fan-out.derivative")).toEqual([de_da, de_db]);
  expect([...((await quantity(page, "fan-out.paths")) as number[])].sort()).toEqual(de_db_paths);
  expect(await quantity(page, "fan-out.measured")).toBeCloseTo(5.25, 12);
  const figure = page.locator('[data-widget="fan-out"]');
  await figure.getByRole("checkbox").check();
  await expect.poll(() => quantity(page, "fan-out.claimed")).toBe(2);
  await figure.getByRole("radio", { name: "b", exact: true }).press("ArrowLeft");
  await expect.poll(() => quantity(page, "fan-out.paths")).toEqual([de_da]);
});
