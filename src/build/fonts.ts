import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";
import type { Plugin } from "vite";

const require = createRequire(import.meta.url);

/** What the book's text is written with: ASCII, accents of names, typographic marks. Formulas have their own faces. */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const characters = `${ascii}\u00a0–—‘’“”…−×·±°§éèêáàâíóôöüúñçäßøåÉÖÜ½¼¾²³¹ﬁﬂ‹›«»•`;

type Axes = Record<string, number | { min: number; max: number }>;

/** The faces the styles use, cut from the packages' files: fewer glyphs, fewer axes, a quarter of the bytes. */
const faces: Record<string, { readonly from: string; readonly axes: Axes }> = {
  "serif-text": {
    from: "source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    axes: { wght: { min: 400, max: 700 } },
  },
  "serif-display": {
    from: "source-serif-4/files/source-serif-4-latin-opsz-normal.woff2",
    axes: { opsz: 60, wght: 560 },
  },
  "serif-italic": {
    from: "source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
    axes: { wght: 400 },
  },
  sans: { from: "inter/files/inter-latin-wght-normal.woff2", axes: { wght: { min: 400, max: 600 } } },
};

/** Cuts the text faces once and lets styles reach them as `@fonts/<face>.woff2`. */
export function fonts(): Plugin {
  return {
    name: "nabla:fonts",
    enforce: "pre",
    async config() {
      const key = createHash("sha256")
        .update(JSON.stringify([characters, faces]))
        .digest("hex")
        .slice(0, 12);
      const folder = join(
        dirname(require.resolve("subset-font/package.json")),
        "..",
        ".cache",
        `nabla-fonts-${key}`,
      );
      await mkdir(folder, { recursive: true });
      for (const [face, { from, axes }] of Object.entries(faces)) {
        const file = join(folder, `${face}.woff2`);
        if (existsSync(file)) continue;
        const whole = await readFile(require.resolve(`@fontsource-variable/${from}`));
        await writeFile(
          file,
          await subsetFont(whole, characters, { targetFormat: "woff2", variationAxes: axes }),
        );
      }
      return { resolve: { alias: { "@fonts": folder } } };
    },
    transform: {
      // KaTeX's styles name three formats for each face; every browser of this decade reads the first.
      filter: { id: /katex(\.min)?\.css$/ },
      handler: (code) => ({
        code: code.replace(/,url\([^)]*\.(?:woff|ttf)\) format\("[^"]*"\)/g, ""),
        map: null,
      }),
    },
  };
}
