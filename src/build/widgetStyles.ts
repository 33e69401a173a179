import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "lightningcss";
import type { Plugin } from "vite";

/** A widget's own styles, as its view imports them. */
const own = /\/src\/widgets\/[\w-]+\/style\.css$/;

/** Leaves the widgets' styles out of the one sheet: each page is printed with those of its own figures. */
export function widgetStyles(): Plugin {
  return {
    name: "nabla:widget-styles",
    apply: "build",
    enforce: "pre",
    load: { filter: { id: own }, handler: () => "" },
  };
}

/** The styles of every widget that has some, by id, as they are printed. */
export function readWidgetStyles(root: string): ReadonlyMap<string, string> {
  const folder = join(root, "src", "widgets");
  const styles = new Map<string, string>();
  for (const id of readdirSync(folder)) {
    const filename = join(folder, id, "style.css");
    try {
      const { code } = transform({ filename, code: readFileSync(filename), minify: true });
      styles.set(id, code.toString());
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  return styles;
}
