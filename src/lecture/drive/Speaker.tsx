import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { Html } from "../../ui/Html.tsx";
import type { Parts } from "./Overlay.tsx";
import { clock, leftOf } from "./reflect.ts";
import type { LectureState } from "./state.ts";
import { planOf } from "./steps.ts";

/** The time, once a second. */
function useNow(): number {
  const [now, tell] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => tell(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

const minutes = (ms: number) => Math.round(ms / 60_000);
const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);

/** The speaker's own window: what the room sees and what comes next stand above; here are the notes, the clocks and the hands. */
export function Speaker(parts: Parts) {
  const { lecture, steps } = parts;
  const state = useStore(lecture.store);
  const step = steps[state.step];
  return (
    <>
      <div className="speaker-head">
        <Clocks {...parts} state={state} />
      </div>
      <p className="speaker-next">
        {state.step + 1 < steps.length ? `Next: ${steps[state.step + 1]!.title}` : "This is the last step."}
      </p>
      <section className="speaker-notes" aria-label="Notes">
        {step?.notes ? <Html as="div" html={step.notes} /> : <p className="speaker-quiet">No notes here.</p>}
        {shadow(state)}
      </section>
      {/* Its own for each step: what is being typed for one is not sent to the next. */}
      <section className="speaker-side" aria-label="The room" key={state.step}>
        <Room {...parts} state={state} />
      </section>
    </>
  );
}

function shadow({ shade }: LectureState) {
  return shade ? <p role="status">The room’s screen is {shade}.</p> : null;
}

type WithState = Parts & { readonly state: LectureState };

/** The time of day, the lecture's time against its plan, and this step's. */
function Clocks({ lecture, steps, minutes: planned, state }: WithState) {
  const now = useNow();
  const { step, beganAt, enteredAt, spentMs } = state;
  const plan = planOf(steps, planned);
  const here = (spentMs[step] ?? 0) + (enteredAt === null ? 0 : now - enteredAt);
  const gone = beganAt === null ? 0 : now - beganAt;
  /** How far behind the plan: the time gone, less what the steps up to here were to take. */
  const due = sum(plan.slice(0, step)) * 60_000 + Math.min(here, plan[step]! * 60_000);
  const behind = minutes(gone - due);
  const time = new Date(now);
  return (
    <>
      <span className="speaker-time">
        {time.getHours()}:{String(time.getMinutes()).padStart(2, "0")}
      </span>
      <span>
        Step {step + 1} of {steps.length}
      </span>
      <span data-clock="step">
        this step {clock(here)} of {clock(plan[step]! * 60_000)}
      </span>
      <span data-clock="lecture">
        lecture {clock(gone)} of {planned}:00
      </span>
      <span>
        {beganAt === null
          ? "not begun"
          : behind > 0
            ? `${behind} min behind`
            : behind < 0
              ? `${-behind} min ahead`
              : "on time"}
      </span>
      <button
        type="button"
        onClick={() => lecture.change({ beganAt: Date.now(), enteredAt: Date.now(), spentMs: {} })}
      >
        {beganAt === null ? "Begin the clock" : "Begin again"}
      </button>
    </>
  );
}

/** What the room does at this step: it votes, or works in pairs. */
function Room({ steps, moves, state }: WithState) {
  const now = useNow();
  const step = steps[state.step];
  if (!step) return null;
  const tally = state.tallies[state.step] ?? { called: [], counts: [] };
  const answers = [...step.options, ...tally.called.map((words) => ({ words, html: null }))];
  const open = state.revealed.includes(state.step);
  const timer = state.timers[state.step];
  return (
    <>
      {step.pairMinutes > 0 && (
        <p>
          Pairs: {clock(leftOf(timer, step.pairMinutes, now))}{" "}
          <button type="button" onClick={moves.startTimer}>
            {timer?.endsAt == null ? "Start the clock" : "Stop the clock"}
          </button>
        </p>
      )}
      {step.asks && (
        <>
          <table className="speaker-tally">
            <caption>Raised hands</caption>
            <tbody>
              {answers.map(({ words, html }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an answer is its place
                <tr key={index}>
                  <th scope="row">
                    <span className={html === null ? undefined : "unseen"}>{words}</span>
                    {html !== null && <Html as="span" html={html} aria-hidden="true" />}
                  </th>
                  <td>
                    <button
                      type="button"
                      aria-label={`One hand less for ${words}`}
                      onClick={() => moves.count(index, -1)}
                    >
                      −
                    </button>
                  </td>
                  <td>
                    <output data-hands={index}>{tally.counts[index] ?? 0}</output>
                  </td>
                  <td>
                    <button
                      type="button"
                      aria-label={`One hand more for ${words}`}
                      onClick={() => moves.count(index, 1)}
                    >
                      +
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <Called onCall={moves.call} />
          <p className="speaker-acts">
            <button type="button" onClick={() => moves.reveal(!open)}>
              {open ? "Cover the answer" : "Reveal the answer"}
            </button>
            <button type="button" onClick={moves.resetTally}>
              Clear the hands
            </button>
          </p>
        </>
      )}
    </>
  );
}

/** Notes down what is called out, to be voted on. */
function Called({ onCall }: { onCall(answer: string): void }) {
  const [text, setText] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onCall(text);
        setText("");
      }}
    >
      <label>
        An answer from the room{" "}
        <input type="text" value={text} autoComplete="off" onChange={({ target }) => setText(target.value)} />
      </label>{" "}
      <button type="submit">Add</button>
    </form>
  );
}
