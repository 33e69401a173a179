const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");

/**
 * What formulas are written with (U+E020 is KaTeX's stroke through =). KaTeX's faces are cut down to this, and
 * a formula that needs more is refused, so that no reader ever sees a letter missing.
 */
export const symbols = `${ascii}\u00a0ΓΔΘΛΞΠΣΥΦΨΩαβγδεζηθικλμνξοπρςστυφχψωϑϕϖϱϵ±×÷·°¬′″∂∇∈∉∋∑∏∫√∞∝∠∥∧∨∩∪∼≃≅≈≠≡≤≥≪≫⊂⊃⊆⊇⊕⊗⊙⊤⊥⋅⋆⋯⋮⋱…⌈⌉⌊⌋⟨⟩∣←↑→↓↔⇐⇒⇔⟵⟶⟷⟸⟹⟺↦−∗∘∙ℓℏℜℑℵ∀∃∅∖‖ˉˆ˜˙¨´ˇ˘¯\u0338\u20d7\ue020ıȷ`;

const latin = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Faces that few formulas need hold less: by the class that KaTeX gives to what they set. */
export const rarer: Readonly<Record<string, { readonly face: string; readonly symbols: string }>> = {
  mathbf: { face: "KaTeX_Main-Bold", symbols: `${latin}0123456789ΓΔΘΛΞΠΣΥΦΨΩ` },
  boldsymbol: { face: "KaTeX_Math-BoldItalic", symbols: "αβγδεθλμνξπρστφψωΔΘΣ" },
  mathbb: { face: "KaTeX_AMS-Regular", symbols: "CENPQRZ" },
};

/** Zero-width marks that KaTeX sets and no face draws. */
const known = new Set(`${symbols}\u200b\u2061\u2062\u2063`);

const entities = /&(?:amp|lt|gt|quot|#x27);/g;

/** What a formula's HTML says in one class's own face. */
const said = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<span class="[^"]*\\b${name}\\b[^"]*"[^>]*>([^<]*)`, "g"))]
    .map(([, text]) => text)
    .join("");

/** The first character of a formula's HTML that its face lacks, or undefined. */
export function missingSymbol(html: string): string | undefined {
  const shown = html
    .slice(html.lastIndexOf("</math>") + 1)
    .replace(/<[^>]*>/g, "")
    .replace(entities, "");
  for (const [name, { symbols: held }] of Object.entries(rarer)) {
    const missing = [...said(html, name)].find((character) => !held.includes(character));
    if (missing) return missing;
  }
  return [...shown].find((character) => !known.has(character));
}
