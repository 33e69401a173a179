/** A chapter as the review page knows it. */
export interface ChapterName {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
}
