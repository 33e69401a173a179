import { formatNumber } from "../../params/index.ts";

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A number as TeX prints it. */
export const texNumber = (value: number): string =>
  formatNumber(value, { significant: 6 })
    .replace("−", "-")
    .replace(/×10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/, (_, power: string) => {
      const digits = [...power].map((sign) => (sign === "⁻" ? "-" : String(RAISED.indexOf(sign))));
      return ` \\cdot 10^{${digits.join("")}}`;
    })
    .replaceAll("\u202f", "\\,");
