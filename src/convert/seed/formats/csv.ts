import type { Point } from 'unist';
import { VFileMessage } from 'vfile-message';
import { sectionKindOf } from '../../headings/section-kind.ts';
import type { Document } from '../document.ts';
import { pointsIn } from '../point-at.ts';
import { refuseMany } from '../refuse-many.ts';
import type { Decoded } from '../seed.ts';
import { edited, type SeedText, seedText, slice } from '../seed-text.ts';
import { type Cell, csvRows, type Row, separators } from './csv-rows.ts';
import type { Data } from './data.ts';
import { dataDocument, refusedAt } from './data-document.ts';
import { isBodyKey, keyPhrase, keyPropertyOf } from './field-keys.ts';

const firstLine = /^\uFEFF?([^\r\n]{3,2000})\r?\n/;
const quotes = /^\s*"|"\s*$/g;
/** What tables write for no value. */
const nothing = /^(?:nan|null)$/i;

/**
 * The postings of a table, one a row below the names of its columns; undefined where its first line names no title and
 * no text of postings. A row that cannot be read is refused by itself.
 *
 * ```csv
 * title,company,description
 * Baker,Contoso,"We bake bread, at night."
 * ```
 *
 * @throws VFileMessage where it has too many rows.
 */
export function csvDocuments({ raw, file }: Decoded): Document[] | undefined {
  const head = firstLine.exec(raw)?.[1] ?? '';
  const separator = separators.find((sign) => namesPostings(head.split(sign)));
  if (!separator) return;

  const [names, ...rows] = csvRows(raw, separator);
  if (!names || names.fault || rows.length === 0) return;
  const faults = rows.map((row) => faultOf(row, names.cells.length));
  // What is no table for the most part is prose.
  if (faults.filter((fault) => fault !== undefined).length * 2 > rows.length) return;
  refuseMany(file, rows.length);
  const pointOf = pointsIn(raw);
  const text = seedText(raw);
  const keys = names.cells.map((cell) => textOf(cell, text));
  return rows.map((row, index) => {
    const fault = faults[index];
    return fault
      ? refusedAt(row.from, broken(fault, pointOf(row.from)))
      : dataDocument(recordOf(row, keys, text), row.from);
  });
}

function namesPostings(names: readonly string[]): boolean {
  const phrases = names.map((name) => keyPhrase(name.replace(quotes, '')));
  const isText = (phrase: string) => isBodyKey(phrase) || sectionKindOf(phrase) !== undefined;
  return phrases.some((phrase) => keyPropertyOf(phrase) === 'title') && phrases.some(isText);
}

function faultOf({ cells, fault }: Row, expected: number): string | undefined {
  if (fault || cells.length === expected) return fault;
  return `Expected ${expected} cells as the first line names, found ${cells.length}`;
}

function broken(fault: string, place: Point): VFileMessage {
  return new VFileMessage(
    `${fault}: mend the row, with quotes around cells that hold the sign between them`,
    { place, ruleId: 'broken-csv', source: 'rolebook' },
  );
}

function textOf({ from, to, quoted }: Cell, text: SeedText): SeedText {
  const own = slice(text, from, to);
  if (!quoted || !own.value.includes('"')) return own;
  const doubled = Array.from(own.value.matchAll(/""/g), ({ index }) => ({
    from: index,
    to: index + 2,
    after: '"',
  }));
  return edited(own, doubled);
}

/** A row as data: each cell under the name of its column. */
function recordOf({ cells }: Row, keys: readonly SeedText[], text: SeedText): Data {
  const members = cells.map((cell, index) => {
    const key = keys[index] as SeedText;
    return { key, phrase: keyPhrase(key.value), value: dataOf(cell, text) };
  });
  return { type: 'object', size: 0, text: () => slice(text, 0, 0), items: [], members };
}

function dataOf(cell: Cell, text: SeedText): Data {
  const said = textOf(cell, text);
  const type = nothing.test(said.value.trim()) ? 'nothing' : 'text';
  return { type, size: said.value.length, text: () => said, items: [], members: [] };
}
