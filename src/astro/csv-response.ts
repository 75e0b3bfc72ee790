import { type Cell, csvOf } from '../api/csv.ts';

/** A table as a CSV file. */
export function csvResponse(header: readonly string[], rows: readonly (readonly Cell[])[]): Response {
  return new Response(csvOf(header, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
