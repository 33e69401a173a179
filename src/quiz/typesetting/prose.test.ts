import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proseToHtml } from "./prose.ts";

const set = (text: string) => proseToHtml(text, (tex) => `<i>${tex}</i>`);

describe("a question's prose", () => {
  it("sets formulas, code and emphasis, also within each other", () => {
    expect(set("If $x$ is *not $y$* then `a<b`")).toBe(
      "If <i>x</i> is <em>not <i>y</i></em> then <code>a&lt;b</code>",
    );
  });

  it("keeps a short formula and the mark after it on one line, and lets a long one break", () => {
    expect(set("What is $h$? Or $k$")).toBe('What is <span class="glued"><i>h</i>?</span> Or <i>k</i>');
    const long = "x + ".repeat(12);
    expect(set(`$${long}$.`)).toBe(`<i>${long}</i>.`);
  });

  it("loses nothing of any text, and lets no tag in", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab$`*.<&)") }), (text) => {
        const html = set(text).replace(/<\/?(?:i|em|code|span)(?: class="glued")?>/g, "");
        expect(html.replaceAll("&lt;", "<").replaceAll("&amp;", "&").replace(/[$`*]/g, "")).toBe(
          text.replace(/[$`*]/g, ""),
        );
      }),
    );
  });
});
