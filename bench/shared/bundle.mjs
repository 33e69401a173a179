import { join } from "node:path";
import { build } from "rolldown";

const packages = join(import.meta.dirname, "../node_modules");

/** Which React a page runs on: the peers' own, so that there is one of it, or Preact's, as the built book (see vite.config.ts). */
const reacts = {
  react: { react: join(packages, "react"), "react-dom": join(packages, "react-dom") },
  preact: {
    "react/jsx-runtime": "preact/jsx-runtime",
    "react-dom/client": "preact/compat/client",
    "react-dom": "preact/compat",
    react: "preact/compat",
  },
};

/**
 * Bundles `entries` (name to file) as minified ES modules into `folder`. `platform` is "browser" or "node"; both take the
 * packages' ES modules, so that Node and the browser run the same code.
 */
export async function bundle(entries, folder, platform, react = "react") {
  await build({
    input: entries,
    platform,
    resolve: {
      mainFields: platform === "browser" ? ["browser", "module", "main"] : ["module", "main"],
      alias: reacts[react],
    },
    transform: { define: { "process.env.NODE_ENV": '"production"' }, jsx: "react-jsx" },
    treeshake: true,
    logLevel: "silent",
    output: { dir: folder, format: "esm", minify: true, entryFileNames: "[name].mjs" },
  });
}
