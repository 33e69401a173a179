import type { Quantities, Quantity, Table } from "../define.ts";

/** One cell as RFC 4180 has it: quoted where it holds a comma, a quote or a line's end. Numbers keep full precision. */
function cell(value: number | string | null): string {
  const text = value === null ? "" : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV. */
export const toCsv = ({ columns, rows }: Table): string =>
  [columns, ...rows].map((row) => row.map(cell).join(",")).join("\r\n");

/** Quantities as a table: nested ones entry by entry, `gradient[0]`, `jacobian[1][0]`. */
export function quantitiesTable(quantities: Quantities): Table {
  const rows: [string, number | null][] = [];
  const add = (name: string, value: Quantity) => {
    if (value === null || typeof value === "number") rows.push([name, value]);
    else for (const [index, entry] of value.entries()) add(`${name}[${index}]`, entry);
  };
  for (const [name, value] of Object.entries(quantities)) add(name, value);
  return { columns: ["quantity", "value"], rows };
}
