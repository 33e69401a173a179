/** The page's `@font-face` rules of the given families, with their files inside: a picture taken away brings its letters. */
export async function embeddedFonts(families: ReadonlySet<string>): Promise<string> {
  const wanted = new Set([...families].map(bare));
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter((rule) => wanted.has(bare(rule.style.getPropertyValue("font-family"))));
  const faces = await Promise.all(rules.map(embedded));
  return faces.join("\n");
}

const bare = (family: string) => family.replace(/["']/g, "").trim();

async function embedded(rule: CSSFontFaceRule): Promise<string> {
  const url = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue("src"))?.[1];
  if (!url) return "";
  try {
    const file = await (await fetch(new URL(url, document.baseURI))).blob();
    return rule.cssText.replace(/src:[^;]*;/, `src: url("${await dataUrl(file)}") format("woff2");`);
  } catch {
    // Without the file the words are set in the viewer's own letters, which is better than no picture.
    return "";
  }
}

const dataUrl = (file: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("The font could not be read."));
    reader.readAsDataURL(file);
  });
