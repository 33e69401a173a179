import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** The day and night value of every colour that the file names. */
const tokens = Object.fromEntries(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, day, night]) => [name!, { day: linear(day!), night: linear(night!) }],
  ),
);

type Rgb = readonly [number, number, number];

/** Linear light of an sRGB colour. */
function linear(hex: string): Rgb {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return [r, g, b];
}

/** WCAG's contrast ratio. */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([r, g, blue]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * blue + 0.05;
  const [p, q] = [luminance(a), luminance(b)];
  return Math.max(p, q) / Math.min(p, q);
}

type Matrix = readonly [Rgb, Rgb, Rgb];
const times = (matrix: Matrix, v: Rgb): Rgb =>
  matrix.map((row) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2]) as unknown as Rgb;

/** What each kind of colour vision sees, on linear RGB: Machado, Oliveira & Fernandes (2009), severity 1. */
const VISIONS: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Difference in OKLab (Ottosson 2020) × 100: 2 is just noticeable, 7 is plain. */
function difference(a: Rgb, b: Rgb): number {
  const lab = (rgb: Rgb): Rgb => {
    const [l, m, s] = times(
      [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ],
      rgb.map((c) => Math.max(0, c)) as unknown as Rgb,
    ).map(Math.cbrt) as [number, number, number];
    return times(
      [
        [0.2104542553, 0.793617785, -0.0040720468],
        [1.9779984951, -2.428592205, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.808675766],
      ],
      [l, m, s],
    );
  };
  const [p, q] = [lab(a), lab(b)];
  return 100 * Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

const ROLES = ["input", "derivative", "difference", "backward", "loss", "data", "correct", "notyet"];
/** Roles that meet in one figure. */
const TOGETHER = ["ink", "input", "derivative", "difference", "backward", "loss", "data"];

describe.each(["day", "night"] as const)("by %s", (theme) => {
  const colour = (name: string) => tokens[name]![theme];

  it.each(["ink", "ink-quiet", ...ROLES.map((role) => `${role}-text`)])(
    "text in %s stands out 7 : 1",
    (name) => {
      for (const paper of ["paper", "paper-shade"])
        expect(contrast(colour(name), colour(paper))).toBeGreaterThanOrEqual(7);
    },
  );

  it("ink stands out where a letter is lit", () => {
    expect(contrast(colour("ink"), colour("lit"))).toBeGreaterThanOrEqual(7);
  });

  it.each([...ROLES, "axis", "field", "field-minus"])("marks in %s stand out 3 : 1", (name) => {
    expect(contrast(colour(name), colour("paper"))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(VISIONS))("roles that meet differ for %s", (_, vision) => {
    const seen = (name: string) => times(vision, colour(name));
    TOGETHER.forEach((a, i) => {
      for (const b of TOGETHER.slice(i + 1))
        expect(difference(seen(a), seen(b)), `${a} and ${b}`).toBeGreaterThan(7);
    });
    expect(difference(seen("correct"), seen("notyet"))).toBeGreaterThan(7);
  });
});

describe("tokens", () => {
  it("are the only file that names a colour", () => {
    const figure = readFileSync(new URL("./figure.css", import.meta.url), "utf8");
    expect(figure.match(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|oklch\(/gi)).toBeNull();
  });
});
