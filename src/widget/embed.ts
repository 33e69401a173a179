/** What an embedded figure tells the page around it, so that its frame can have the right height. */
interface HeightMessage {
  readonly type: "nabla:height";
  readonly id: string;
  /** In CSS pixels. */
  readonly height: number;
}

/** Tells the parent of an embedded figure its height, now and whenever it changes. */
export function tellHeight(root: Document): void {
  const widget = root.querySelector<HTMLElement>("[data-widget]");
  if (!("embed" in root.documentElement.dataset) || parent === window || !widget) return;
  const id = widget.dataset.widget ?? "";
  let told = 0;
  const tell = () => {
    const height = Math.ceil(root.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    const message: HeightMessage = { type: "nabla:height", id, height };
    // Any page may embed a figure, and a height is no secret.
    parent.postMessage(message, "*");
  };
  new ResizeObserver(tell).observe(root.body);
}

/** The code that puts a figure into another page: a frame that grows to its height when the page listens. */
export function embedCode(url: string, title: string): string {
  const safe = title.replace(/[<>"&]/g, "");
  return `<iframe src="${url.replaceAll("&", "&amp;").replaceAll('"', "%22")}" title="${safe}" width="100%" height="620" style="border:0" loading="lazy"></iframe>`;
}
