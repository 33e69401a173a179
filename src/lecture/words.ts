/** The words of an element, its formulas once: KaTeX holds each as a picture, as MathML and as TeX. */
export function wordsOf(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const twin of copy?.querySelectorAll(".katex-html, annotation") ?? []) twin.remove();
  return copy?.textContent?.trim() ?? "";
}
