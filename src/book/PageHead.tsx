import type { ReactNode } from "react";
import { base } from "./printPage.tsx";

export interface PageHeadProps {
  readonly className: string;
  /** What the links lead through, for those who hear it. */
  readonly label: string;
  readonly links: ReactNode;
  /** What stands after the links. */
  readonly children?: ReactNode;
}

/** The head of a page: the book's name, which leads home, and links. */
export function PageHead({ className, label, links, children }: PageHeadProps) {
  return (
    <header className={className}>
      <a className="wordmark" href={base}>
        <span aria-hidden="true">∇</span> Nabla
      </a>
      <nav aria-label={label}>{links}</nav>
      {children}
    </header>
  );
}
