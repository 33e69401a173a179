import type { Quantity } from "./define.ts";
import { formatQuantity } from "./formatQuantity.ts";
import { onInstance } from "./instances.ts";
import { makeMovable } from "./liveDrag.ts";
import type { WidgetState } from "./store.ts";

/** A quantity or parameter of a widget by its name; undefined when it has none of that name. */
export function quantityOf({ quantities, values }: WidgetState, name: string): Quantity | undefined {
  if (name in quantities) return quantities[name];
  const value = values[name];
  return typeof value === "number" ? value : undefined;
}

/** Keeps the numbers in the prose in step with their figures; touches only text that changed. */
export function followInProse(root: ParentNode): void {
  onInstance((instance) => {
    const { name, store } = instance;
    const outputs = [...root.querySelectorAll<HTMLOutputElement>("output[data-live]")]
      .filter((output) => output.dataset.quantity?.startsWith(`${name}.`))
      .map((output) => {
        const key = output.dataset.quantity!.slice(name.length + 1);
        return { output, key, tell: makeMovable(output, instance, key) };
      });
    const write = (state: WidgetState) => {
      for (const { output, key, tell } of outputs) {
        const value = quantityOf(state, key) ?? null;
        output.dataset.value = JSON.stringify(value);
        const text = formatQuantity(value);
        if (output.textContent !== text) output.textContent = text;
        tell(text);
      }
    };
    write(store.getState());
    store.subscribe(write);
  });
}
