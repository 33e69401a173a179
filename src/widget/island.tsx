import type { ReactNode } from "react";
import type { Params } from "../params/index.ts";
import type { WidgetDefinition, WidgetView } from "./define.ts";
import { announce } from "./instances.ts";
import { createInstance } from "./store.ts";
import { WidgetRoot } from "./WidgetRoot.tsx";

const definitions = import.meta.glob<WidgetDefinition>("../widgets/*/widget.ts", { import: "default" });
const views = import.meta.glob<WidgetView<Params, unknown>>("../widgets/*/View.tsx", { import: "default" });

/** What a page says of a widget that it holds; JSON. */
export interface WidgetIslandProps {
  readonly id: string;
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Brings a printed widget to life: loads its folder, makes its instance, announces it once it is on the page. */
export async function load(
  props: unknown,
  printed: string,
): Promise<{ element: ReactNode; mounted: () => void }> {
  const { id, name, params } = props as WidgetIslandProps;
  const loadDefinition = definitions[`../widgets/${id}/widget.ts`];
  const loadView = views[`../widgets/${id}/View.tsx`];
  if (!loadDefinition || !loadView) throw new Error(`There is no widget "${id}".`);
  const [definition, view] = await Promise.all([loadDefinition(), loadView()]);
  const instance = createInstance(id, name, definition, view, params);
  return { element: <WidgetRoot instance={instance} printed={printed} />, mounted: () => announce(instance) };
}
