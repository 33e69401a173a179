import { describe, expect, it } from "vitest";
import { findOffences, offence } from "./checkImports.mjs";

describe("the rooms of the house", () => {
  it("import one way only", () => {
    expect(findOffences(process.cwd())).toEqual([]);
  });

  it("notice an import that goes up, across widgets, or out of a pure room", () => {
    expect(offence("src/math/qr.ts", "src/plot/view.ts", false, true)).not.toBeNull();
    expect(offence("src/widgets/a/View.tsx", "src/widgets/b/model.ts", false, true)).not.toBeNull();
    expect(offence("src/autodiff/graph.ts", "react", false, false)).not.toBeNull();
    expect(offence("content/notation.ts", "src/book/tex.ts", false, true)).not.toBeNull();
    expect(offence("src/book/tex.ts", "src/build/head.ts", false, true)).not.toBeNull();
    expect(offence("src/widgets/a/View.tsx", "src/plot/view.ts", false, true)).toBeNull();
  });
});
