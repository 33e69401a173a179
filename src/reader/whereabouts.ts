/** Marks, in a chapter's contents, the section that is being read. */
export function followReading(root: Document): void {
  const links = new Map(
    [...root.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')].map((link) => [
      link.hash.slice(1),
      link,
    ]),
  );
  if (links.size === 0) return;
  const headings = [...links.keys()]
    .map((id) => root.getElementById(id))
    .filter((heading) => heading !== null);
  const mark = () => {
    // The last heading above the upper third of the window is the one being read.
    const current = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    for (const [id, link] of links) {
      if (id === current?.id) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  };
  const seen = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  for (const heading of headings) seen.observe(heading);
}
