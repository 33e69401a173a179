import type { Question } from "./authoring.ts";

/** What a chapter's `questions.json` says of a question. Texts are HTML. */
export interface PaperQuestion {
  readonly number: string;
  /** As it is first shown. */
  readonly question: Question;
  /** As it was written, where it has variants. */
  readonly source?: Question;
  readonly solution: readonly string[];
}

/** A chapter's questions by their ids. */
export type Paper = Readonly<Record<string, PaperQuestion>>;

/** The name of the file beside a chapter's page. */
export const paperFile = "questions.json";

export const chapterPage = (slug: string) => `${import.meta.env.BASE_URL}chapters/${slug}/`;

const papers = new Map<string, Promise<Paper | null>>();

async function fetchPaper(slug: string): Promise<Paper | null> {
  const url = chapterPage(slug) + paperFile;
  const response = await fetch(url);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return (await response.json()) as Paper;
}

/**
 * A question by its key, `chapter/id`: fetched with its chapter's others when the first of them wakes, so that no page
 * waits for them. Null where the book no longer has it; throws where its file cannot be fetched, and may be asked again.
 */
export async function fetchQuestion(key: string): Promise<PaperQuestion | null> {
  const [slug = "", id = ""] = key.split("/");
  let loading = papers.get(slug);
  if (!loading) {
    loading = fetchPaper(slug);
    loading.catch(() => papers.delete(slug));
    papers.set(slug, loading);
  }
  const paper = await loading;
  return paper && Object.hasOwn(paper, id) ? paper[id]! : null;
}
