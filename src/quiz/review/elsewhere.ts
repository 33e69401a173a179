import type { QuestionIslandProps } from "../island.tsx";

/** A chapter as the review page knows it. */
export interface ChapterName {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
}

/** A question of another page: what that page says of it, its worked solution, and its address. */
export interface Fetched {
  readonly props: QuestionIslandProps;
  readonly solution: readonly string[];
  readonly home: string;
}

const pages = new Map<string, Promise<Document>>();

function pageOf(url: string): Promise<Document> {
  const known = pages.get(url);
  if (known) return known;
  const loading = fetch(url).then(async (response) => {
    if (!response.ok) throw new Error(`${url} answers ${response.status}`);
    return new DOMParser().parseFromString(await response.text(), "text/html");
  });
  loading.catch(() => pages.delete(url));
  pages.set(url, loading);
  return loading;
}

/**
 * Takes a question out of the printed page of its chapter, so that no question is kept in two places. Null where the book no longer has
 * it; throws where the page cannot be fetched.
 */
export async function fetchQuestion(key: string): Promise<Fetched | null> {
  const [slug = "", id = ""] = key.split("/");
  const home = `${import.meta.env.BASE_URL}chapters/${slug}/`;
  const page = await pageOf(home).catch((error: unknown) => {
    if (error instanceof Error && error.message.endsWith("404")) return null;
    throw error;
  });
  const island = [...(page?.querySelectorAll<HTMLElement>("[data-island=quiz]") ?? [])].find(
    (element) => element.dataset.name === `question-${id}`,
  );
  if (!page || !island) return null;
  const steps = [...page.querySelectorAll(`[id="answer-${id}"] .answer-step`)];
  return {
    props: JSON.parse(island.dataset.props ?? "{}") as QuestionIslandProps,
    solution: steps.map((step) => step.innerHTML),
    home,
  };
}
