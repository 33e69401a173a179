import type { ReactNode } from "react";
import type { Described } from "../params/kind.ts";
import { Formula } from "./Formula.tsx";

/** When a value was set: while something moves, or when it has come to rest. */
export type When = "move" | "end";

/** What every control takes: a parameter, its value, what to do with another one, and the full name it shares with the figure. */
export interface ControlProps<K, T> {
  readonly of: K;
  readonly value: T;
  readonly onChange: (value: T, when: When) => void;
  readonly link?: string | undefined;
}

export interface FrameProps {
  readonly of: Described;
  readonly link?: string | undefined;
  readonly className: string;
  readonly children: ReactNode;
}

/** The frame of a control: its parts in a line, in the colour of its role. */
export function Control({ of, link, className, children }: FrameProps) {
  return (
    <div
      className={`control ${className} ${of.role ? "" : "plain "}role-${of.role ?? "input"}`}
      data-link={link}
    >
      {children}
    </div>
  );
}

/** The symbol of something, with its words for those who hear it; the words alone where there is no symbol. */
export function Name({ of }: { readonly of: Described }) {
  if (!of.symbol) return of.label;
  return (
    <>
      <span aria-hidden="true">
        <Formula of={of.symbol} />
      </span>
      <span className="unseen">{of.label}</span>
    </>
  );
}
