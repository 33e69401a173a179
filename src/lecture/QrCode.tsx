import { encode } from "uqr";

/** A link as a square code for phones, and in letters for those who type it. */
export function QrCode({ text }: { text: string }) {
  let code: ReturnType<typeof encode> | null = null;
  try {
    code = encode(text, { ecc: "M", border: 2 });
  } catch {
    // More than a code can hold: the link itself is still there.
  }
  const path = code?.data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return (
    <div className="qr">
      {code ? (
        <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label="QR code of the link">
          <path className="qr-paper" d={`M0 0h${code.size}v${code.size}h-${code.size}z`} />
          <path className="qr-ink" d={path} />
        </svg>
      ) : (
        <p>This state is too long for a code; copy the link.</p>
      )}
      <p className="qr-link">{text.replace(/^https?:\/\//, "")}</p>
    </div>
  );
}
