import { loadJson } from './load-json.ts';
import { rowsOf } from './rows-in-columns.ts';

/** The rows of a file in parts, `<address>-1.json` and on. @throws Error naming the part that did not come. */
export async function loadRows<Row>(address: string, parts: number): Promise<Row[]> {
  return (await loadParts<Row[]>(address, parts)).flat();
}

/** The rows of a file in parts that are written by column. @throws Error naming the part that did not come. */
export async function loadColumns<Row>(address: string, parts: number): Promise<Row[]> {
  return (await loadParts<unknown[][]>(address, parts)).flatMap((columns) => rowsOf<Row>(columns));
}

function loadParts<Part>(address: string, parts: number): Promise<Part[]> {
  const names = Array.from({ length: parts }, (_, index) => `${address}-${index + 1}.json`);
  return Promise.all(names.map((name) => loadJson<Part>(name)));
}
