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

/** A prose's marks taken off: what names an option that is a formula, where a formula's own markup cannot. */
const inWords = (text: string) => text.replace(/[$*`{}]|\\[,;!]/g, "").replaceAll("\\", "");

/** The same data with its prose as HTML; what has a `text` has its `words`, too. */
export function printed<Data>(data: Data, toHtml: (text: string) => string): Data {
  const visit = (value: unknown, isProse: boolean): unknown => {
    if (typeof value === "string") return isProse ? toHtml(value) : value;
    if (Array.isArray(value)) return value.map((item) => visit(item, isProse));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, visit(inner, prose.has(key))]);
    if ("text" in value && typeof value.text === "string") entries.push(["words", inWords(value.text)]);
    return Object.fromEntries(entries);
  };
  return visit(data, false) as Data;
}
