import { formatNumber } from "../../params/index.ts";
import { readable } from "./naming.ts";

/** A node's name in the face of formulas. */
export function Name({ of }: { readonly of: string }) {
  return <i className="player-name">{readable(of)}</i>;
}

/** The adjoint of a node: its letter with a bar. */
export function Bar({ of }: { readonly of: string }) {
  return (
    <span className="player-bar">
      <Name of={of} />
    </span>
  );
}

/** A number in a picture: where there is none, one word. */
export function numberOrWord(value: number): string {
  if (Number.isFinite(value)) return formatNumber(value);
  return Number.isNaN(value) ? "undefined" : "unbounded";
}
