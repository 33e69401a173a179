import type { Chapter, Widget } from "../book/library.ts";
import { base, chapterUrl } from "../book/printPage.tsx";
import { WidgetIsland } from "../book/vocabulary.tsx";
import type { Params } from "../params/index.ts";
import { presetQuery } from "../widget/store.ts";

interface Props {
  readonly id: string;
  readonly widget: Widget;
  readonly chapters: readonly Chapter[];
}

/** One widget alone: the picture, its presets as links, where it stands in the book, how to embed it and what it takes. */
export function WidgetPage({ id, widget, chapters }: Props) {
  const { title, summary, params, presets = [] } = widget.definition;
  const url = `${base}widgets/${id}/`;
  return (
    <>
      <h1>{title}</h1>
      <p className="lede furniture">{summary}</p>
      <figure className="alone">
        <WidgetIsland name={id} />
      </figure>
      <div className="furniture">
        {presets.length > 0 && (
          <>
            <h2>Ways to begin</h2>
            <ul>
              {presets.map((preset) => (
                <li key={preset.name}>
                  <a href={url + presetQuery(params, preset.values)}>{preset.name}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        {chapters.length > 0 && (
          <>
            <h2>In the book</h2>
            <ul>
              {chapters.map((chapter) => (
                <li key={chapter.slug}>
                  Chapter {chapter.number},{" "}
                  <a
                    href={`${chapterUrl(chapter)}#figure-${chapter.outline.widgets.find((use) => use.id === id)?.name}`}
                  >
                    {chapter.title}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>In a room</h2>
        <p>
          <a href={`${url}?present`}>Show it to a room</a>: the figure fills the screen in a projector’s type,
          its beginnings on the digits 1 to 9, and a code for students’ phones on Q.
        </p>
        <h2>In your own pages</h2>
        <p>
          Any figure can stand in a slide or a course page. Set it as you want it, use “Copy embed code” below
          the picture, and paste. The frame carries <code>?embed</code>: no furniture, a transparent
          background, day or night by <code>theme=day</code> or <code>theme=night</code>. It tells its parent
          its height by a message <code>{'{ type: "nabla:height", id, height }'}</code>.
        </p>
        <Parameters params={params} />
      </div>
    </>
  );
}

/** What a widget takes in its address. */
function Parameters({ params }: { params: Params }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div className="scrolls table" role="group" aria-label="Parameters" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">What it is</th>
            <th scope="col">Opens with</th>
            <th scope="col">Can be</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(params).map(([name, kind]) => (
            <tr key={name}>
              <td>
                <code>{name}</code>
              </td>
              <td>{kind.label}</td>
              <td>
                <code>{kind.format(kind.default)}</code>
              </td>
              <td>{kind.describe()}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
