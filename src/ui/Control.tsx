import type { ReactNode } from "react";
import type { Described } from "../params/kind.ts";
import { Formula } from "./Formula.tsx";
import type { Fault } from "./useDraft.ts";

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
  /** What is wrong with what was typed, and the id by which the field points at it. */
  readonly fault?: Fault | undefined;
  readonly faultId?: string | undefined;
}

/** The frame of a control: its parts in a line, and room below for what is wrong, which moves nothing when it appears. */
export function Control({ of, link, className, children, fault, faultId }: FrameProps) {
  return (
    <div
      className={`control ${className} ${of.role ? "" : "plain "}role-${of.role ?? "input"}`}
      data-link={link}
    >
      {children}
      {faultId === undefined ? null : (
        <span className="control-problem" id={faultId} role="status">
          {fault?.problem}
        </span>
      )}
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
