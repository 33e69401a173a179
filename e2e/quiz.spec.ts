import type { Locator, Page } from "@playwright/test";
import { author as adjoint } from "../src/quiz/kinds/adjoint/author.ts";
import { expect, open, test } from "./book.ts";

const chapter = "/chapters/from-secant-to-tangent/";
const key = "nabla.progress";

/** A question of chapter 3, come to life. */
async function question(page: Page, id: string): Promise<Locator> {
  const found = page.locator(`[data-question="${id}"]`);
  await page.locator(`#question-${id}`).scrollIntoViewIfNeeded();
  await expect(found).toHaveAttribute("data-ready", "", { timeout: 20_000 });
  return found;
}

/** Presses Tab until something is focused; by keyboard everything must be reached. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead there.");
}

const verdict = (asked: Locator, is: string) => expect(asked).toHaveAttribute("data-verdict", is);

/** What the browser keeps of a question. */
const kept = (page: Page) =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '{"questions":{}}').questions, key);

test.describe("chapter 3, by keyboard alone where nothing else is said", () => {
  test("a number: wrong with its own reason, right as a fraction, and the focus stays", async ({ page }) => {
    const complaints = await open(page, chapter);
    const asked = await question(page, "secant-slope");
    const field = asked.getByRole("textbox");
    await field.focus();
    await page.keyboard.type("2");
    await page.keyboard.press("Enter");
    await verdict(asked, "incorrect");
    await expect(asked.locator(".verdict")).toContainText("slope of the tangent");
    await expect(field).toBeFocused();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("5/2");
    await page.keyboard.press("Enter");
    await verdict(asked, "correct");
    await expect(asked.locator(".verdict")).toHaveRole("status");
    expect(Object.keys(await kept(page))).toEqual(["from-secant-to-tangent/secant-slope"]);
    expect(complaints).toEqual([]);
  });

  test("a formula: read as one types, a slip named, a counterexample opened in its figure", async ({
    page,
  }) => {
    await open(page, chapter);
    const asked = await question(page, "log-slope");
    await asked.getByRole("textbox").focus();
    await page.keyboard.type("-1/x^2");
    await expect(asked.locator(".preview .katex")).toBeVisible();
    await page.keyboard.press("Enter");
    await verdict(asked, "incorrect");
    await expect(asked.locator(".verdict")).toContainText("derivative of 1/u");
    await expect(asked.locator(".verdict")).toContainText(
      "At x = 2 yours gives −0.25; the derivative is 0.5",
    );
    const show = asked.getByRole("button", { name: "Show x = 2 in the figure" });
    await tabTo(page, show);
    await page.keyboard.press("Enter");
    const figure = page.locator('[data-name="slope-tracer"] [data-quantity="slope-tracer.derivative"]');
    await expect(figure).toHaveAttribute("data-value", "0.5");
    await expect(page.locator("#figure-slope-tracer")).toBeInViewport();
    await page.goBack();
    await asked.getByRole("textbox").fill("x^-1");
    await page.keyboard.press("Enter");
    await verdict(asked, "correct");
    await asked.getByRole("textbox").fill("1/y");
    await page.keyboard.press("Enter");
    await verdict(asked, "invalid");
    await expect(asked.getByRole("textbox")).toHaveAttribute("aria-invalid", "true");
  });

  test("a choice", async ({ page }) => {
    await open(page, chapter);
    const asked = await question(page, "corner");
    await asked.getByRole("radio").first().focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await verdict(asked, "incorrect");
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await verdict(asked, "correct");
  });

  test("steps are put in order by arrow keys, and the focus goes with them", async ({ page }) => {
    await open(page, chapter);
    const asked = await question(page, "power-proof");
    const right = ["Write down", "Expand", "Subtract", "Divide", "Let"];
    await asked.getByRole("button", { name: "Check" }).press("Enter");
    await verdict(asked, "incomplete");
    for (const [place, start] of right.entries()) {
      const row = asked.locator(".order-step", { hasText: start });
      await row.getByRole("button").first().focus();
      for (let i = 0; i < 5; i++) {
        const at = await row.evaluate((element) =>
          [...(element.parentElement?.children ?? [])].indexOf(element),
        );
        if (at <= place) break;
        await page.keyboard.press("ArrowUp");
        await expect(row.getByRole("button").first()).toBeFocused();
      }
    }
    await asked.getByRole("button", { name: "Check" }).press("Enter");
    await verdict(asked, "correct");
  });

  test("steps are put in order by drag as well", async ({ page }) => {
    await open(page, chapter);
    const asked = await question(page, "power-proof");
    for (const [place, start] of ["Write down", "Expand", "Subtract", "Divide", "Let"].entries()) {
      const row = asked.locator(".order-step", { hasText: start });
      const to = asked.locator(".order-step").nth(place);
      const [from, over] = [await row.boundingBox(), await to.boundingBox()];
      await page.mouse.move(from!.x + 100, from!.y + from!.height / 2);
      await page.mouse.down();
      await page.mouse.move(over!.x + 100, over!.y + over!.height / 2, { steps: 8 });
      await page.mouse.up();
      await expect(to).toContainText(start);
    }
    await asked.getByRole("button", { name: "Check" }).click();
    await verdict(asked, "correct");
  });

  test("a line is turned into place by arrow keys", async ({ page }) => {
    await open(page, chapter);
    const asked = await question(page, "tangent-to-sine");
    const handle = asked.getByRole("slider");
    await asked.getByRole("button", { name: "Check" }).press("Enter");
    await verdict(asked, "incomplete");
    await handle.focus();
    for (let i = 0; i < 60; i++) {
      if (Math.abs(Number(await handle.getAttribute("aria-valuenow")) - 1) < 0.06) break;
      await page.keyboard.press("ArrowUp");
    }
    await asked.getByRole("button", { name: "Check" }).press("Enter");
    await verdict(asked, "incorrect");
    await expect(asked.locator(".verdict")).toContainText("the sine falls");
    await handle.focus();
    for (let i = 0; i < 120; i++) {
      if (Math.abs(Number(await handle.getAttribute("aria-valuenow")) + 1) < 0.06) break;
      await page.keyboard.press("ArrowDown");
    }
    await asked.getByRole("button", { name: "Check" }).press("Enter");
    await verdict(asked, "correct");
  });

  test("a prediction is committed to before its answer is shown, and stands", async ({ page }) => {
    await open(page, chapter);
    const asked = await question(page, "where-it-settles");
    await expect(asked).not.toContainText("from the left", { ignoreCase: true });
    await asked.getByRole("textbox").focus();
    await page.keyboard.type("6.1");
    await page.keyboard.press("Enter");
    await verdict(asked, "incorrect");
    await expect(asked.locator(".verdict")).toContainText("it still moves");
    await expect(asked.locator(".verdict")).toContainText("From the left");
    await expect(asked.getByRole("textbox")).toBeDisabled();
    await expect(asked.getByRole("button", { name: "See it in the figure" })).toBeVisible();
  });

  test("hints come one at a time, and a solution from the back of the chapter", async ({ page }) => {
    await open(page, chapter);
    const asked = await question(page, "power-as-function");
    await asked.getByRole("button", { name: "A hint" }).press("Enter");
    await expect(asked.locator(".hint")).toHaveCount(1);
    await asked.getByRole("button", { name: "Another hint" }).press("Enter");
    await expect(asked.locator(".hint")).toHaveCount(2);
    expect(await kept(page)).toEqual({});
    await asked.getByRole("button", { name: "Show a solution" }).press("Enter");
    await expect(asked.locator(".solution")).toContainText("power rule");
  });
});

