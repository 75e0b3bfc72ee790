import type { Point } from 'unist';
import { VFileMessage } from 'vfile-message';
import { fieldPropertyOf } from '../../headings/field-property.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import type { Document } from '../document.ts';
import { pointAt, pointsIn } from '../point-at.ts';
import { refuseMany } from '../refuse-many.ts';
import type { Decoded } from '../seed.ts';
import { edited, type SeedText, seedText, slice } from '../seed-text.ts';
import { type Cell, csvRows, type Row, separators } from './csv-rows.ts';
import type { Data } from './data.ts';
import { dataDocument, refusedAt } from './data-document.ts';
import { isBodyKey, keyPhrase, keyPropertyOf } from './field-keys.ts';

// What stands above the names of columns: blank lines, and the separator as Excel writes it.
const above = /^\uFEFF?(?:[ \t]*(?:\r\n?|\n))*(?:sep=[,;\t](?:\r\n?|\n))?/i;
const firstLine = /([^\r\n]{3,2000})(?:\r\n?|\n)/y;
const quotes = /^\s*"|"\s*$/g;
const tableName = /\.[ct]sv$/i;

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
  const start = above.exec(raw)?.[0].length ?? 0;
  firstLine.lastIndex = start;
  const head = firstLine.exec(raw)?.[1] ?? '';
  const separator = separators.find((sign) => namesPostings(head.split(sign)));
  if (!separator) return;

  const isTable = tableName.test(file.path);
  // “Role, responsibilities, requirements” is prose.
  if (!isTable && separator === ',' && head.includes(', ')) return;
  const [names, ...rest] = csvRows(raw, separator, start);
  if (!names || names.fault) return;
  const text = seedText(raw);
  const keys = names.cells.map((cell) => textOf(cell, text));
  const rows = rest.filter((row) => !isEmpty(row, raw) && !isSame(row, keys, text));
  if (rest.some((row) => isEmpty(row, raw)) && rows.length === 0) {
    file.fail(
      'Expected a row with values below the names of the columns, found none: fill it, or remove the file',
      {
        place: pointAt(raw, rest[0]?.from ?? start),
        ruleId: 'no-posting',
        source: 'rolebook',
      },
    );
  }
  if (rows.length === 0 || isOfLabels(rows, text)) return;
  const faults = rows.map((row) => faultOf(row, names.cells.length));
  // What is no table for the most part is prose.
  if (!isTable && faults.filter((fault) => fault !== undefined).length * 2 > rows.length) return;
  refuseMany(file, rows.length);
  const pointOf = pointsIn(raw);
  return rows.map((row, index) => {
    const fault = faults[index];
    return fault
      ? refusedAt(row.from, broken(fault, pointOf(row.from)))
      : dataDocument(recordOf(row, keys, text), row.from);
  });
}

/** Whether a row has no value: programs write out the empty rows of a sheet too. */
function isEmpty({ cells, fault }: Row, raw: string): boolean {
  return !fault && cells.every(({ from, to }) => raw.slice(from, to).trim() === '');
}

/** Whether a row is the names of the columns again, as where tables are put together. */
function isSame({ cells }: Row, keys: readonly SeedText[], text: SeedText): boolean {
  return (
    cells.length === keys.length &&
    cells.every((cell, index) => textOf(cell, text).value === keys[index]?.value)
  );
}

/** Whether most rows begin with the label of a fact: they tell one posting, and are none each. */
function isOfLabels(rows: readonly Row[], text: SeedText): boolean {
  const labels = rows.filter(
    ({ cells: [first] }) => first && fieldPropertyOf(headingPhrase(textOf(first, text).value)) !== undefined,
  );
  return labels.length * 2 > rows.length;
}

function namesPostings(names: readonly string[]): boolean {
  const phrases = names.map((name) => keyPhrase(name.replace(quotes, '')));
  const isText = (phrase: string) => isBodyKey(phrase) || sectionKindOf(phrase) !== undefined;
  return phrases.some((phrase) => keyPropertyOf(phrase) === 'title') && phrases.some(isText);
}

/** Why a row is none of a table with so many columns; some programs write empty cells behind the last. */
function faultOf({ cells, fault }: Row, expected: number): string | undefined {
  if (fault || cells.length === expected) return fault;
  if (cells.length > expected && cells.slice(expected).every(({ from, to }) => from === to)) return;
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
  const members = cells.slice(0, keys.length).map((cell, index) => {
    const key = keys[index] as SeedText;
    const said = textOf(cell, text);
    const value: Data = { type: 'text', size: said.value.length, text: () => said, items: [], members: [] };
    return { key, phrase: keyPhrase(key.value), value };
  });
  return { type: 'object', size: 0, text: () => slice(text, 0, 0), items: [], members };
}
