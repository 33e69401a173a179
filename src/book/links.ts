/**
 * Lights a quantity wherever it stands: pointing at, focusing or dragging anything with `data-link` marks every element
 * of the same link with `data-lit`.
 */
export function followLinks(root: Document): void {
  let lit: string | undefined;
  const light = (link: string | undefined) => {
    if (link === lit) return;
    for (const element of root.querySelectorAll("[data-lit]")) element.removeAttribute("data-lit");
    lit = link;
    if (link === undefined) return;
    for (const element of root.querySelectorAll(`[data-link="${CSS.escape(link)}"]`))
      element.setAttribute("data-lit", "");
  };
  const linkOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>("[data-link]")?.dataset.link : undefined;
  // What is being dragged or has the focus by keyboard stays lit while the pointer wanders.
  const focused = () => linkOf(root.querySelector(":focus-visible"));
  root.addEventListener("pointerover", (event) => {
    if (event.buttons === 0) light(linkOf(event.target) ?? focused());
  });
  root.addEventListener("pointerdown", (event) => light(linkOf(event.target)));
  root.addEventListener("pointerup", (event) => light(linkOf(event.target) ?? focused()));
  root.addEventListener("focusin", (event) => light(linkOf(event.target)));
  root.addEventListener("focusout", () => light(undefined));
}
