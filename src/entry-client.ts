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
reviveIslands(document);
