/** What sets TeX as HTML. */
type Setter = (tex: string) => string;

async function load(): Promise<Setter> {
  const { default: katex } = await import("katex");
  return (tex) =>
    katex.renderToString(tex, {
      output: "html",
      throwOnError: false,
      strict: false,
      trust: ({ command }) => ["\\htmlClass", "\\htmlData"].includes(command),
    });
}

/** At hand where pages are printed; undefined in the browser. */
export const atPrinting: Setter | undefined = import.meta.env.SSR ? await load() : undefined;

let loading: Promise<Setter> | undefined;

/** In the browser: KaTeX, fetched when a formula first differs from what was printed; asked for again where that failed. */
export function inBrowser(): Promise<Setter> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
