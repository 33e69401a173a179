import type { ReactNode } from "react";
import type { Fault } from "./useDraft.ts";

/** What is wrong with a field, under it; it moves nothing when it appears, and is spoken when it does. */
export function Problem(props: {
  readonly id: string;
  readonly fault: Fault | undefined;
  readonly children?: ReactNode;
}) {
  return (
    <span className="control-problem" id={props.id} role="status">
      {props.fault?.problem}
      {props.children}
    </span>
  );
}