test("another variant comes with its own answer, and its address brings it back", async ({ page }) => {
  await open(page, chapter);
  let asked = await question(page, "power-as-function");
  const before = await asked.locator(".question-prompt").textContent();
  await asked.getByRole("button", { name: "Another like this" }).press("Enter");
  await expect(asked.locator(".question-prompt")).not.toHaveText(before ?? "");
  await expect.poll(() => page.url()).toContain("question-power-as-function=");
  await expect(asked.getByRole("textbox")).toBeFocused();
  const power = Number(
    /x\^\{?(\d)/.exec((await asked.locator(".question-prompt annotation").first().textContent()) ?? "")?.[1],
  );
  await page.goto(page.url());
  asked = await question(page, "power-as-function");
  await expect(asked.locator(".question-prompt annotation").first()).toContainText(`${power}`);
  await asked.getByRole("textbox").fill(`${power}x^${power - 1}`);
  await page.keyboard.press("Enter");
  await verdict(asked, "correct");
});

test("an answer is checked once what judges it can be loaded, and until then says so", async ({ page }) => {
  await page.route(/\/judge-.*\.js$/, (route) => route.abort());
  await open(page, chapter);
  const asked = await question(page, "secant-slope");
  await asked.getByRole("textbox").fill("2.5");
  await page.keyboard.press("Enter");
  await expect(asked.locator(".verdict")).toContainText("could not be loaded");
  await verdict(asked, "incomplete");
});

test("another variant that cannot be loaded is said to be missing, and the question stays", async ({
  page,
}) => {
  await page.route(/\/(vary|typeset)-.*\.js$/, (route) => route.abort());
  await open(page, chapter);
  const asked = await question(page, "power-as-function");
  await asked.getByRole("button", { name: "Another like this" }).click();
  await expect(asked.locator(".verdict")).toContainText("could not be loaded");
  await asked.getByRole("textbox").fill("5x^4");
  await page.keyboard.press("Enter");
  await verdict(asked, "correct");
});

test("maths keys stand above a phone's keyboard and type into the field", async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await open(page, chapter);
  const asked = await question(page, "log-slope");
  const field = asked.getByRole("textbox");
  await field.tap();
  const keys = page.getByRole("toolbar", { name: "Maths keys" });
  await expect(keys).toBeVisible();
  for (const name of ["x", "over", "root", "sin", "π", "brackets", "to the power of"])
    await expect(keys.getByRole("button", { name, exact: true })).toBeVisible();
  await field.pressSequentially("1");
  await keys.getByRole("button", { name: "over" }).tap();
  await keys.getByRole("button", { name: "brackets" }).tap();
  await keys.getByRole("button", { name: "x", exact: true }).tap();
  await expect(field).toHaveValue("1/(x)");
  await expect(field).toBeFocused();
  await context.close();
});

