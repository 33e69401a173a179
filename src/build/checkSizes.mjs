import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** What a page may weigh when all of it has come to life, in kilobytes (1000 bytes), as content-delivery networks compress (Brotli). */
const budget = { script: 95, whole: 250 };

const kb = (bytes) => Math.round(bytes / 100) / 10;

const compressed = (content) => brotliCompressSync(content).length;

/** The faces that every page needs, and the classes of formulas that call for more. */
const faces = [
  [/^(serif|sans)|^KaTeX_(Main-Regular|Math-Italic|Size[12]-Regular)/, /^/],
  [/^KaTeX_Main-Bold-/, /class="[^"]*\bmathbf\b/],
  [/^KaTeX_Math-BoldItalic/, /class="[^"]*\bboldsymbol\b/],
  [/^KaTeX_AMS/, /class="[^"]*\b(amsrm|mathbb)\b/],
  [/^KaTeX_Caligraphic-Regular/, /class="[^"]*\bmathcal\b/],
  [/^KaTeX_Typewriter/, /class="[^"]*\b(texttt|mathtt)\b/],
  [/^KaTeX_Size3/, /class="[^"]*\b(delimsizing size3|delim-size3)\b/],
  [/^KaTeX_Size4/, /class="[^"]*\b(delimsizing size4|delim-size4)\b/],
];

/** Every script that a chunk brings with it, by its static imports. */
function withImports(assets, file, into) {
  if (into.has(file)) return;
  into.add(file);
  const code = readFileSync(join(assets, file), "utf8");
  for (const [, next] of code.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g))
    withImports(assets, next, into);
}

/**
 * What a printed page makes a browser fetch: its HTML and questions, its entry, every island's script with all that it imports, and
 * the fonts that its text can need. Computed from the built files, so that it is the same on every machine.
 */
export function weigh(root, page) {
  const dist = join(root, "dist");
  const assets = join(dist, "assets");
  const html = readFileSync(join(dist, page), "utf8");
  const questions = join(dist, dirname(page), "questions.json");
  const paper = existsSync(questions) ? JSON.parse(readFileSync(questions, "utf8")) : null;
  const files = readdirSync(assets);
  const scripts = new Set();
  const entry = /import\("[^"]*\/assets\/([^"]+)"\)/.exec(html)[1];
  withImports(assets, entry, scripts);
  const manifest = JSON.parse(readFileSync(join(dist, ".vite", "manifest.json"), "utf8"));
  const take = (source) => {
    const chunk = manifest[source];
    if (chunk) withImports(assets, chunk.file.replace("assets/", ""), scripts);
  };
  const props = [...html.matchAll(/data-island="(\w+)"[^>]*data-props="([^"]*)"/g)];
  if (props.length > 0) take("src/book/hydrate.tsx");
  for (const [, room, json] of props) {
    const { id, key } = JSON.parse(
      json
        .replaceAll("&quot;", '"')
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&#x27;", "'")
        .replaceAll("&amp;", "&"),
    );
    take(`src/${room}/island.tsx`);
    if (room === "widget") for (const part of ["widget.ts", "View.tsx"]) take(`src/widgets/${id}/${part}`);
    // What judges an answer is fetched when one is given.
    const question = key && paper?.[key.split("/")[1]].question;
    if (question) take(`src/quiz/kinds/${question.kind}/Answer.tsx`);
    if (question?.widget)
      for (const part of ["widget.ts", "View.tsx"]) take(`src/widgets/${question.widget.id}/${part}`);
  }
  const script = [...scripts].reduce((sum, file) => sum + compressed(readFileSync(join(assets, file))), 0);
  const fonts = files
    .filter(
      (file) => file.endsWith(".woff2") && faces.some(([face, need]) => face.test(file) && need.test(html)),
    )
    .reduce((sum, file) => sum + readFileSync(join(assets, file)).length, 0);
  const text = compressed(html) + (paper ? compressed(readFileSync(questions)) : 0);
  return {
    script: kb(script),
    fonts: kb(fonts),
    html: kb(text),
    whole: kb(script + fonts + text),
  };
}

/** Every page that weighs more than it may, in words; prints all weights. */
export function checkSizes(root) {
  const dist = join(root, "dist");
  const pages = [
    "index.html",
    ...readdirSync(join(dist, "chapters")).map((slug) => `chapters/${slug}/index.html`),
  ].filter((page) => existsSync(join(dist, page)));
  const found = [];
  for (const page of pages) {
    const weight = weigh(root, page);
    console.log(
      `${page}: ${weight.script} kB of script, ${weight.fonts} kB of fonts, ${weight.html} kB of HTML, ${weight.whole} kB in all`,
    );
    if (weight.script > budget.script)
      found.push(`${page}: ${weight.script} kB of script, at most ${budget.script}`);
    if (weight.whole > budget.whole)
      found.push(`${page}: ${weight.whole} kB in all, at most ${budget.whole}`);
  }
  return found;
}
