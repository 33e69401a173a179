import { type ReactNode, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { IslandName } from "../ui/useId.ts";

/** Calls `then` once what it stands beside is on the page. */
function Mounted({ then, children }: { then: (() => void) | undefined; children: ReactNode }) {
  useEffect(() => then?.(), [then]);
  return children;
}

/** Hydrates a printed island in its place, under the name it was printed with. */
export function hydrate(
  element: HTMLElement,
  node: ReactNode,
  name: string,
  mounted: (() => void) | undefined,
): void {
  hydrateRoot(
    element,
    <IslandName value={name}>
      <Mounted then={mounted}>{node}</Mounted>
    </IslandName>,
  );
}
