import type { MouseEvent } from "react";
import { Handle, layer, type Point, useFrame } from "../../plot/index.ts";

interface Props {
  readonly points: readonly Point[];
  set(points: readonly Point[]): void;
  hold(held: boolean): void;
}

const rounded = ([x, y]: Point): Point => [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000];

/** Takes clicks on the empty plane. */
const Ground = layer("handles", ({ onClick }: { onClick: (at: Point) => void }) => {
  const { view, area } = useFrame();
  const place = (event: MouseEvent) => {
    const box = area.current?.getBoundingClientRect();
    if (!box) return;
    const px: Point = [
      ((event.clientX - box.left) / box.width) * view.width,
      ((event.clientY - box.top) / box.height) * view.height,
    ];
    onClick(rounded(view.fromPx(px)));
  };
  // Points are added by keyboard with the button below; the plane is a shortcut for the pointer.
  // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: see the line above
  return <div className="overfit-ground" onClick={place} />;
});

/** The reader's own points: set by a click, dragged, moved by keys. */
export function OwnPoints({ points, set, hold }: Props) {
  return (
    <>
      <Ground onClick={(at) => set([...points, at])} />
      {points.map((at, index) => (
        <Handle
          // biome-ignore lint/suspicious/noArrayIndexKey: points have no other name
          key={index}
          at={at}
          label={`Own point ${index + 1}`}
          role="data"
          onMove={(to, { phase }) => {
            hold(phase !== "end");
            set(points.map((point, other) => (other === index ? rounded(to) : point)));
          }}
        />
      ))}
    </>
  );
}
