import { useView } from "./frame.ts";
import { SpaceView } from "./space.ts";

/** The space around a mark. Throws outside of one. */
export function useSpace(): SpaceView {
  const view = useView();
  if (!(view instanceof SpaceView))
    throw new Error("A mark with three coordinates stands in a <Space>; this one does not");
  return view;
}
