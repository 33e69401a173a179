/** Lets the reader narrow the gallery by words of titles and summaries. */
export function followGallery(root: Document): void {
  const field = root.querySelector<HTMLInputElement>("#gallery-search");
  if (!field) return;
  const items = [...root.querySelectorAll<HTMLElement>(".gallery > li")];
  const count = field.parentElement?.querySelector("output");
  const narrow = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let left = 0;
    for (const item of items) {
      const text =
        `${item.querySelector("h2")?.textContent} ${item.querySelector("p")?.textContent}`.toLowerCase();
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) left++;
    }
    if (count) count.textContent = words.length === 0 ? "" : `${left} of ${items.length}`;
  };
  field.addEventListener("input", narrow);
  narrow();
}
