import "katex/dist/katex.min.css";
import "./styles/index.css";
import { followLinks } from "./book/links.ts";
import { reviveIslands } from "./book/revive.ts";
import { followTerms } from "./book/terms.ts";
import { followGallery } from "./reader/gallery.ts";
import { followReading } from "./reader/whereabouts.ts";
import { followAddress } from "./widget/address.ts";
import { tellHeight } from "./widget/embed.ts";
import { followInProse } from "./widget/live.ts";

followAddress(document.documentElement.dataset.page === "widget");
followInProse(document);
followLinks(document);
followTerms(document);
followReading(document);
followGallery(document);
tellHeight(document);
const wakeAll = reviveIslands(document);

const { dataset } = document.documentElement;
const lecture = document.querySelector<HTMLElement>("[data-lecture]");
/** What cannot be driven can be read. */
const read = (error: unknown) => {
  console.error(error);
  dataset.read = "";
};
const drive = async (root: HTMLElement) => {
  const { startLecture } = await import("./lecture/drive/start.tsx");
  if (!("deck" in root.dataset)) return startLecture(root, wakeAll);
  const { fillDeck } = await import("./lecture/decks/fillDeck.ts");
  if (await fillDeck(root)) await startLecture(root, reviveIslands(root));
};
if (lecture && "read" in dataset)
  import("./lecture/choose.ts").then(({ followChoices }) => followChoices(lecture));
else if (lecture) drive(lecture).catch(read);
else if ("present" in dataset && dataset.page === "widget")
  import("./lecture/drive/present.ts").then(({ presentFigure }) => presentFigure(document)).catch(read);

/** Offers to collect for a deck, where an instructor has asked for that. */
try {
  if (localStorage.getItem("nabla.decks")?.includes('"collecting":true') && !("embed" in dataset))
    import("./lecture/decks/collect.ts").then(({ offerCollecting }) => offerCollecting(document));
} catch {
  // A browser that keeps nothing has no decks.
}
