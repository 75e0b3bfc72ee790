/** Rows as a list a column: equals side by side are a sixth shorter over the wire. */
export function columnsOf(rows: readonly (readonly unknown[])[]): unknown[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));
}

/** The rows of columns, as `columnsOf` takes them. */
export function rowsOf<Row>(columns: readonly (readonly unknown[])[]): Row[] {
  return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row]) as Row);
}
