import { Fragment, type ReactNode } from "react";
import { formatNumber } from "../../params/index.ts";
import { layer, type Point } from "../../plot/index.ts";
import { percent } from "../../plot/view.ts";
import { between, type Geometry, type Track, trackOf } from "./geometry.ts";
import { known, type Model } from "./model.ts";
import { INPUTS, isOnWay, NEURONS, readable, TARGETS, WEIGHTS } from "./names.ts";

interface Props {
  readonly model: Model;
  readonly geometry: Geometry;
  readonly lit: number;
  /** Where a weight is lit, only its own numbers are shown of what came back. */
  readonly few: boolean;
  readonly link: (name: string) => string;
}

/** Small numbers stand in the picture with fewer digits. */
const short = (value: number) => formatNumber(value, { significant: Math.abs(value) < 0.01 ? 2 : 4 });

/** All numbers of the picture: values in ink, what came back in purple, weights with their slopes, the error. */
export const Labels = /* @__PURE__ */ layer("labels", ({ model, geometry, lit, few, link }: Props) => {
  const { values, messages } = known(model);
  const { width, height, turned } = geometry;
  const present = model.steps[model.at]!;
  const now =
    present.kind === "message" ? `→${present.message.to}` : present.kind === "value" ? present.name : "";
  const said = (is: string, at: Point, classes: string, text: ReactNode) => (
    <span
      key={is}
      className={`lab-text ${classes}${now === is ? " now" : ""}`}
      style={{ left: percent(at[0] / width), top: percent(at[1] / height) }}
      data-link={link(is.replace("→", ""))}
    >
      {text}
    </span>
  );
  const named = (name: string, value: number | null) => (
    <>
      <i>{readable(name)}</i> {value !== null && short(value)}
    </>
  );
  const message = (to: string) => {
    if (few && lit > 0 && !isOnWay(lit, to)) return "";
    const total = messages.get(to)?.at(-1)?.total;
    return total === undefined ? "" : short(total);
  };
  const slopeOf = (sum: string) => model.messages.find(({ to }) => to === sum)!.partial;
  return (
    <>
      {NEURONS.map((neuron, i) => {
        const { side, over, under, inside } = spotsAround(geometry, i);
        return neuron.map((name, j) => (
          <Fragment key={name}>
            {said(name, over[j]!, side, named(name, values.has(name) ? model.values[name]! : null))}
            {said(`→${name}`, under[j]!, `${side} role-backward`, message(name))}
            {j === 0 &&
              messages.has(name) &&
              (!few || lit === 0 || isOnWay(lit, name)) &&
              said(`${name}/`, inside, "lab-inside role-derivative", short(slopeOf(name)))}
          </Fragment>
        ));
      })}
      {WEIGHTS.map((name, i) => {
        const { at, side } = weightSpot(geometry, i + 1);
        const off = lit > 0 && lit !== i + 1 ? " off" : "";
        return said(
          name,
          at,
          `lab-weight${i % 2 === 0 ? " upper" : ""} ${side} role-input${off}${now === `→${name}` ? " now" : ""}`,
          <>
            <span>{named(name, model.w[i]!)}</span>
            <span className="role-derivative">{message(name)}</span>
          </>,
        );
      })}
      {INPUTS.map((name, i) =>
        said(
          name,
          besideTrack(geometry, geometry.inputs[i]!.track, i, few),
          few ? "to-right role-input" : "role-input",
          named(name, model.x[i]!),
        ),
      )}
      {TARGETS.map((name, i) =>
        said(
          name,
          besideTrack(geometry, geometry.gauges[i]!, i, few),
          few ? "to-right role-input" : "role-input",
          named(name, model.target[i]!),
        ),
      )}
      {said(
        "E",
        geometry.error,
        geometry.told ? "lab-error role-loss" : "lab-error lab-bare role-loss",
        values.has("E") ? (
          <>
            <span>
              <i>E</i> = {formatNumber(model.values.E!)}
            </span>
            {geometry.told && <small>half of both squares{turned === "tall" ? " together" : ""}</small>}
          </>
        ) : (
          <i>E</i>
        ),
      )}
    </>
  );
});

/** Where a neuron's numbers stand: the value and what came back, at either port; and the slope inside. */
function spotsAround({ turned, neurons, radius, far }: Geometry, i: number) {
  const [x, y] = neurons[i]!;
  const inside: Point = [x, y + radius - 13];
  if (turned === "wide") {
    const out = radius + 13;
    const pair = (dy: number): Point[] => [
      [x - far, y + dy],
      [x + far, y + dy],
    ];
    return { side: "", over: pair(-out), under: pair(out), inside };
  }
  const left = i % 2 === 0;
  const out = x + (left ? -1 : 1) * (radius + 6);
  const pair = (dy: number): Point[] => [
    [out, y + dy],
    [out, y - dy],
  ];
  return { side: left ? "to-left" : "to-right", over: pair(32), under: pair(13), inside };
}

/** Where a weight's two lines stand, and on which side of that place. */
function weightSpot(geometry: Geometry, weight: number): { readonly at: Point; readonly side: string } {
  const [x, y] = between(trackOf(geometry, weight), 0.5);
  const place = weight % 4;
  if (geometry.turned === "wide") {
    const out = Math.max(29, geometry.radius - 16);
    if (place === 1) return { at: [x, y - out], side: "" };
    if (place === 0) return { at: [x, y + out], side: "" };
    const [right, off] = geometry.aside;
    return { at: [x + right, y + (place === 3 ? -off : off)], side: "to-right" };
  }
  if (place === 1) return { at: [x - 16, y], side: "to-left" };
  if (place === 0) return { at: [x + 16, y], side: "to-right" };
  return { at: [x + 18, y + (place === 3 ? 22 : -22)], side: "to-right" };
}

/** Beside a scale: above the upper one and below the lower one, on a slide from its left; where they are level, under their outer ends. */
function besideTrack({ turned }: Geometry, [from, to]: Track, i: number, few: boolean): Point {
  const left = few ? 12 : 0;
  if (turned === "wide") return i === 0 ? [to[0] - left, to[1] - 22] : [from[0] - left, from[1] + 24];
  return i === 0 ? [from[0] + 16, from[1] + 24] : [to[0] - 16, to[1] + 24];
}
