import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { Boundary } from "./Boundary.tsx";
import { InstanceContext } from "./context.ts";
import { formatQuantity } from "./formatQuantity.ts";
import { Menu } from "./Menu.tsx";
import { Sentence } from "./Sentence.tsx";
import { setValues, type WidgetInstance } from "./store.ts";

/** A widget in its frame: picture, controls, sentence, notices and the quiet menu. The same on server and client. */
export function WidgetRoot({ instance, printed }: { instance: WidgetInstance; printed?: string }) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return (
    <div
      className="widget"
      data-widget={instance.id}
      data-name={instance.name}
      data-ready={ready ? "" : undefined}
      role="group"
      aria-label={instance.definition.title}
    >
      <InstanceContext value={instance}>
        <Boundary printed={printed}>
          <Picture instance={instance} />
        </Boundary>
        <Unshown instance={instance} />
        <Sentence instance={instance} />
        <Notices instance={instance} />
        <Menu instance={instance} />
      </InstanceContext>
    </div>
  );
}

function Picture({ instance }: { instance: WidgetInstance }) {
  const { store, view, name } = instance;
  // Held apart: a state whose model failed keeps the last good model, with the parameters as they were typed.
  const { values, model } = useStore(store);
  return (
    <view.Figure
      values={values}
      model={model}
      set={(change) => setValues(instance, change)}
      hold={(held) => {
        if (store.getState().held !== held) store.setState({ held });
      }}
      link={(quantity) => `${name}.${quantity}`}
    />
  );
}

/**
 * The quantities that the figure shows in no other way, unseen: for the prose's links and for tests. What the figure
 * shows by itself is known when it stands on the page; during a drag it stays as it was.
 */
function Unshown({ instance }: { instance: WidgetInstance }) {
  const quantities = useStore(instance.store, (state) => state.quantities);
  const rested = useStore(instance.store, (state) => (state.held ? null : state.quantities));
  const [shown, setShown] = useState("");
  const block = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!rested) return;
    const root = block.current?.closest("[data-widget]");
    const outputs = [...(root?.querySelectorAll<HTMLElement>("output[data-quantity]") ?? [])];
    const own = outputs.filter((output) => !block.current?.contains(output));
    setShown(own.map((output) => output.dataset.quantity).join(" "));
  }, [rested]);
  const elsewhere = shown.split(" ");
  const full = (name: string) => `${instance.name}.${name}`;
  return (
    <div hidden ref={block}>
      {Object.entries(quantities)
        .filter(([name]) => !elsewhere.includes(full(name)))
        .map(([name, value]) => (
          <output key={name} data-quantity={full(name)} data-value={JSON.stringify(value)}>
            {formatQuantity(value)}
          </output>
        ))}
    </div>
  );
}

function Notices({ instance }: { instance: WidgetInstance }) {
  const notices = useStore(instance.store, (state) => state.notices);
  const problem = useStore(instance.store, (state) => state.problem);
  const all = problem ? [problem, ...notices] : notices;
  if (all.length === 0) return null;
  return (
    <ul className="notices" role="status">
      {all.map((notice) => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  );
}
