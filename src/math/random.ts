/** A source of numbers that look random and follow from a seed, so that a link reproduces a picture. */
export interface Random {
  /** Uniform in [0, 1). */
  uniform(): number;
  /** Standard normal: mean 0, standard deviation 1. */
  normal(): number;
  /** A whole number, each of 0 … count − 1 equally likely. */
  below(count: number): number;
}

/**
 * Random numbers from a whole-number seed, by Tommy Ettinger's mulberry32 (32 bits of state, period 2³²); normal ones by the cosine
 * branch of Box and Muller: √(−2 ln u₁)·cos 2πu₂.
 */
export function seeded(seed: number): Random {
  let state = seed | 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), bits | 61)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    uniform,
    // 1 − u lies in (0, 1], where the logarithm is finite.
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    below: (count) => Math.floor(uniform() * count),
  };
}
