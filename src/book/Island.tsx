import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { Html } from "../ui/Html.tsx";
import { IslandName } from "../ui/useId.ts";

/**
 * A part of a page that comes to life in the browser: printed on its own, so that it can be hydrated on its own.
 * `kind` names the room whose `island.tsx` loads it; `props` is JSON.
 */
export function Island({
  kind,
  name,
  props,
  children,
}: {
  kind: string;
  name: string;
  props: object;
  children: ReactNode;
}) {
  return (
    <Html
      as="div"
      className="island"
      data-island={kind}
      data-name={name}
      data-props={JSON.stringify(props)}
      html={renderToString(<IslandName value={name}>{children}</IslandName>)}
    />
  );
}
