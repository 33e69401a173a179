import { onInstance } from "../../widget/instances.ts";
import { setValues, type WidgetInstance } from "../../widget/store.ts";
import type { Lecture, LectureState, Patch } from "./state.ts";

/** A figure's parameters as an address has them: every value can travel so. */
type FigureValues = Readonly<Record<string, string>>;

const written = ({ definition: { params }, store }: WidgetInstance): FigureValues => {
  const { values } = store.getState();
  return Object.fromEntries(Object.entries(params).map(([name, kind]) => [name, kind.format(values[name])]));
};

/** Sets what can be read of the values that came; a window with another version of the book may know more. */
function take(instance: WidgetInstance, values: FigureValues): void {
  const read = Object.entries(instance.definition.params).flatMap(([name, kind]) => {
    const value = values[name] === undefined ? null : kind.parse(values[name]);
    return value?.ok ? [[name, value.value]] : [];
  });
  setValues(instance, Object.fromEntries(read));
}

type Message =
  | { readonly kind: "hello" }
  | {
      readonly kind: "all";
      readonly state: LectureState;
      readonly figures: Readonly<Record<string, FigureValues>>;
    }
  | { readonly kind: "state"; readonly patch: Patch }
  | { readonly kind: "figure"; readonly name: string; readonly values: FigureValues };

/**
 * Joins the windows of one lecture in this browser: each tells the others what is changed in it, and one that comes later, or
 * comes back, is told how things stand. `leading` when this window was opened at a place of its own: then the others follow it there.
 */
export function joinWindows(lecture: Lecture, key: string, leading: boolean): void {
  if (!("BroadcastChannel" in window)) return;
  const channel = new BroadcastChannel(`nabla-lecture ${key}`);
  const figures = new Map<string, WidgetInstance>();
  /** What other windows say of figures that have not come to life here yet. */
  const early = new Map<string, FigureValues>();
  let applying = false;
  let follow = !leading;

  const tell = (message: Message) => channel.postMessage(message);
  const quietly = (work: () => void) => {
    applying = true;
    try {
      work();
    } finally {
      applying = false;
    }
  };
  const show = (name: string, values: FigureValues) => {
    const instance = figures.get(name);
    if (instance) quietly(() => take(instance, values));
    else early.set(name, values);
  };
  const tellAll = () =>
    tell({
      kind: "all",
      state: lecture.store.getState(),
      figures: Object.fromEntries([...figures].map(([name, instance]) => [name, written(instance)])),
    });

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === "hello") tellAll();
    if (data.kind === "state") lecture.store.setState(data.patch);
    if (data.kind === "figure") show(data.name, data.values);
    if (data.kind === "all" && follow) {
      follow = false;
      lecture.store.setState(data.state);
      for (const [name, values] of Object.entries(data.figures)) show(name, values);
    }
  };
  lecture.onChange((patch) => tell({ kind: "state", patch }));
  onInstance((instance) => {
    const { name, store } = instance;
    figures.set(name, instance);
    const before = early.get(name);
    early.delete(name);
    if (before) quietly(() => take(instance, before));
    store.subscribe((now, was) => {
      if (now.values !== was.values && !applying) tell({ kind: "figure", name, values: written(instance) });
    });
  });
  if (leading) tell({ kind: "state", patch: lecture.store.getState() });
  else tell({ kind: "hello" });
}
