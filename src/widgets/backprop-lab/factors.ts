import { WIRES } from "./names.ts";
import type { Run } from "./net.ts";

/** One factor of a chain: what is differentiated by what, and the local slope that autodiff's sweep used there. */
export interface Factor {
  /** "S1/Y1" for ∂Σ₁/∂Y₁. */
  readonly name: string;
  readonly value: number;
}

/** A way from E back to the last quantity before the factors that all ways share. */
export interface Path {
  readonly factors: readonly Factor[];
  readonly product: number;
}

const product = (factors: readonly Factor[]) => factors.reduce((all, { value }) => all * value, 1);

/**
 * The chain of a weight: for w₅ … w₈ one path with all its factors; for w₁ … w₄ two paths down to the hidden value, and the two
 * factors they have in common. The numbers are the local partials of the sweep's messages.
 */
export function pathsOf(
  weight: number,
  { messages }: Run,
): { readonly paths: readonly Path[]; readonly common: readonly Factor[] } {
  const factor = (from: string, to: string): Factor => ({
    name: `${from}/${to}`,
    value: messages.find((message) => message.from === from && message.to === to)!.partial,
  });
  const { to } = WIRES[weight - 1]!;
  const w = `w${weight}`;
  const down = (k: string) => [factor("E", `S${k}`), factor(`S${k}`, `Y${k}`)];
  const paths = (ways: Factor[][]) => ways.map((factors) => ({ factors, product: product(factors) }));
  const number = to[1]!;
  if (to.startsWith("Y")) return { paths: paths([[...down(number), factor(to, w)]]), common: [] };
  const hidden = `s${number}`;
  return {
    paths: paths(["1", "2"].map((k) => [...down(k), factor(`Y${k}`, hidden)])),
    common: [factor(hidden, to), factor(to, w)],
  };
}