test("on paper the questions come first and the answers at the back", async ({ page }) => {
  await open(page, chapter);
  await question(page, "secant-slope");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".question-acts").first()).toBeHidden();
  await expect(page.locator("#answer-secant-slope")).toBeVisible();
  const [asked, answered] = await Promise.all(
    ["#question-best-step", "#answer-secant-slope"].map((id) => page.locator(id).boundingBox()),
  );
  expect(answered!.y).toBeGreaterThan(asked!.y);
});

const past = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const plenty = { "from-secant-to-tangent/corner": [[past(3), "incorrect"]] };

/** The kinds that chapter 3 does not ask, as a chapter's page would hold them. */
const others = {
  shape: {
    question: {
      kind: "shape",
      prompt: "Shape?",
      answer: [
        [2, 3],
        [4, 5],
      ],
    },
    async answer(page: Page, asked: Locator, text: string) {
      await asked.getByRole("textbox").focus();
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(text);
    },
    wrong: "(4x5)x(2x3)",
    right: "(2x3)x(4x5)",
    says: "outputs’ sizes come before",
  },
  matrix: {
    question: { kind: "matrix", prompt: "Gradient?", answer: [[34, 816]] },
    async answer(page: Page, asked: Locator, text: string) {
      for (const [i, entry] of text.split(" ").entries()) {
        await asked.getByRole("textbox").nth(i).focus();
        await page.keyboard.press("ControlOrMeta+a");
        await page.keyboard.type(entry);
      }
    },
    wrong: "-34 -816",
    right: "34 2*408",
    says: "the sign is not",
  },
  several: {
    question: {
      kind: "choice",
      several: true,
      prompt: "Which?",
      options: [
        { text: "a", correct: true, say: "a is." },
        { text: "b", say: "b is not." },
        { text: "c", correct: true, say: "c is." },
      ],
    },
    async answer(page: Page, asked: Locator, text: string) {
      for (const [i, box] of (await asked.getByRole("checkbox").all()).entries()) {
        if ((await box.isChecked()) === text.includes("abc"[i]!)) continue;
        await box.focus();
        await page.keyboard.press("Space");
      }
    },
    wrong: "ab",
    right: "ac",
    says: "b is not.",
  },
  adjoint: {
    question: {
      ...adjoint.prepare!({ kind: "adjoint", of: "(a+b)*(b+1)", at: { a: 2, b: 1 } }),
      prompt: "Messages?",
    },
    async answer(page: Page, asked: Locator, text: string) {
      for (const [i, entry] of text.split(" ").entries()) {
        await asked.getByRole("textbox").nth(i).focus();
        await page.keyboard.press("ControlOrMeta+a");
        await page.keyboard.type(entry);
      }
    },
    wrong: "2 3 3 2 2 3",
    right: "2 3 3 2 2 5",
    says: "they add",
  },
} as const;

