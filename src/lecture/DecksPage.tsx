import { Island } from "../book/Island.tsx";
import { PageHead } from "../book/PageHead.tsx";
import { base } from "../book/printPage.tsx";
import { Desk, type DeskProps } from "./decks/Desk.tsx";
import { lectures } from "./lectures.ts";

const known: DeskProps = {
  lectures: lectures.map(({ chapter, steps }) => ({
    slug: chapter.slug,
    title: `${chapter.number} ${chapter.title}`,
    steps: steps.map(({ name, say }) => ({ name, say: say.replaceAll("$", "") })),
  })),
};

/** Where an instructor puts lectures together from the whole book. */
export function DecksPage() {
  return (
    <>
      <PageHead
        className="lecture-head"
        label="Book"
        links={
          <>
            <a href={`${base}#contents`}>Contents</a>
            <a href={`${base}widgets/`}>Figures</a>
          </>
        }
      />
      <main id="main" className="lecture">
        <h1>Your own lectures</h1>
        <p className="lede">
          A deck is a lecture of your own: steps of any chapter’s lecture, figures in the state you left them
          in, formulas and questions, in your order. It is kept in this browser, and nowhere else; take it
          with you as a file or a link.
        </p>
        <noscript>
          <p>Decks are put together by a script, which this browser does not run.</p>
        </noscript>
        <Island kind="lecture" name="desk" props={known}>
          <Desk {...known} />
        </Island>
      </main>
    </>
  );
}

/** A deck on the projector; the script fills it from what the browser keeps. */
export function DeckPage() {
  return (
    <main id="main" className="lecture" data-lecture="deck" data-deck="" data-minutes="45">
      <div className="lecture-title">
        <p>Your own lecture</p>
        <h1>A deck</h1>
        <p role="status">
          A deck is kept in the browser in which it was made. <a href={`${base}decks/`}>Your decks</a>
        </p>
      </div>
    </main>
  );
}
