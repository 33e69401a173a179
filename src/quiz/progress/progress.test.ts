import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { exportText, importText } from "./file.ts";
import { type Happening, merge, type ProgressRecord, readRecord, version, writeRecord } from "./record.ts";
import { dueDate, planOf } from "./schedule.ts";
import { sittingsOf, standingOf } from "./sittings.ts";
import { empty, progressStore, storageKey, wakeProgress } from "./state.ts";

const time = (day: number, minute = 0) => new Date(Date.UTC(2026, 0, 1 + day, 9, minute)).toISOString();

const happening: fc.Arbitrary<Happening> = fc.tuple(
  fc.integer({ min: 0, max: 400 }).map((day) => time(day)),
  fc.constantFrom("correct", "incorrect", "shown"),
);
const record: fc.Arbitrary<ProgressRecord> = fc.record({
  questions: fc.dictionary(
    fc.constantFrom("a/x", "a/y", "b/x"),
    fc.array(happening, { minLength: 1, maxLength: 6 }),
  ),
  cleared: fc.oneof(
    fc.constant(empty.cleared),
    fc.integer({ min: 0, max: 400 }).map((day) => ({ at: time(day), before: time(day) })),
  ),
});
const tidy = (r: ProgressRecord) => merge(empty, r);

describe("merging two records", () => {
  it("is the same either way round, in any grouping, and once is enough", () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        const [x, y, z] = [a, b, c].map(tidy) as [ProgressRecord, ProgressRecord, ProgressRecord];
        // Two clearings at the very same moment are the same clearing.
        expect(merge(x, y)).toEqual(merge(y, x));
        expect(merge(merge(x, y), z)).toEqual(merge(x, merge(y, z)));
        expect(merge(x, x)).toEqual(x);
      }),
    );
  });

  it("loses nothing that was not cleared", () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const { questions, cleared } = merge(a, b);
        for (const [key, list] of Object.entries(a.questions))
          for (const one of list)
            expect((questions[key] ?? []).some((other) => other.join() === one.join())).toBe(
              one[0] > cleared.before,
            );
      }),
    );
  });
});

describe("reading what was kept", () => {
  it("gives back what was written", () => {
    fc.assert(
      fc.property(record, (r) => {
        expect(readRecord(writeRecord(tidy(r)))).toEqual({ record: tidy(r), state: "whole" });
      }),
    );
  });

  it("reads version 1, which knew no clearing", () => {
    const questions = { "a/x": [[time(1), "correct"]] };
    expect(readRecord(JSON.stringify({ version: 1, questions }))).toEqual({
      record: { questions, cleared: empty.cleared },
      state: "whole",
    });
  });

  it("never throws, whatever stands there, and keeps what can be read", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.anything().map((x) => String(JSON.stringify(x))),
        ),
        (text) => {
          expect(["whole", "damaged", "foreign"]).toContain(readRecord(text).state);
        },
      ),
      { numRuns: 500 },
    );
    const half = {
      version,
      ...empty,
      questions: {
        "a/x": [
          [time(1), "correct"],
          ["soon", "correct"],
        ],
        "?": [],
      },
    };
    expect(readRecord(JSON.stringify(half))).toMatchObject({
      state: "damaged",
      record: { questions: { "a/x": [[time(1), "correct"]] } },
    });
  });

  it("marks what a newer version wrote, and reads what it can of it", () => {
    const text = JSON.stringify({ version: version + 1, questions: { "a/x": [[time(1), "correct"]] } });
    expect(readRecord(text)).toMatchObject({
      state: "foreign",
      record: { questions: { "a/x": [[time(1), "correct"]] } },
    });
  });
});

describe("sittings", () => {
  it("count the first answer of each; a second try shortly after is no second recollection", () => {
    const list: Happening[] = [
      [time(0, 0), "incorrect"],
      [time(0, 5), "correct"],
      [time(2, 0), "correct"],
    ];
    expect(sittingsOf(list).map(({ right }) => right)).toEqual([false, true]);
    expect(standingOf(list)).toBe("mastered");
    expect(standingOf(list.slice(0, 2))).toBe("learning");
    expect(standingOf([])).toBe("new");
    expect(standingOf([[time(0), "shown"]])).toBe("learning");
  });
});

describe("the plan", () => {
  it("asks again after a day or more, later after each right answer, and soon after a wrong one", () => {
    const right: Happening[] = [];
    let gap = 0;
    let at = new Date(time(0));
    for (let i = 0; i < 5; i++) {
      right.push([at.toISOString(), "correct"]);
      const due = dueDate(right)!;
      const days = (due.getTime() - at.getTime()) / 86_400_000;
      expect(days).toBeGreaterThan(gap);
      gap = days;
      at = due;
    }
    const lapsed = dueDate([...right, [at.toISOString(), "incorrect"]])!;
    expect((lapsed.getTime() - at.getTime()) / 86_400_000).toBeLessThan(gap / 4);
  });

  it("puts the longest overdue first, and what is to come in its order", () => {
    const questions = {
      "a/x": [[time(0), "incorrect"]],
      "a/y": [[time(1), "incorrect"]],
      "b/x": [[time(0), "correct"]],
    } as unknown as ProgressRecord["questions"];
    const plan = planOf({ ...empty, questions }, new Date(time(2, 1)));
    expect(plan.due[0]).toBe("a/x");
    expect([...plan.due, ...plan.later.map(({ key }) => key)].sort()).toEqual(["a/x", "a/y", "b/x"]);
  });
});

