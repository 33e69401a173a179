const short = 40;

/** The punctuation that a formula takes onto its line, where browsers would break before it; none for one that is long itself. */
export const markAfter = (tex: string, after: string): string =>
  tex.length <= short ? (/^[,.;:!?)\]”’]+/.exec(after)?.[0] ?? "") : "";
