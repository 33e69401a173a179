import { type CSSProperties, useLayoutEffect, useRef, useState } from "react";
import { Plot } from "../../plot/index.ts";
import { Bead } from "./Bead.tsx";
import { Drawing } from "./Drawing.tsx";
import { fitInto, GEOMETRIES, type Geometry, type Room, type Turned, trackOf } from "./geometry.ts";
import { Labels } from "./Labels.tsx";
import { INPUTS, readable, TARGETS, WEIGHTS } from "./names.ts";
import type { Props } from "./View.tsx";

export interface NetworkProps extends Pick<Props, "model" | "set" | "hold" | "link"> {
  /** The weight whose paths are lit, 1 to 8; 0 for none. */
  readonly lit: number;
}

/** The logical pixels of an em, by which drawing and type are scaled together. */
const EM = 16;

/** The pictures that may be seen: both that are printed, the one that the styles show, or one that fills its room on a slide. */
type Seen = "both" | Turned | Room;

/** Which picture the styles ask for, and the room on a slide, read from the page. */
function seenIn(room: HTMLElement): Seen {
  const styles = getComputedStyle(room.firstElementChild!);
  const turned = styles.getPropertyValue("--turned");
  if (turned === "room")
    return {
      width: room.clientWidth,
      height: room.clientHeight,
      zoom: Number(styles.getPropertyValue("--zoom")) || 1,
    };
  return turned === "tall" ? "tall" : "wide";
}

const same = (one: Seen, other: Seen) => JSON.stringify(one) === JSON.stringify(other);

/**
 * The network, from left to right, or upwards where there is little room. Both are printed, and styles show one; once the room has been
 * measured the other one is dropped, with its handles. On a slide the picture takes the shape of its room.
 */
export function Network(props: NetworkProps) {
  const room = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<Seen>("both");
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const read = () => {
      const now = seenIn(element);
      // A slide that is not shown has no room.
      if (typeof now === "object" && (now.width === 0 || now.height === 0)) return;
      setSeen((was) => (same(was, now) ? was : now));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const pictures =
    typeof seen === "object"
      ? [fitInto(seen)]
      : [GEOMETRIES.wide, GEOMETRIES.tall].filter(({ turned }) => seen === "both" || seen === turned);
  return (
    <div ref={room} className="lab-room">
      <div className="lab-sheets">
        {pictures.map((geometry) => (
          <Picture key={geometry.turned} {...props} geometry={geometry} few={typeof seen === "object"} />
        ))}
      </div>
    </div>
  );
}

interface PictureProps extends NetworkProps {
  readonly geometry: Geometry;
  /** Where a weight is lit, only its own numbers are shown of what came back. */
  readonly few: boolean;
}

function Picture({ model, set, hold, link, lit, geometry, few }: PictureProps) {
  const { width, height, turned, inputs, gauges } = geometry;
  const rest = () => hold(false);
  const move = (change: Parameters<Props["set"]>[0]) => {
    hold(true);
    set(change);
  };
  return (
    <div
      className={`lab-net lab-${turned}${lit ? " lab-focused" : ""}`}
      style={{ "--lab-width": width / EM } as CSSProperties}
    >
      <Plot x={[0, width]} y={[0, height]} width={width} height={height} bare label="The network">
        <Drawing model={model} geometry={geometry} lit={lit} link={link} />
        <Labels model={model} geometry={geometry} lit={lit} few={few} link={link} />
        {WEIGHTS.map((name, i) => (
          <Bead
            key={name}
            track={trackOf(geometry, i + 1)}
            ends={[-3, 3]}
            limits={[-6, 6]}
            value={model.w[i]!}
            step={0.01}
            label={`Weight ${readable(name)}`}
            name={readable(name)}
            link={link(name)}
            onMove={(to) => move({ w: model.w.with(i, to), updates: 0, weight: i + 1 })}
            onRest={rest}
          />
        ))}
        {INPUTS.map((name, i) => (
          <Bead
            key={name}
            track={inputs[i]!.track}
            ends={[-2, 2]}
            limits={[-2, 2]}
            value={model.x[i]!}
            step={0.01}
            label={`Input ${readable(name)}`}
            name={readable(name)}
            link={link(name)}
            onMove={(to) => move({ x: model.x.with(i, to) })}
            onRest={rest}
          />
        ))}
        {TARGETS.map((name, i) => (
          <Bead
            key={name}
            track={gauges[i]!}
            ends={[0, 1]}
            limits={[0, 1]}
            value={model.target[i]!}
            step={0.01}
            label={`Target ${readable(name)}`}
            name={readable(name)}
            link={link(name)}
            onMove={(to) => move({ target: model.target.with(i, to) })}
            onRest={rest}
          />
        ))}
      </Plot>
    </div>
  );
}