describe("the file", () => {
  it("comes back as it went, and says on top how each question stands", () => {
    const r = tidy({
      ...empty,
      questions: {
        "a/x": [
          [time(0), "incorrect"],
          [time(3), "correct"],
        ],
      },
    });
    const text = exportText(r, new Date(time(4)));
    expect(importText(text)).toEqual({ record: r, state: "whole" });
    expect(JSON.parse(text).summary).toEqual([
      { question: "a/x", standing: "mastered", sittings: 2, answers: 2, right: 1, last: time(3) },
    ]);
  });

  it.each([
    "",
    "🙂",
    "{}",
    "[]",
    "null",
    JSON.stringify({ version: 2, questions: {} }),
    "x".repeat(5_000_001),
  ])("refuses %.20j with a sentence", (text) => expect(importText(text)).toMatch(/\.$/));
});

describe("the store", () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    vi.resetModules();
    progressStore.setState(progressStore.getInitialState());
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
    });
    vi.stubGlobal("addEventListener", () => {});
  });
  afterEach(() => vi.unstubAllGlobals());

  /** A tab: its own modules, the browser's storage. */
  const tab = async () => {
    vi.resetModules();
    const keep = await import("./keep.ts");
    const { progressStore: store } = await import("./state.ts");
    keep.loadProgress();
    return { ...keep, store };
  };
  const stored = () => JSON.parse(kept.get(storageKey) ?? "{}").questions;

  it("lets two tabs write in turn without losing either’s answers", async () => {
    const [first, second] = [await tab(), await tab()];
    first.note("a/x", "correct");
    second.note("a/y", "incorrect");
    first.note("b/x", "correct");
    expect(Object.keys(stored()).sort()).toEqual(["a/x", "a/y", "b/x"]);
  });

  it("clears for every tab, and brings everything back", async () => {
    const [first, second] = [await tab(), await tab()];
    first.note("a/x", "correct", new Date(time(0)));
    second.note("a/y", "correct", new Date(time(1)));
    first.clear(new Date(time(2)));
    expect(stored()).toEqual({});
    second.note("b/x", "incorrect", new Date(time(3)));
    expect(Object.keys(stored())).toEqual(["b/x"]);
    first.undoClear(new Date(time(4)));
    expect(Object.keys(stored()).sort()).toEqual(["a/x", "a/y", "b/x"]);
  });

  it("takes a file in again that was exported before clearing", async () => {
    const one = await tab();
    one.note("a/x", "correct", new Date(time(0)));
    const text = exportText(one.store.getState().record, new Date(time(1)));
    one.clear(new Date(time(2)));
    const found = importText(text);
    if (typeof found === "string") throw new Error(found);
    one.join(found.record, new Date(time(3)));
    expect(Object.keys(stored())).toEqual(["a/x"]);
  });

  it("says that storage is full, and goes on in memory until there is room", async () => {
    const one = await tab();
    let isFull = true;
    vi.stubGlobal("localStorage", {
      getItem: () => null,
      setItem() {
        if (isFull) throw new DOMException("full", "QuotaExceededError");
      },
    });
    one.note("a/x", "correct");
    expect(one.store.getState()).toMatchObject({ notice: expect.stringContaining("full") });
    expect(Object.keys(one.store.getState().record.questions)).toEqual(["a/x"]);
    isFull = false;
    one.note("a/y", "correct");
    expect(one.store.getState().notice).toBeNull();
  });

  it("puts a text that it cannot read aside before it writes", async () => {
    kept.set(storageKey, "{nonsense");
    const one = await tab();
    expect(one.store.getState().notice).toContain("could not be read");
    expect(kept.get(storageKey)).toBe("{nonsense");
    one.note("a/x", "correct");
    expect(kept.get(one.asideKey)).toBe("{nonsense");
    expect(Object.keys(stored())).toEqual(["a/x"]);
  });

  it("overwrites nothing when the unreadable text cannot be put aside", async () => {
    kept.set(storageKey, "{nonsense");
    const one = await tab();
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem() {
        throw new DOMException("full", "QuotaExceededError");
      },
    });
    one.note("a/x", "correct");
    expect(kept.get(storageKey)).toBe("{nonsense");
  });

  it("leaves what a newer version wrote alone", async () => {
    const text = JSON.stringify({ version: 99, questions: { "a/x": [[time(0), "correct"]] } });
    kept.set(storageKey, text);
    const one = await tab();
    one.note("a/y", "correct");
    expect(kept.get(storageKey)).toBe(text);
    expect(one.store.getState().notice).toContain("newer version");
    expect(Object.keys(one.store.getState().record.questions).sort()).toEqual(["a/x", "a/y"]);
  });

  it("looks no further where nothing was kept, or storage is refused", () => {
    wakeProgress();
    vi.stubGlobal("localStorage", {
      getItem() {
        throw new DOMException("refused", "SecurityError");
      },
    });
    wakeProgress();
    expect(progressStore.getState().loaded).toBe(false);
  });
});
