import type { CSSProperties, ReactNode } from "react";
import type { Quantity } from "./define.ts";

interface OutputProps {
  /** The full name of the quantity. */
  readonly name: string;
  readonly value: Quantity;
  /** What it is, for screen readers, where the words around it do not say so. */
  readonly label?: string;
  /** What lights together with it. */
  readonly link?: string;
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}

/** A live quantity as the page shows it, with its value at full precision for people, tests and other pages to read. */
export function Output({ name, value, label, link, className, style, children }: OutputProps) {
  return (
    <output
      className={className}
      style={style}
      data-quantity={name}
      data-value={JSON.stringify(value)}
      data-link={link}
      aria-label={label}
      aria-live="off"
    >
      {children}
    </output>
  );
}
