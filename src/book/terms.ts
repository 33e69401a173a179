/** Room between a term and its definition, in CSS pixels. */
const gapPx = 8;

/**
 * Shows a term's definition beside it on hover and focus; Escape dismisses it, and the pointer may rest on it. The
 * link itself leads to the glossary, so nothing is lost without this script.
 */
export function followTerms(root: Document): void {
  let card: HTMLElement | null = null;
  let term: HTMLElement | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    card?.hidePopover();
    term = null;
  };
  const show = (of: HTMLElement) => {
    clearTimeout(leaving);
    if (term === of) return;
    const definition = root.getElementById(of.getAttribute("aria-describedby") ?? "");
    if (!definition) return;
    card ??= makeCard();
    card.replaceChildren(...[...definition.childNodes].map((node) => node.cloneNode(true)));
    card.showPopover();
    const at = of.getBoundingClientRect();
    const { width, height } = card.getBoundingClientRect();
    const below = at.bottom + gapPx + height < innerHeight || at.top < height + gapPx;
    card.style.top = `${below ? at.bottom + gapPx : at.top - gapPx - height}px`;
    card.style.left = `${Math.max(gapPx, Math.min(at.left, root.documentElement.clientWidth - width - gapPx))}px`;
    term = of;
  };
  const makeCard = () => {
    const made = root.createElement("div");
    made.className = "term-card";
    made.popover = "manual";
    made.addEventListener("pointerenter", () => clearTimeout(leaving));
    made.addEventListener("pointerleave", hideSoon);
    root.body.append(made);
    return made;
  };
  const hideSoon = () => {
    clearTimeout(leaving);
    leaving = setTimeout(hide, 200);
  };
  const termOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>("a.term") : null;

  root.addEventListener("pointerover", (event) => {
    const over = termOf(event.target);
    if (over && event.pointerType === "mouse") show(over);
    else if (term && !card?.contains(event.target as Node) && event.pointerType === "mouse") hideSoon();
  });
  root.addEventListener("focusin", (event) => {
    const over = termOf(event.target);
    if (over) show(over);
    else hide();
  });
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && term) hide();
  });
  root.addEventListener("scroll", hide, { passive: true });
  // A finger has no hover: its first tap shows the definition, its second follows the link.
  root.addEventListener("click", (event) => {
    const over = termOf(event.target);
    if (!over || (event as PointerEvent).pointerType !== "touch") return;
    if (term === over && tapped === over) return;
    event.preventDefault();
    tapped = over;
    show(over);
  });
  let tapped: HTMLElement | null = null;
}
