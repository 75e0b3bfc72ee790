import { csvOf, type Table } from '../browser/csv.ts';

/** A table as a CSV file. */
export function csvResponse(table: Table): Response {
  return new Response(csvOf(table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