test.describe("review", () => {
  for (const [id, { question: asked, answer, wrong, right, says }] of Object.entries(others)) {
    test(`asks what is due, and a question of the kind ${id} is answered by keyboard`, async ({ page }) => {
      await page.route("**/chapters/kinds/solutions.json", (route) => route.fulfill({ json: {} }));
      await page.route("**/chapters/kinds/questions.json", (route) =>
        route.fulfill({ json: { [id]: { number: "9.1", question: asked } } }),
      );
      await page.addInitScript(
        ([name, text]) => {
          if (!localStorage.getItem(name)) localStorage.setItem(name, text);
        },
        [
          key,
          JSON.stringify({ version: 1, questions: { [`kinds/${id}`]: [[past(9), "incorrect"]] } }),
        ] as const,
      );
      const complaints = await open(page, "/review/");
      await page.getByRole("button", { name: "Begin" }).press("Enter");
      const form = page.locator(`[data-question="${id}"]`);
      await expect(form).toHaveAttribute("data-ready", "");
      await answer(page, form, wrong);
      await form.getByRole("button", { name: "Check" }).press("Enter");
      await verdict(form, "incorrect");
      await expect(form.locator(".verdict")).toContainText(says);
      await answer(page, form, right);
      await form.getByRole("button", { name: "Check" }).press("Enter");
      await verdict(form, "correct");
      expect((await kept(page))[`kinds/${id}`]).toHaveLength(3);
      expect(complaints).toEqual([]);
    });
  }

  test("takes a question from its chapter’s page and leads on; what was answered is due later", async ({
    page,
  }) => {
    await page.addInitScript(
      ([name, text]) => {
        if (!localStorage.getItem(name)) localStorage.setItem(name, text);
      },
      [key, JSON.stringify({ version: 2, cleared: { at: "", before: "" }, questions: plenty })] as const,
    );
    await open(page, "/review/");
    await expect(page.locator(".review")).toHaveAttribute("data-due", "1");
    await page.getByRole("button", { name: "Begin" }).click();
    const asked = page.locator('[data-question="corner"]');
    await asked.getByRole("radio").nth(3).check();
    await asked.getByRole("button", { name: "Check" }).click();
    await verdict(asked, "correct");
    await page.getByRole("button", { name: "End" }).click();
    await expect(page.locator(".review")).toHaveAttribute("data-due", "0");
    await expect(page.locator(".review-chapters")).toContainText("From secant to tangent");
  });

  test("exports, clears, takes that back, and imports", async ({ page }) => {
    await page.addInitScript(
      ([name, text]) => {
        if (!localStorage.getItem(name)) localStorage.setItem(name, text);
      },
      [key, JSON.stringify({ version: 2, cleared: { at: "", before: "" }, questions: plenty })] as const,
    );
    await open(page, "/review/");
    await expect(page.locator(".review")).toHaveAttribute("data-due", "1");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export" }).click(),
    ]);
    const file = await download.path();
    await page.getByRole("button", { name: "Clear" }).click();
    expect(await kept(page)).toEqual({});
    await page.getByRole("button", { name: "Undo clearing" }).click();
    expect(await kept(page)).toEqual(plenty);
    await page.getByRole("button", { name: "Clear" }).click();
    await page.locator("input[type=file]").setInputFiles(file);
    await expect(page.locator(".keeping [role=status]")).toContainText("Took over answers to 1 question.");
    expect(await kept(page)).toEqual(plenty);
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("🙂") });
    await expect(page.locator(".keeping [role=status]")).toContainText(
      "no answers that this book could read",
    );
  });
});

