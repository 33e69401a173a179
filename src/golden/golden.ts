import data from "./golden.json";

/** One case of `golden.json`: inputs, outputs computed to 60 digits, and the tolerance they are to be met with. */
export interface GoldenCase {
  readonly source: readonly string[];
  readonly inputs: Record<string, unknown>;
  readonly outputs: Record<string, unknown>;
  readonly tol: string;
  readonly note?: string;
}

const cases = data.cases as unknown as Record<string, GoldenCase>;

/** The golden case called `key`; for tests only. Throws when there is none. */
export function golden(key: string): GoldenCase {
  const found = cases[key];
  if (!found) throw new Error(`golden.json has no case "${key}"; it has ${Object.keys(cases).join(", ")}`);
  return found;
}
