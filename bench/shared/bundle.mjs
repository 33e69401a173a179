import { join } from "node:path";
import { build } from "rolldown";

const packages = join(import.meta.dirname, "../node_modules");

/**
 * Bundles `entries` (name to file) as minified ES modules into `folder`. `platform` is "browser" or "node"; both take the
 * packages' ES modules, so that Node and the browser run the same code. There is one React, though the book has its own.
 */
export async function bundle(entries, folder, platform) {
  await build({
    input: entries,
    platform,
    resolve: {
      mainFields: platform === "browser" ? ["browser", "module", "main"] : ["module", "main"],
      alias: { react: join(packages, "react"), "react-dom": join(packages, "react-dom") },
    },
    transform: { define: { "process.env.NODE_ENV": '"production"' }, jsx: "react-jsx" },
    treeshake: true,
    logLevel: "silent",
    output: { dir: folder, format: "esm", minify: true, entryFileNames: "[name].mjs" },
  });
}
