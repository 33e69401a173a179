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
if (lecture && !("read" in dataset))
  import("./lecture/drive/start.tsx").then(({ startLecture }) => startLecture(lecture, wakeAll)).catch(read);
else if ("present" in dataset && dataset.page === "widget")
  import("./lecture/drive/present.ts").then(({ presentFigure }) => presentFigure(document)).catch(read);
