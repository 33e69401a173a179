import type { FigureProps } from "../../widget/index.ts";
import { EditLine } from "./EditLine.tsx";
import { LISTING, STEPS, type State } from "./listing.ts";
import type { Model } from "./model.ts";
import type widget from "./widget.ts";

type Props = Pick<FigureProps<typeof widget.params, Model>, "model" | "values" | "set" | "link">;

/** The listing: the line that ran last is marked, and four lines can be written anew. Of all the figure, a line that stopped says why. */
export function Listing({ model: { texts, now, edited }, values: { parts }, set, link }: Props) {
  return (
    <ol className="repair-code board" aria-label="The listing">
      {LISTING.map(({ code, editable }, line) => {
        const passed = now.line !== null && line <= now.line;
        const state = line === now.line ? (now.error ? "stopped" : "current") : passed ? "passed" : "";
        const comment = code.trimStart().startsWith("#");
        return (
          <li
            key={code}
            className={`${state}${comment ? " comment" : ""}`}
            aria-current={line === now.line ? "step" : undefined}
          >
            <code>{code}</code>
            {editable && (
              <EditLine
                name={editable}
                value={texts[editable]}
                link={link(editable)}
                onChange={(text) => set({ [editable]: text, step: STEPS.length })}
              />
            )}
            {editable && edited.includes(editable) && <span className="repair-edited">changed</span>}
            {parts === "all" && line === now.line && now.error && <Stopped by={now.error} />}
          </li>
        );
      })}
    </ol>
  );
}

/** Why a line stopped, as NumPy says it. */
export function Stopped({ by: { type, message } }: { readonly by: NonNullable<State["error"]> }) {
  return (
    <span className="repair-error">
      ✎ {type}: {message}
    </span>
  );
}
