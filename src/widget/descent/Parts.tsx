import type { ReactNode } from "react";
import { Panel } from "../Panel.tsx";
import "./parts.css";

export interface PartsProps {
  /** The widget's own class, for what is its own. */
  readonly className: string;
  /** Which parts of it are shown. */
  readonly parts: string;
  /** The picture that one walks on. */
  readonly picture: ReactNode;
  /** The controls of the steps. */
  readonly steps: ReactNode;
  /** What stands beside the picture. */
  readonly children?: ReactNode;
}

/** A descent, the steps below it, and further pictures beside it; on a phone the steps follow the picture. */
export function Parts({ className, parts, picture, steps, children }: PartsProps) {
  return (
    <div className={`descent ${className}`} data-parts={parts}>
      <div className="descent-parts">
        {picture}
        <div className="descent-steps">
          <Panel>{steps}</Panel>
        </div>
        {children}
      </div>
    </div>
  );
}
