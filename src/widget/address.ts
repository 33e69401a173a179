import { onInstance } from "./instances.ts";
import { readQuery, writeQuery } from "./query.ts";
import { setValues, type WidgetInstance } from "./store.ts";

/** Browsers refuse more than about 100 changes of the address in 30 seconds. */
const restMs = 300;

/** The prefix of an instance's keys: none on the widget's own page. */
const prefixOf = (instance: WidgetInstance, alone: boolean) => (alone ? "" : instance.name);

/**
 * Ties the page's address to its widgets: what it asks for is shown (what it asks in vain is said), and what the reader
 * changes is written back when a drag has ended. `alone` on a widget's own page, where keys carry no name.
 */
export function followAddress(alone: boolean): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const instances = new Set<WidgetInstance>();
  const write = () => {
    let search = location.search;
    for (const instance of instances) {
      const { definition, initial, store } = instance;
      search = writeQuery(
        definition.params,
        initial,
        store.getState().values,
        search,
        prefixOf(instance, alone),
      );
    }
    if (search !== location.search)
      history.replaceState(history.state, "", location.pathname + search + location.hash);
  };
  onInstance((instance) => {
    const { definition, initial, store } = instance;
    const asked = readQuery(definition.params, initial, location.search, prefixOf(instance, alone));
    setValues(instance, asked.values);
    if (asked.notices.length > 0) store.setState({ notices: asked.notices });
    instances.add(instance);
    store.subscribe((now, before) => {
      if (now.values === before.values && now.held === before.held) return;
      clearTimeout(timer);
      if (!now.held) timer = setTimeout(write, restMs);
    });
  });
  addEventListener("pagehide", write);
}