test.describe("what is kept", () => {
  test("two tabs do not overwrite each other", async ({ context }) => {
    const [first, second] = [await context.newPage(), await context.newPage()];
    const both: [Page, string][] = [
      [first, "secant-slope"],
      [second, "power-rule"],
    ];
    for (const [page] of both) await page.goto(chapter);
    for (const [page, id] of both) {
      const asked = await question(page, id);
      await asked.getByRole("textbox").fill("7");
      await page.keyboard.press("Enter");
      await verdict(asked, "incorrect");
    }
    // What one tab writes reaches the other a moment later.
    await expect
      .poll(async () => Object.keys(await kept(first)).sort())
      .toEqual(["from-secant-to-tangent/power-rule", "from-secant-to-tangent/secant-slope"]);
    await first.bringToFront();
    const asked = await question(first, "secant-slope");
    await asked.getByRole("textbox").fill("2.5");
    await first.keyboard.press("Enter");
    await verdict(asked, "correct");
    expect(Object.keys(await kept(second))).toHaveLength(2);
  });

  test("the chapter shows what is mastered", async ({ page }) => {
    await open(page, chapter);
    const asked = await question(page, "secant-slope");
    await asked.getByRole("textbox").fill("2.5");
    await page.keyboard.press("Enter");
    await expect(asked.locator(".standing")).toContainText("mastered");
    await page.reload();
    await expect(page.locator(".mastery")).toContainText("1 of 13 questions mastered");
  });

  const answered = async (page: Page) => {
    const asked = await question(page, "secant-slope");
    await asked.getByRole("textbox").fill("2.5");
    await page.keyboard.press("Enter");
    await verdict(asked, "correct");
    return asked.locator(".question-notice");
  };

  test("refused storage: questions work and say that nothing is kept", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, "localStorage", {
        get() {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });
    const complaints = await open(page, chapter);
    await expect(await answered(page)).toContainText("keeps nothing");
    expect(complaints).toEqual([]);
  });

  test("full storage: questions work and say so", async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    const complaints = await open(page, chapter);
    await expect(await answered(page)).toContainText("is full");
    expect(complaints).toEqual([]);
  });

  const unreadable = {
    corrupt: "{version: 2",
    nonsense: '{"version":2,"questions":7}',
    "of no version": "[]",
  };
  for (const [what, text] of Object.entries(unreadable)) {
    test(`storage that is ${what}: questions work, and the text is put aside`, async ({ page }) => {
      await page.addInitScript(
        ([name, bad]) => {
          if (!sessionStorage.getItem("seeded")) localStorage.setItem(name, bad);
          sessionStorage.setItem("seeded", "yes");
        },
        [key, text] as const,
      );
      const complaints = await open(page, chapter);
      await expect(await answered(page)).toContainText("could not be read");
      expect(await page.evaluate((name) => localStorage.getItem(`${name}.unreadable`), key)).toBe(text);
      expect(Object.keys(await kept(page))).toEqual(["from-secant-to-tangent/secant-slope"]);
      expect(complaints).toEqual([]);
    });
  }

  test("storage that is half readable keeps the readable half", async ({ page }) => {
    const half = {
      version: 2,
      cleared: { at: "", before: "" },
      questions: { ...plenty, "x y": 3, "a/b": [["now", "right"]] },
    };
    await page.addInitScript(([name, text]) => localStorage.setItem(name, text), [
      key,
      JSON.stringify(half),
    ] as const);
    await open(page, chapter);
    await expect(await answered(page)).toContainText("could not be read");
    expect(await kept(page)).toMatchObject(plenty);
  });

  test("storage of a newer version is left as it is", async ({ page }) => {
    const newer = JSON.stringify({ version: 99, questions: plenty, more: true });
    await page.addInitScript(([name, text]) => localStorage.setItem(name, text), [key, newer] as const);
    await open(page, chapter);
    await expect(await answered(page)).toContainText("newer version");
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(newer);
  });
});
