import "./style.css";
import { useId } from "react";
import { ChoiceControl, Scrubber } from "../../ui/index.ts";
import { defineView, type FigureProps, Panel, Readout } from "../../widget/index.ts";
import { Editor } from "./Editor.tsx";
import { saidInFull } from "./interpreter/index.ts";
import { describe, FARTHEST, type Model, model, quantities } from "./model.ts";
import { Results } from "./Results.tsx";
import { Tables } from "./Tables.tsx";
import { useText } from "./useText.ts";
import type widget from "./widget.ts";

export type Props = FigureProps<typeof widget.params, Model>;

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure: (props) => <Workshop {...props} />,
});

function Workshop({ values, model, set, hold, link }: Props) {
  const id = useId();
  const { text, edited, notice, edit, run, restart } = useText({ values, model, set });
  const { parts } = values;
  const { fault, printed, results, at, last, now, lines } = model;
  const marked = edited
    ? null
    : fault && at === last
      ? ({ line: fault.place.line, as: "fault" } as const)
      : now.line === null
        ? null
        : ({ line: now.line, as: "now" } as const);
  return (
    <div className={`board autodiff autodiff-with-${parts}`}>
      {parts === "all" && (
        <Panel>
          <ChoiceControl param="start" />
        </Panel>
      )}
      <div className="autodiff-desk">
        <div>
          <Editor text={text} marked={marked} describedBy={id} onEdit={edit} onRun={run} />
          <div className="controls autodiff-acts">
            <div className="control">
              <button type="button" className="autodiff-run" onClick={run}>
                Run
              </button>
              <button type="button" onClick={restart}>
                Back to the start
              </button>
            </div>
          </div>
          <p className="autodiff-said" id={id} role="status">
            {notice && <span className="role-notyet">{notice} </span>}
            {edited ? (
              <span className="role-notyet">
                The program was changed since it ran last: press Run (or Ctrl+Enter).
              </span>
            ) : fault ? (
              <span className="role-notyet">{saidInFull(fault)}</span>
            ) : (
              <>
                Printed: <samp>{printed.join(" ⏎ ") || "nothing"}</samp>
              </>
            )}
          </p>
        </div>
        {parts !== "graph" && (
          <div>
            <div className="readouts">
              <Readout name="passed" label="tests passed" />
              <Readout name="tests" label="of" />
              <Readout name="steps" label="steps" />
            </div>
            <Results results={results} stale={edited} />
          </div>
        )}
      </div>
      {parts !== "tests" && (
        <>
          <Panel>
            <Scrubber
              last={last}
              at={at}
              link={link("step")}
              describe={(step) =>
                step === at ? spoken(now.line, lines, step, last) : `step ${step} of ${last}`
              }
              onChange={(step, when) => {
                hold(when === "move");
                set({ step: step === last ? FARTHEST : step });
              }}
            />
          </Panel>
          <Tables now={now} />
        </>
      )}
    </div>
  );
}

const spoken = (line: number | null, lines: readonly string[], step: number, last: number): string =>
  line === null
    ? `step ${step} of ${last}: the run is over`
    : `step ${step} of ${last}: line ${line}, ${lines[line - 1]?.trim() ?? ""}`;
