type Katex = typeof import("katex").default;

/** Turns TeX into HTML. */
export type Typesetter = (tex: string) => string;

const make =
  (katex: Katex): Typesetter =>
  (tex) =>
    katex.renderToString(`\\displaystyle ${tex}`, {
      output: "html",
      throwOnError: false,
      strict: (code: string) => (code === "htmlExtension" ? "ignore" : "warn"),
      trust: ({ command }) => command === "\\htmlClass",
    });

/** KaTeX is there at once where pages are printed; a browser fetches it when a formula has changed, and not before. */
let typesetter: Typesetter | null = import.meta.env.SSR ? make((await import("katex")).default) : null;

/** What typesets just now; null before KaTeX has come. */
export const typesetterNow = () => typesetter;

/** Fetches KaTeX. */
export async function loadTypesetter(): Promise<Typesetter> {
  typesetter ??= make((await import("katex")).default);
  return typesetter;
}
