import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { QrCode } from "../QrCode.tsx";
import { keyHelp } from "./keys.ts";
import type { Moves } from "./moves.ts";
import type { OverlayState } from "./overlayState.ts";
import type { Lecture } from "./state.ts";
import type { Step } from "./steps.ts";

export interface Parts {
  readonly lecture: Lecture;
  readonly steps: readonly Step[];
  readonly moves: Moves;
  readonly overlay: OverlayState;
  readonly minutes: number;
  /** Does what a key does. */
  press(key: string): boolean;
}

/** What lies over the slides: a quiet line of buttons that comes with the pointer, and the panels that keys open. */
export function Overlay(parts: Parts) {
  const open = useStore(parts.overlay.store, (state) => state.open);
  return (
    <>
      <Announcer {...parts} />
      <Bar {...parts} />
      {open === "help" && <Help />}
      {open === "goto" && <GoTo {...parts} />}
      {open === "code" && <Code {...parts} />}
      <Overview {...parts} shown={open === "overview"} />
    </>
  );
}

/** Says to screen readers which step is shown. */
function Announcer({ lecture, steps }: Parts) {
  const step = useStore(lecture.store, (state) => state.step);
  return (
    <p className="unseen" role="status">
      Step {step + 1} of {steps.length}: {steps[step]?.title}
    </p>
  );
}

const restMs = 2500;

function Bar({ lecture, steps, press }: Parts) {
  const step = useStore(lecture.store, (state) => state.step);
  const [shown, show] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      show(true);
      clearTimeout(timer);
      timer = setTimeout(() => show(false), restMs);
    };
    addEventListener("pointermove", wake);
    return () => removeEventListener("pointermove", wake);
  }, []);
  const button = (key: string, name: string) => (
    <button type="button" onClick={() => press(key)}>
      {name}
    </button>
  );
  return (
    <nav className="lecture-bar" aria-label="Lecture" data-shown={shown ? "" : undefined}>
      {steps.length > 1 && (
        <>
          {button("PageUp", "Back")}
          <span className="lecture-count">
            {step + 1} / {steps.length}
          </span>
          {button("PageDown", "On")}
          {button("o", "Overview")}
          {button("s", "Speaker’s window")}
        </>
      )}
      {button("q", "Code for phones")}
      {button("f", "Full screen")}
      {button("?", "Keys")}
    </nav>
  );
}

function Help() {
  return (
    <section className="lecture-panel" aria-label="Keys">
      <h2>Keys</h2>
      <dl className="lecture-keys">
        {keyHelp.map(({ keys, does }) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function GoTo({ moves, steps, overlay }: Parts) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <section className="lecture-panel" aria-label="Go to a step">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const number = Number(field.current?.value);
          if (number >= 1) moves.goTo(number - 1);
          overlay.close();
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") overlay.close();
        }}
      >
        <label>
          Go to step <input ref={field} type="text" inputMode="numeric" size={3} autoComplete="off" /> of{" "}
          {steps.length}
        </label>
      </form>
    </section>
  );
}

/** For phones: the hand-out at this step, or the figure alone, as it stands now; students move it there, each for themselves. */
function Code({ lecture, steps }: Parts) {
  const step = useStore(lecture.store, (state) => state.step);
  const url = new URL(location.href);
  for (const key of ["speaker", "present"]) url.searchParams.delete(key);
  if (steps.length > 1) {
    url.searchParams.set("read", "");
    url.hash = `step-${step + 1}`;
  }
  return (
    <section className="lecture-panel" aria-label="On your own device">
      <h2>On your own device</h2>
      <QrCode text={url.href} />
    </section>
  );
}

function Overview({ steps, moves, overlay, lecture, shown }: Parts & { shown: boolean }) {
  const current = useStore(lecture.store, (state) => state.step);
  useEffect(() => {
    const { documentElement: html } = document;
    html.toggleAttribute("data-overview", shown);
    if (!shown) return;
    const choose = (event: Event) => {
      const index = steps.findIndex(({ element }) => element.contains(event.target as Node));
      if (index < 0 || (event instanceof KeyboardEvent && event.key !== "Enter" && event.key !== " ")) return;
      event.preventDefault();
      event.stopPropagation();
      moves.goTo(index);
      overlay.close();
    };
    for (const { element, slide, title } of steps) {
      element.tabIndex = 0;
      element.setAttribute("role", "button");
      element.setAttribute("aria-label", title);
      slide.inert = true;
      element.addEventListener("click", choose, true);
      element.addEventListener("keydown", choose, true);
    }
    steps[lecture.store.getState().step]?.element.focus();
    return () => {
      for (const { element, slide } of steps) {
        for (const name of ["tabindex", "role", "aria-label"]) element.removeAttribute(name);
        slide.inert = false;
        element.removeEventListener("click", choose, true);
        element.removeEventListener("keydown", choose, true);
      }
      html.removeAttribute("data-overview");
      (document.activeElement as HTMLElement | null)?.blur();
    };
  }, [shown, steps, moves, overlay, lecture]);
  return shown ? (
    <p className="unseen" role="status">
      Overview of {steps.length} steps; step {current + 1} is shown to the room.
    </p>
  ) : null;
}
