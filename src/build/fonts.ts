import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";
import type { Plugin } from "vite";
import { rarer, symbols } from "../book/symbols.ts";

const require = createRequire(import.meta.url);

/** What the book's text is written with: ASCII, accents of names, typographic marks. Formulas have their own faces. */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const letters = `${ascii}\u00a0–—‘’“”…−×·±°§éèêáàâíóôöüúñçäßøåÉÖÜ½¼¾²³¹ﬁﬂ‹›«»•`;

interface Face {
  readonly from: string;
  readonly characters: string;
  readonly axes?: Record<string, number | { min: number; max: number }>;
  /** OpenType features that reach glyphs of their own, such as tabular figures; else those are left out. */
  readonly features?: readonly string[];
}

/** The faces the styles use, cut from the packages' files: fewer glyphs, fewer axes, a quarter of the bytes. */
const faces: Record<string, Face> = {
  "serif-text": {
    from: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    characters: letters,
    axes: { wght: { min: 400, max: 700 } },
  },
  "serif-display": {
    from: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2",
    characters: letters,
    axes: { opsz: 60, wght: 560 },
  },
  "serif-italic": {
    from: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
    characters: letters,
    axes: { wght: 400 },
  },
  sans: {
    from: "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
    characters: letters,
    axes: { wght: { min: 400, max: 600 } },
    features: ["kern", "tnum", "lnum"],
  },
  ...Object.fromEntries(
    readdirSync(dirname(require.resolve("katex/dist/fonts/KaTeX_Main-Regular.woff2")))
      .filter((file) => file.endsWith(".woff2"))
      .map((file) => file.replace(".woff2", ""))
      .map((face) => [
        face,
        {
          from: `katex/dist/fonts/${face}.woff2`,
          characters: Object.values(rarer).find((held) => held.face === face)?.symbols ?? symbols,
        },
      ]),
  ),
};

/** Cuts the text faces once and lets styles reach them as `@fonts/<face>.woff2`. */
export function fonts(): Plugin {
  return {
    name: "nabla:fonts",
    enforce: "pre",
    async config() {
      const key = createHash("sha256").update(JSON.stringify(faces)).digest("hex").slice(0, 12);
      const folder = join(
        dirname(require.resolve("subset-font/package.json")),
        "..",
        ".cache",
        `nabla-fonts-${key}`,
      );
      await mkdir(folder, { recursive: true });
      for (const [face, { from, characters, axes, features }] of Object.entries(faces)) {
        const file = join(folder, `${face}.woff2`);
        if (existsSync(file)) continue;
        const whole = await readFile(require.resolve(from));
        await writeFile(
          file,
          await subsetFont(whole, characters, {
            targetFormat: "woff2",
            // Screens draw outlines finely enough without instructions for coarse ones.
            noHinting: true,
            ...(features ? { keepFeatures: [...features] } : { noLayoutClosure: true }),
            ...(axes ? { variationAxes: axes } : {}),
          }),
        );
      }
      return { resolve: { alias: { "@fonts": folder } } };
    },
    transform: {
      // KaTeX's styles name three formats for each face; every browser of this decade reads the first.
      filter: { id: /katex(\.min)?\.css$/ },
      handler: (code) => ({
        code: code
          .replace(/,url\([^)]*\.(?:woff|ttf)\) format\("[^"]*"\)/g, "")
          .replace(/url\(fonts\/([\w-]+)\.woff2\)/g, "url(@fonts/$1.woff2)"),
        map: null,
      }),
    },
  };
}
