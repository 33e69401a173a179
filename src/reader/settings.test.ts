import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layouts, readSettings, sizes, themes } from "./settings.ts";

const kept = (text: string | null) => ({ getItem: () => text });

describe("kept settings", () => {
  it("are read back as they were written", () => {
    for (const theme of themes)
      for (const size of sizes)
        for (const gradients of layouts) {
          const settings = { theme, size, gradients };
          expect(readSettings(kept(JSON.stringify({ version: 1, ...settings })))).toEqual({
            settings,
            notice: null,
          });
        }
  });

  it("are the usual ones, without a word, where nothing was kept", () => {
    expect(readSettings(kept(null)).notice).toBeNull();
  });

  it("never throw and are always settings, whatever lies in storage", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { settings, notice } = readSettings(kept(text));
        expect(themes).toContain(settings.theme);
        expect(sizes).toContain(settings.size);
        expect(notice).toMatch(/\.$/);
      }),
    );
  });

  it("say that nothing is kept where storage is refused", () => {
    const refused = {
      getItem() {
        throw new Error("refused");
      },
    };
    expect(readSettings(refused).notice).toContain("keeps nothing");
  });
});
