/** The names of the operations, in the order of their computation: a, b, c, …, the last one f; v1, v2, … where letters do not suffice. */
export function namesFor(operations: number, taken: ReadonlySet<string>): string[] {
  const letters = [..."abcdeghijklmnopqrstuvwxyz"].filter((letter) => !taken.has(letter));
  const inner = Array.from({ length: Math.max(0, operations - 1) }, (_, i) =>
    operations - 1 <= letters.length ? letters[i]! : `v${i + 1}`,
  );
  return operations > 0 ? [...inner, "f"] : [];
}

const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

/** A name, or text with names in it, as it is read: x₁ for x1. */
export function readable(text: string): string {
  return text
    .replace(/\b([a-z])(\d+)\b/gi, (_, letter: string, digits: string) => {
      return letter + [...digits].map((digit) => SUBSCRIPTS[Number(digit)]).join("");
    })
    .replaceAll("-", "−")
    .replace(/\*/g, "·");
}
