/** A page as it is printed: what goes into the shell. */
export interface Printed {
  readonly title: string;
  readonly description: string;
  readonly html: string;
  /** Files beside the page, fetched when they are needed. */
  readonly files?: Readonly<Record<string, string>>;
  /** Set on the root element: what the styles and the scripts know of the page. */
  readonly kind: "home" | "chapter" | "prose" | "widget" | "gallery" | "lecture" | "deck" | "missing";
  /** Styles of this page alone, beside the book's. */
  readonly styles?: string;
}
