import { loadJson } from './load-json.ts';

/** The rows of a file in parts, `<address>-1.json` and on. @throws Error naming the part that did not come. */
export async function loadRows<Row>(address: string, parts: number): Promise<Row[]> {
  const names = Array.from({ length: parts }, (_, index) => `${address}-${index + 1}.json`);
  const loaded = await Promise.all(names.map((name) => loadJson<Row[]>(name)));
  return loaded.flat();
}
