import { describe, expect, it } from "vitest";
import { quantitiesTable, toCsv } from "./toCsv.ts";

describe("a table taken away", () => {
  it("quotes what would break a line and keeps every digit", () => {
    expect(
      toCsv({
        columns: ["h", "what, exactly"],
        rows: [
          [0.1, 'a "b"'],
          [1 / 3, null],
        ],
      }),
    ).toBe('h,"what, exactly"\r\n0.1,"a ""b"""\r\n0.3333333333333333,');
  });

  it("names the entries of nested quantities", () => {
    expect(
      quantitiesTable({
        jacobian: [
          [3, 4],
          [6, null],
        ],
      }).rows,
    ).toEqual([
      ["jacobian[0][0]", 3],
      ["jacobian[0][1]", 4],
      ["jacobian[1][0]", 6],
      ["jacobian[1][1]", null],
    ]);
  });
});
