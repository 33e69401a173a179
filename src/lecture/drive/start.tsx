import { createRoot } from "react-dom/client";
import { setValues } from "../../widget/store.ts";
import { animateTo, followFigures } from "./animate.ts";
import { joinWindows } from "./channel.ts";
import { followInk } from "./ink.ts";
import { keepPlace, readHash } from "./keep.ts";
import { followKeys } from "./keys.ts";
import { movesOf } from "./moves.ts";
import { Overlay } from "./Overlay.tsx";
import { createOverlay } from "./overlayState.ts";
import { preload } from "./preload.ts";
import { pressPreset } from "./presets.ts";
import { reflect } from "./reflect.ts";
import sheet from "./stage.css?inline";
import { setStage } from "./stage.ts";
import { createLecture } from "./state.ts";
import { readSteps } from "./steps.ts";
import { followSwipes } from "./swipe.ts";

/**
 * Turns a printed lecture into one that is driven: one step at a time, by keys, clicker, touch, from one window or two. `wakeAll` brings
 * its figures to life. The root element has `data-driving`, and "whole" in it once nothing is left to be fetched.
 */
export async function startLecture(root: HTMLElement, wakeAll: () => void): Promise<void> {
  const styles = new CSSStyleSheet();
  styles.replaceSync(sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];

  const key = root.dataset.lecture ?? "";
  const steps = readSteps(root);
  if (steps.length === 0) return;
  const speaker = "speaker" in document.documentElement.dataset;
  const lecture = createLecture();
  const moves = movesOf(lecture, steps);
  const figures = followFigures();
  const overlay = createOverlay();

  const arrived = performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming | undefined;
  const reloaded = arrived?.type === "reload";
  const leading = !speaker && !reloaded && readHash(location.hash) !== null;
  const solo = "solo" in root.dataset;
  keepPlace(lecture, key, steps.length, reloaded);
  document.documentElement.dataset.driving = "";
  reflect(lecture, steps, moves, speaker);
  const stage = setStage(root, lecture, steps, speaker);
  followInk(lecture, steps);
  joinWindows(lecture, key, leading);

  lecture.onChange(({ revealed }) => {
    const { step } = lecture.store.getState();
    const { figure, show } = steps[step]!;
    const instance = figure === null ? undefined : figures.get(figure);
    if (!revealed || !instance || !show) return;
    if (revealed.includes(step)) animateTo(instance, show);
    else
      setValues(
        instance,
        Object.fromEntries(Object.keys(show).map((name) => [name, instance.initial[name]])),
      );
  });

  const plain: Readonly<Record<string, () => void>> = {
    ArrowRight: moves.next,
    ArrowDown: moves.next,
    PageDown: moves.next,
    " ": moves.next,
    ArrowLeft: moves.previous,
    ArrowUp: moves.previous,
    PageUp: moves.previous,
    Home: () => moves.goTo(0),
    End: () => moves.goTo(steps.length - 1),
    b: () => moves.shade("black"),
    ".": () => moves.shade("black"),
    w: () => moves.shade("white"),
    l: () => moves.toggle("pointing"),
    d: () => moves.toggle("drawing"),
    c: moves.clear,
    z: () => moves.toggle("enlarged"),
    k: () => moves.toggle("whole"),
    n: () => moves.toggle("night"),
    t: moves.startTimer,
    r: () => {
      const { revealed, step } = lecture.store.getState();
      moves.reveal(!revealed.includes(step));
    },
    f: fullScreen,
    F5: fullScreen,
    ...(solo ? {} : { s: openSpeaker }),
    q: () => overlay.toggle("code"),
    g: () => overlay.toggle("goto"),
    o: () => {
      stage.fitAll();
      overlay.toggle("overview");
    },
    "?": () => overlay.toggle("help"),
  };
  const press = (key: string): boolean => {
    const { open } = overlay.store.getState();
    if (key === "Escape") {
      if (lecture.store.getState().shade) lecture.change({ shade: null });
      else if (open) overlay.close();
      else (document.activeElement as HTMLElement | null)?.blur();
      return true;
    }
    if (open === "overview" && /^(Arrow|Enter| |Tab)/.test(key)) return false;
    const { shade, step } = lecture.store.getState();
    if (/^[0-9]$/.test(key)) {
      const figure = steps[step]?.figure;
      return pressPreset(figure ? figures.get(figure) : undefined, Number(key));
    }
    const act = plain[key.length === 1 ? key.toLowerCase() : key];
    if (!act) return false;
    // The next key on a darkened screen brings the slide back, as every clicker's users expect.
    if (shade && act !== plain.b && act !== plain.w && act !== plain.f) lecture.change({ shade: null });
    else act();
    return true;
  };
  followKeys(press);
  followSwipes(root, moves);

  const holder = document.createElement("aside");
  holder.className = "lecture-overlay";
  holder.setAttribute("aria-label", "Driving the lecture");
  document.body.append(holder);
  const parts = { lecture, steps, moves, overlay, press, minutes: Number(root.dataset.minutes ?? 50) };
  if (speaker) {
    const { Speaker } = await import("./Speaker.tsx");
    createRoot(holder).render(
      <>
        <Speaker {...parts} />
        <Overlay {...parts} />
      </>,
    );
  } else createRoot(holder).render(<Overlay {...parts} />);
  addEventListener("hashchange", ({ newURL }) => {
    const asked = readHash(new URL(newURL).hash);
    if (!asked) return;
    moves.goTo(asked.step);
    if (asked.revealed) moves.reveal(true);
  });
  wakeAll();
  await preload(root);
  document.documentElement.dataset.driving = "whole";
  stage.ahead();
}

function fullScreen(): void {
  // Refused where the browser wants a click first, or has none: the lecture goes on as it is.
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  else document.documentElement.requestFullscreen?.().catch(() => {});
}

function openSpeaker(): void {
  const url = new URL(location.href);
  url.searchParams.set("speaker", "");
  open(url, "nabla-speaker", "popup,width=1280,height=800");
}
