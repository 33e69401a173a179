/** The fields of a question that are prose, wherever they stand in it; each kind keeps to these names. */
const prose = new Set([
  "prompt",
  "hints",
  "solution",
  "text",
  "say",
  "otherwise",
  "correct",
  "reveal",
  "steps",
  "label",
]);

/** The same data with its prose as HTML. */
export function printed<Data>(data: Data, toHtml: (text: string) => string): Data {
  const visit = (value: unknown, isProse: boolean): unknown => {
    if (typeof value === "string") return isProse ? toHtml(value) : value;
    if (Array.isArray(value)) return value.map((item) => visit(item, isProse));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, visit(inner, prose.has(key))]),
    );
  };
  return visit(data, false) as Data;
}
