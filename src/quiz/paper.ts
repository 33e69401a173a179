import type { Question } from "./authoring.ts";

/** What a chapter's `questions.json` says of a question. Texts are HTML. */
export interface PaperQuestion {
  readonly number: string;
  /** As it is first shown. */
  readonly question: Question;
  /** As it was written, where it has variants. */
  readonly source?: Question;
}

/** A chapter's questions by their ids. */
export type Paper = Readonly<Record<string, PaperQuestion>>;

/** Their worked solutions: steps as HTML, by the questions' ids. On the chapter's own page they stand among the answers. */
export type Solutions = Readonly<Record<string, readonly string[]>>;

/** The names of the files beside a chapter's page. */
export const paperFile = "questions.json";
export const solutionsFile = "solutions.json";

export const chapterPage = (slug: string) => `${import.meta.env.BASE_URL}chapters/${slug}/`;

const files = new Map<string, Promise<Readonly<Record<string, unknown>> | null>>();

async function fetchFile(url: string): Promise<Readonly<Record<string, unknown>> | null> {
  const response = await fetch(url);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return (await response.json()) as Readonly<Record<string, unknown>>;
}

/** What a file beside a chapter's page says of a question, `chapter/id`; fetched once, and again if that failed. */
async function entryOf(key: string, file: string): Promise<unknown> {
  const [slug = "", id = ""] = key.split("/");
  const url = chapterPage(slug) + file;
  let loading = files.get(url);
  if (!loading) {
    loading = fetchFile(url);
    loading.catch(() => files.delete(url));
    files.set(url, loading);
  }
  const found = await loading;
  return found && Object.hasOwn(found, id) ? found[id] : null;
}

/**
 * A question by its key, `chapter/id`: fetched with its chapter's others when the first of them wakes, so that no page
 * waits for them. Null where the book no longer has it; throws where its file cannot be fetched.
 */
export const fetchQuestion = async (key: string) => (await entryOf(key, paperFile)) as PaperQuestion | null;

/** A question's worked solution, for pages other than its own. */
export const fetchSolution = async (key: string) =>
  ((await entryOf(key, solutionsFile)) ?? []) as Solutions[string];
