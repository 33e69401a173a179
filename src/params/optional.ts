import type { Kind } from "./kind.ts";

export interface OptionalKind<T, K extends Kind<T> = Kind<T>> extends Kind<T | null> {
  /** What it is when it is on. */
  readonly inner: K;
}

/** A parameter that can be left out: `off` in an address, null as a value. */
export function optional<T, K extends Kind<T>>(inner: K & Kind<T>, initial: T | null): OptionalKind<T, K> {
  const { label, symbol, role } = inner;
  return {
    kind: "optional",
    label,
    symbol,
    role,
    inner,
    default: initial,
    parse: (text) => (text.trim().toLowerCase() === "off" ? { ok: true, value: null } : inner.parse(text)),
    format: (value) => (value === null ? "off" : inner.format(value)),
    equals: (a, b) => (a === null || b === null ? a === b : inner.equals(a, b)),
    normalise: (value) => (value === null ? null : inner.normalise(value)),
    sample: (random) => (random() < 0.3 ? null : inner.sample(random)),
    describe: () => `off, or ${inner.describe()}`,
  };
}
