import type { ReactNode } from "react";
import { Island } from "../book/Island.tsx";
import { PageHead } from "../book/PageHead.tsx";
import { base } from "../book/printPage.tsx";
import { Settings } from "./Settings.tsx";

/** What stands around every page: the way past it, the book's name, where else to go, and the reader's settings. */
export function Frame({ contents, children }: { contents?: ReactNode; children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the text
      </a>
      <PageHead
        className="masthead"
        label="Book"
        links={
          <>
            <a href={`${base}#contents`}>Contents</a>
            <a href={`${base}widgets/`}>Figures</a>
            <a href={`${base}glossary/`}>Glossary</a>
            <a href={`${base}review/`}>Review</a>
          </>
        }
      >
        <Island kind="reader" name="settings" props={{}}>
          <Settings />
        </Island>
      </PageHead>
      <div className="sheet">
        {contents}
        <main id="main">{children}</main>
      </div>
      <footer className="colophon">
        <p>
          Nabla, the mathematics behind machine learning. Every number is computed live by the book’s own
          autodiff core. <a href={`${base}notation/`}>Notation</a> · <a href={`${base}sources/`}>Sources</a> ·{" "}
          <a href={`${base}instructors/`}>For instructors</a>
        </p>
      </footer>
    </>
  );
}
