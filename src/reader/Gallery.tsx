import type { Widget } from "../book/library.ts";
import { usePage } from "../book/page.ts";
import { base } from "../book/printPage.tsx";
import { StillPicture } from "../widget/StillPicture.tsx";

/** Every widget on disk with its picture as it opens; the field above narrows the list where scripts run. */
export function Gallery({ widgets }: { widgets: ReadonlyMap<string, Widget> }) {
  const page = usePage();
  return (
    <>
      <p className="gallery-search">
        <label htmlFor="gallery-search">Search the figures</label>
        <input id="gallery-search" type="search" autoComplete="off" />
        <output htmlFor="gallery-search" />
      </p>
      <ul className="gallery">
        {[...widgets].map(([id, { definition }]) => (
          <li key={id}>
            <StillPicture instance={page.instance(id)} />
            <h2>
              <a href={`${base}widgets/${id}/`}>{definition.title}</a>
            </h2>
            <p>{definition.summary}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
