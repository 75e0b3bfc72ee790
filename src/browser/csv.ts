const special = /[",\r\n]/;

/** What a spreadsheet would run as a formula, after OWASP's “CSV Injection”. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** What a cell holds; nothing is an empty cell. */
export type Cell = string | number | undefined;

/** A table: the names of its columns, and its rows. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table as RFC 4180 has it; a text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function csvOf({ header, rows }: Table): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const harmless = formula.test(value) ? `'${value}` : value;
  return special.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
