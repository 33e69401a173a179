import { type ReactNode, useRef, useState } from "react";
import { useId } from "./useId.ts";

export interface Tab {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

export interface TabsProps {
  /** What the tabs are views of, in words. */
  readonly label: string;
  readonly tabs: readonly Tab[];
}

/** Several views of one thing, one at a time; arrow keys go from tab to tab. */
export function Tabs({ label, tabs }: TabsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(0);
  const go = (to: number) => {
    const next = (to + tabs.length) % tabs.length;
    setChosen(next);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div className="tabs">
      <div
        className="choice-options"
        role="tablist"
        aria-label={label}
        ref={list}
        onKeyDown={({ key }) => {
          if (key === "ArrowRight") go(chosen + 1);
          if (key === "ArrowLeft") go(chosen - 1);
        }}
      >
        {tabs.map((tab, i) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            className="choice-option"
            id={`${id}${tab.id}`}
            aria-selected={i === chosen}
            aria-controls={`${id}panel`}
            tabIndex={i === chosen ? 0 : -1}
            onClick={() => setChosen(i)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${tabs[chosen]?.id}`}>
        {tabs[chosen]?.content}
      </div>
    </div>
  );
}
