import { awake, expect, golden, open, quantity, test } from "./book.ts";

const chapter = "/chapters/from-secant-to-tangent/";

interface SecantRow {
  readonly n: number;
  readonly h: number;
  readonly secant: number;
  readonly tangent: number;
}

for (const { n, h, secant, tangent } of golden("scalar.secant_power").rows as SecantRow[]) {
  test(`the secant of x^${n} at 2 over h = ${h} has its golden slope`, async ({ page }) => {
    await open(page, `/widgets/secant/?f=x%5E${n}&h=${h}`);
    await awake(page);
    await expect.poll(() => quantity(page, "secant.derivative")).toBeCloseTo(tangent, 9);
    expect(await quantity(page, "secant.slope")).toBeCloseTo(secant, 9);
  });
}

test("the chapter's secant opens at 19 and keeps its tangent until it is asked for", async ({ page }) => {
  await open(page, chapter);
  await awake(page);
  const figure = page.locator('[data-name="secant"]');
  expect(await quantity(page, "secant.slope")).toBe(19);
  await expect(figure.locator(".sentence")).not.toContainText("12");
  await figure.getByRole("checkbox", { name: "show the tangent" }).check();
  await expect(figure.locator(".sentence")).toContainText("the tangent’s is 12");
  expect(await quantity(page, "secant.derivative")).toBe(12);
});

const texts: Record<string, string> = { sin: "sin(x)", tanh: "tanh(x)", exp: "exp(x)", log: "log(x)" };

for (const f of ["x^2", "x^3", "x^5", "x^-1", ...Object.keys(texts)])
  test(`the slope tracer shows the golden derivative of ${f}`, async ({ page }) => {
    const rows = golden("scalar.derivative_table").rows as {
      f: string;
      x: number;
      value: number;
      derivative: number;
    }[];
    const own = rows.filter((row) => row.f === f && Math.abs(row.x) <= 4);
    expect(own.length).toBeGreaterThan(2);
    for (const { x, value, derivative } of own.slice(0, 4)) {
      await open(page, `/widgets/slope-tracer/?f=${encodeURIComponent(texts[f] ?? f)}&x=${x}`);
      await awake(page);
      expect(await quantity(page, "slope-tracer.value")).toBeCloseTo(value, 12);
      expect(await quantity(page, "slope-tracer.derivative")).toBeCloseTo(derivative, 12);
    }
  });

test("numbers in the prose follow the figure", async ({ page }) => {
  await open(page, `${chapter}?secant.h=0.5`);
  await awake(page);
  const inProse = page.locator('output.live[data-quantity="secant.slope"]').first();
  await expect(inProse).toHaveText("15.25");
});

test("a parameter in the prose is moved there, by keys and by dragging", async ({ page }) => {
  await open(page, chapter);
  await awake(page);
  const h = page.locator('output.live[data-quantity="secant.h"]').first();
  await h.focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => quantity(page, "secant.slope")).not.toBe(19);
  const before = await h.textContent();
  await h.hover();
  await page.mouse.down();
  await page.mouse.move(500, 300, { steps: 4 });
  await page.mouse.up();
  await expect(h).not.toHaveText(before ?? "");
  await expect(h).toHaveAttribute("aria-valuetext", (await h.textContent()) ?? "");
});

test("with h = 0 the figure says that a secant needs two points", async ({ page }) => {
  await open(page, "/widgets/secant/?h=0");
  await awake(page);
  await expect(page.locator(".sentence")).toContainText(/two points/);
  expect(await quantity(page, "secant.slope")).toBeNull();
});

test("pointing at h in a formula lights h in the figure, and the other way round", async ({ page }) => {
  await open(page, chapter);
  await awake(page);
  const inFormula = page.locator('.katex [data-link="secant.h"]').first();
  const inFigure = page.locator('[data-widget] [data-link="secant.h"]').first();
  await inFormula.hover();
  await expect(inFigure).toHaveAttribute("data-lit", "");
  await page.locator('[data-name="secant"] .handle[data-link="secant.h"]').focus();
  await expect(inFormula).toHaveAttribute("data-lit", "");
});

test("at h = 1e-16 the forward difference is zero, and the best steps are near 1e-8 and 1e-5", async ({
  page,
}) => {
  await open(page, "/widgets/small-h/?h=1e-16");
  await awake(page);
  await expect.poll(() => quantity(page, "small-h.forward")).toBe(0);
  const forward = Math.log10((await quantity(page, "small-h.bestForward")) as number);
  const central = Math.log10((await quantity(page, "small-h.bestCentral")) as number);
  expect(Math.abs(forward + 8)).toBeLessThanOrEqual(1);
  expect(Math.abs(central + 5)).toBeLessThanOrEqual(1);
});

test("a wrong number is met with its own reason, a right one with praise, by keyboard alone", async ({
  page,
}) => {
  await open(page, chapter);
  await page.locator('[data-island="quiz"]').first().scrollIntoViewIfNeeded();
  const question = page.locator('[data-question="secant-slope"]');
  const field = question.locator("input");
  await expect(async () => {
    await field.fill("2");
    await field.press("Enter");
    await expect(question).toHaveAttribute("data-verdict", "incorrect", { timeout: 500 });
  }).toPass();
  const reason = await question.locator(".verdict").textContent();
  await field.fill("3");
  await field.press("Enter");
  await expect(question.locator(".verdict")).not.toHaveText(reason ?? "");
  await field.fill("5/2");
  await field.press("Enter");
  await expect(question).toHaveAttribute("data-verdict", "correct");
  await field.fill("two and a half");
  await field.press("Enter");
  await expect(question).toHaveAttribute("data-verdict", "invalid");
});

test("a term shows its definition on focus, and Escape dismisses it", async ({ page }) => {
  await open(page, chapter);
  await awake(page);
  await page.locator("a.term").first().focus();
  const card = page.locator(".term-card");
  await expect(card).toBeVisible();
  await expect(card).not.toBeEmpty();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
});
