import { remembered } from "../../widget/remembered.ts";

const place = (radius: number, turns: number) => {
  const angle = 2 * Math.PI * turns;
  return `${round(radius * Math.sin(angle))} ${round(-radius * Math.cos(angle))}`;
};
const round = (px: number) => Math.round(px * 10) / 10 + 0;

/** A tooth, from flank to flank: how far along the rim, in teeth, and how far out, in modules. Two such wheels clear each other. */
const TOOTH = [
  [-0.34, -1.15],
  [-0.13, 0.9],
  [0.13, 0.9],
  [0.34, -1.15],
] as const;

/** How far teeth reach in from the pitch circle. */
const depth = (radius: number, teeth: number | null) => (teeth === null ? 0 : (1.15 * 2 * radius) / teeth);

const outlines = remembered((key) => {
  const [radius, teeth] = key.split(" ").map(Number) as [number, number];
  if (teeth === 0) return circle(radius);
  const points = Array.from({ length: teeth }, (_, tooth) =>
    TOOTH.map(([along, out]) => place(radius + (out * 2 * radius) / teeth, (tooth + along) / teeth)),
  ).flat();
  return `M${points.join("L")}Z`;
});

/** The rim of a wheel around the origin, a tooth upwards; the same text for the same wheel. */
export function outline(radius: number, teeth: number | null): string {
  return outlines(`${round(radius)} ${teeth ?? 0}`);
}

export function circle(radius: number): string {
  const r = round(radius);
  return `M0 ${-r}A${r} ${r} 0 1 1 0 ${r}A${r} ${r} 0 1 1 0 ${-r}Z`;
}

/** The openings between a wheel's arms; none in a small one. */
export function openings(radius: number, teeth: number | null): string {
  const outer = radius - depth(radius, teeth) - Math.max(7, radius * 0.1);
  const inner = Math.max(13, radius * 0.2);
  if (outer < inner + 14) return "";
  const arms = 5;
  // Arms keep their width from hub to rim, so that an opening is narrower, in turns, near the hub.
  const arm = (r: number) => Math.max(7, radius * 0.075) / 2 / (2 * Math.PI * r);
  return Array.from({ length: arms }, (_, k) => {
    const [from, to] = [k / arms, (k + 1) / arms];
    const [near, far] = [arm(inner), arm(outer)];
    return (
      `M${place(inner, from + near)}L${place(outer, from + far)}` +
      `A${round(outer)} ${round(outer)} 0 0 1 ${place(outer, to - far)}L${place(inner, to - near)}` +
      `A${round(inner)} ${round(inner)} 0 0 0 ${place(inner, from + near)}Z`
    );
  }).join("");
}

/** A clock hand that points up, from a little behind the axle to its tip. */
export function hand(length: number): string {
  const l = round(length);
  return `M-3.2 9L-1.2 ${-l}L1.2 ${-l}L3.2 9Z`;
}
