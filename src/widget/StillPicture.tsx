import { InstanceContext } from "./context.ts";
import type { WidgetInstance } from "./store.ts";

const still = () => {};

/** A widget's picture as it opens, to be looked at only: for lists of figures. Its sentence is the heading beside it. */
export function StillPicture({ instance }: { instance: WidgetInstance }) {
  const { values, model } = instance.store.getState();
  return (
    <div className="still" inert aria-hidden="true">
      <InstanceContext value={instance}>
        <instance.view.Figure
          values={values}
          model={model}
          set={still}
          hold={still}
          link={(name) => `${instance.name}.${name}`}
        />
      </InstanceContext>
    </div>
  );
}
