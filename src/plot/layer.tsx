import { type ComponentType, createContext, memo, useContext } from "react";

/** From back to front: canvas fields, SVG marks, HTML handles, HTML labels. */
export type LayerName = "fields" | "marks" | "handles" | "labels";

/** Which layer a plot is rendering just now. */
export const LayerContext = /* @__PURE__ */ createContext<LayerName>("marks");

/**
 * A component that appears in one layer of a plot only. A plot renders its children once for each layer, so a mark stands wherever its
 * author puts it and finds its own layer; elsewhere it costs one comparison. It renders again only when a prop has changed; a list of
 * numbers, such as a point, has changed when one of the numbers has.
 */
export function layer<Props extends object>(name: LayerName, draw: (props: Props) => React.ReactNode) {
  const Mark = memo(draw, sameProps) as unknown as ComponentType<Props>;
  return function Layered(props: Props) {
    return useContext(LayerContext) === name ? <Mark {...props} /> : null;
  };
}

function sameProps(before: object, after: object): boolean {
  const keys = Object.keys(after);
  return (
    keys.length === Object.keys(before).length &&
    keys.every((key) => same(Reflect.get(before, key), Reflect.get(after, key)))
  );
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((entry, i) => Object.is(entry, b[i]) || (Array.isArray(entry) && same(entry, b[i])));
}
