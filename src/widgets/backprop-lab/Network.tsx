import { type CSSProperties, useLayoutEffect, useRef, useState } from "react";
import { Plot } from "../../plot/index.ts";
import { Bead } from "./Bead.tsx";
import { Drawing } from "./Drawing.tsx";
import { GEOMETRIES, type Geometry, type Turned, trackOf } from "./geometry.ts";
import { Labels } from "./Labels.tsx";
import { INPUTS, readable, TARGETS, WEIGHTS } from "./names.ts";
import type { Props } from "./View.tsx";

export interface NetworkProps extends Pick<Props, "model" | "set" | "hold" | "link"> {
  /** The weight whose paths are lit, 1 to 8; 0 for none. */
  readonly lit: number;
}

/** The logical pixels of an em, by which drawing and type are scaled together. */
const EM = 16;

/**
 * The network, from left to right, or upwards where there is little room. Both are printed, and styles show one; once the room has been
 * measured the other one is dropped, with its handles.
 */
export function Network(props: NetworkProps) {
  const room = useRef<HTMLDivElement>(null);
  const [only, setOnly] = useState<Turned | null>(null);
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    // Which one is shown is the style's decision alone; here it is read.
    const read = () => {
      const turned = getComputedStyle(element.firstElementChild!).getPropertyValue("--turned");
      setOnly(turned === "tall" ? "tall" : "wide");
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={room} className="lab-room">
      <div className="lab-sheets">
        {only !== "tall" && <Picture {...props} geometry={GEOMETRIES.wide} />}
        {only !== "wide" && <Picture {...props} geometry={GEOMETRIES.tall} />}
      </div>
    </div>
  );
}

function Picture({ model, set, hold, link, lit, geometry }: NetworkProps & { readonly geometry: Geometry }) {
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
        <Labels model={model} geometry={geometry} lit={lit} link={link} />
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
