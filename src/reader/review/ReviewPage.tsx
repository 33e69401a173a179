import { Island } from "../../book/Island.tsx";
import { chapters } from "../../book/library.ts";
import { Review } from "../../quiz/review/Review.tsx";
import { Frame } from "../Frame.tsx";

/** What is due, asked again. The questions come from their chapters' pages when they are asked. */
export function ReviewPage() {
  const names = chapters.map(({ slug, number, title }) => ({ slug, number, title }));
  return (
    <Frame>
      <h1>Review</h1>
      <p className="lede">Questions that you have answered, asked again before you forget them.</p>
      <noscript>
        <p>Reviewing needs JavaScript: the plan is made from what this browser has kept of your answers.</p>
      </noscript>
      <Island kind="quiz" name="review" props={{ what: "review", chapters: names }}>
        <Review chapters={names} />
      </Island>
    </Frame>
  );
}
