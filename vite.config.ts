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

const root = import.meta.dirname;

export default defineConfig({
  plugins: [
    texMacro(),
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
});
