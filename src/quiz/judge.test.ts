import { describe, expect, it } from "vitest";
import { judge } from "./index.ts";
import { cases } from "./judge.cases.ts";

describe("every answer made by hand gets its verdict:", () => {
  const rows = Object.entries(cases).flatMap(([name, { task, answers }]) =>
    Object.entries(answers).flatMap(([verdict, list]) =>
      list.map((answer) => [name, answer, verdict, task] as const),
    ),
  );

  it("there are more than 150 of them", () => expect(rows.length).toBeGreaterThan(150));

  it.each(rows)("%s: %j is %s", (_, answer, verdict, task) => {
    const found = judge(task, answer);
    expect(`${found.verdict}: ${found.feedback}`).toMatch(new RegExp(`^${verdict}: `));
    if (verdict !== "correct") expect(found.feedback.length).toBeGreaterThan(3);
    expect(found.feedback).not.toMatch(/NaN|undefined|Infinity|null|\[object|<img|<b>/);
  });
});
