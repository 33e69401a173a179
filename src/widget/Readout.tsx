import { useStore } from "zustand";
import type { Role, Tex } from "../params/index.ts";
import { Formula } from "../ui/index.ts";
import { useInstance } from "./context.ts";
import { formatQuantity } from "./formatQuantity.ts";
import { Output } from "./Output.tsx";

/** A live quantity of the widget around it: its symbol, and its value as an `<output>` that tests can read. */
export function Readout({
  name,
  symbol,
  label,
  role,
}: {
  name: string;
  symbol?: Tex;
  label: string;
  role?: Role;
}) {
  const instance = useInstance();
  const value = useStore(instance.store, (state) => state.quantities[name] ?? null);
  const full = `${instance.name}.${name}`;
  return (
    <span className="readout" data-link={full} data-role={role}>
      <span className="readout-name">{symbol ? <Formula of={symbol} /> : label}</span>
      <Output name={full} value={value} label={label}>
        {formatQuantity(value)}
      </Output>
    </span>
  );
}
