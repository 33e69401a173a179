import type { Result } from "./checks.ts";

/** The tests: what each asks, and what came of it. */
export function Results({
  results,
  stale,
}: {
  readonly results: readonly Result[];
  readonly stale: boolean;
}) {
  return (
    <ol className="autodiff-tests" aria-label="The tests" data-stale={stale || undefined}>
      {results.map(({ name, asks, passed, words, hint }) => (
        <li key={name} className={passed ? "role-correct" : "role-notyet"} data-passed={passed}>
          <p>
            <strong>{name}</strong>{" "}
            <span className="autodiff-verdict">{passed ? "✓ passed" : "✎ not yet"}</span>
          </p>
          <p className="autodiff-asks">{asks}</p>
          <p className="autodiff-words">
            {words} {hint && <em>{hint}</em>}
          </p>
        </li>
      ))}
    </ol>
  );
}
