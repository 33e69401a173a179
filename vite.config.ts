import mdx from "@mdx-js/rollup";
import react from "@vitejs/plugin-react";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkMdxFrontmatter from "remark-mdx-frontmatter";
import { defineConfig } from "vitest/config";
import { book } from "./src/build/book.ts";
import { fonts } from "./src/build/fonts.ts";
import { remarkBook } from "./src/build/remarkBook.ts";
import { texMacro } from "./src/build/texMacro.ts";
import { widgetStyles } from "./src/build/widgetStyles.ts";

const root = import.meta.dirname;

/**
 * Components are written for React, and run on it while authors write and in unit tests. Readers get Preact's React
 * layer instead: the same components, 50 kB less to fetch, so that a chapter with all its figures stays light.
 */
const readersReact = [
  { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
  { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
  { find: /^react-dom\/server$/, replacement: "preact/compat/server" },
  { find: /^react(-dom)?$/, replacement: "preact/compat" },
];

export default defineConfig(({ command }) => ({
  resolve: { alias: command === "build" ? readersReact : [] },
  ssr: { noExternal: command === "build" ? true : [] },
  plugins: [
    texMacro(),
    widgetStyles(),
    {
      enforce: "pre",
      ...mdx({
        remarkPlugins: [
          remarkFrontmatter,
          remarkMdxFrontmatter,
          remarkGfm,
          remarkMath,
          [remarkBook, { root }],
        ],
      }),
    },
    react(),
    fonts(),
    book(),
  ],
  test: { include: ["src/**/*.test.{ts,tsx}"] },
}));
