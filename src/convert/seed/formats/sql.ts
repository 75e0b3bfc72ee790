import type { Document, GivenText } from '../document.ts';
import { refuseMany } from '../refuse-many.ts';
import type { Decoded } from '../seed.ts';
import { edited, inserted, joined, type SeedText, seedText, slice, trimmed } from '../seed-text.ts';
import { withoutHeadingMark } from '../without-heading-mark.ts';
import { type Data, leavesOf, listData, objectData, textData } from './data.ts';
import { keyPhrase } from './field-keys.ts';
import { postingDocuments } from './posting-documents.ts';
import { textOfMember } from './record-texts.ts';
import { rowsIn, type SqlRow, type SqlRows, sqlRows } from './sql-rows.ts';
import { type SqlToken, sqlTokens } from './sql-tokens.ts';

// How a dump begins, behind its comments; no prose does.
const opening =
  /^\uFEFF?(?:\s|(?:--|#)[^\n]{0,400}\n|\/\*[^*]{0,4000}(?:\*(?!\/)[^*]{0,4000}){0,200}\*\/;?){0,400}(?:insert\s+(?:\w+\s+)?into\s+[\w`"[]|replace\s+into\s+[\w`"[]|(?:create|drop|lock|alter)\s+(?:\w+\s+)?(?:tables?|database|schema)\s|set\s+[@\w.]{1,60}\s*=|use\s+[`\w]{1,60}\s*;|start\s+transaction\s*;|begin\s*;)/i;
// Rows alone: (7, 'Baker', …
const row = /^\uFEFF?\s*\(\s*(?:\d{1,20}|null|'[^'\n]{0,200}')\s*,\s*(?:-?\d|null\b|')/i;
/** How long a cell is that rows alone are taken for rows by, and that is a text and no name, in characters. */
const longText = 80;

/**
 * The postings among the rows that SQL puts into tables, or of rows alone; undefined where a seed is none.
 *
 * ```sql
 * INSERT INTO `jobs` (`title`, `body`) VALUES (1, 'Baker', '<p>We bake.</p>');
 * ```
 *
 * @throws VFileMessage where there are too many.
 */
export function sqlDocuments({ raw, file }: Decoded): Document[] | undefined {
  const isAlone = row.test(raw);
  const all = isAlone || opening.test(raw) ? sqlTokens(raw) : undefined;
  const tokens = all?.filter(({ kind }) => kind !== 'comment');
  const found = tokens && (isAlone ? aloneIn(tokens, raw) : sqlRows(tokens, raw));
  if (!all || !found || found.rows.length === 0) return;

  const told = asideOf(all, found, raw);
  const named = found.rows.filter(isNamed);
  const records = named.map(({ names, cells }) =>
    objectData(
      cells.map((cell, index) => {
        const { from, to } = (names[index] as SqlToken).inner;
        const key = slice(seedText(raw), from, to);
        return { key, phrase: keyPhrase(key.value), value: cellData(cell, raw) };
      }),
    ),
  );
  const ofNames = postingDocuments([listData(records)], file, { start: named[0]?.from ?? 0 });
  const others = found.rows
    .filter((one) => !isNamed(one))
    .map((one) => one.cells.map((cell) => cellData(cell, raw)));
  const ofCells = others.filter((cells) => cells.some(isLong)).map(documentOfCells);
  refuseMany(file, ofNames.length + ofCells.length);
  const [first, ...rest] = [...ofNames, ...ofCells];
  if (!first) return;
  const unread = ofNames.length > 0 ? [] : records.flatMap(leavesOf);
  const beside = [...unread, ...others.filter((cells) => !cells.some(isLong)).flat()].flatMap(asideOfCell);
  return [{ ...first, given: [...first.given, ...told, ...beside] }, ...rest];
}

function isNamed({ names, cells }: SqlRow): boolean {
  return names.length === cells.length;
}

/** Rows without the statement that puts them anywhere, if they are all there is, and one of them tells something at length. */
function aloneIn(tokens: readonly SqlToken[], raw: string): SqlRows | undefined {
  const rows = rowsIn(tokens, raw, []);
  const last = tokens.at(-1);
  const isWhole = last && (raw[last.from] === ')' || raw[last.from] === ',' || raw[last.from] === ';');
  const isTold = rows?.some(
    ({ cells }) => cells.length > 1 && cells.some((cell) => isLong(cellData(cell, raw))),
  );
  return rows && isWhole && isTold ? { rows, others: [] } : undefined;
}

/** Comments, and statements that put no rows into a table. */
function asideOf(tokens: readonly SqlToken[], { others }: SqlRows, raw: string): GivenText[] {
  const textOf = (from: number, to: number) => slice(seedText(raw), from, to);
  const comments = tokens.filter(({ kind }) => kind === 'comment').map(({ from, to }) => textOf(from, to));
  const statements = others.map((tokens) => textOf(tokens[0]?.from ?? 0, tokens.at(-1)?.to ?? 0));
  return [
    ...(comments.length > 0 ? [{ reason: 'comment' as const, text: joined(comments, '\n') }] : []),
    ...statements.map((text) => ({ reason: 'template' as const, text })),
  ];
}

const escapes = /\\(?:r\\n|.)|''|""/gs;
const told: Partial<Record<string, string>> = {
  '\\n': '\n',
  '\\r': '\n',
  '\\r\\n': '\n',
  '\\t': '\t',
  '\\0': ' ',
  '\\Z': ' ',
};

/** What a cell says: a text, a number, or, of what the database computes, the strings that it does it with. */
function cellData(cell: readonly SqlToken[], raw: string): Data {
  const texts = cell
    .filter(({ kind }) => kind === 'text')
    .map(({ inner }) => textData(read(slice(seedText(raw), inner.from, inner.to), raw[inner.to] ?? '')));
  const [first, another] = texts;
  if (first) return another ? listData(texts) : first;
  const [only] = cell;
  const said = only ? slice(seedText(raw), only.from, cell.at(-1)?.to ?? only.to) : seedText('');
  return { ...textData(said), type: only?.kind === 'number' ? 'number' : 'nothing' };
}

function read(text: SeedText, quote: string): SeedText {
  const edits = Array.from(text.value.matchAll(escapes), ({ 0: said, index }) => ({
    from: index,
    to: index + said.length,
    after: said[0] === '\\' ? (told[said] ?? said.slice(1)) : said[0] === quote ? quote : said,
  }));
  const { value, origin } = edited(text, edits);
  return { value: withoutHeadingMark(value), origin };
}

function isLong({ type, size }: Data): boolean {
  return type === 'text' && size >= longText;
}

// 40, Fd90toK2, 2019-10-02 14:35:13, full-time-developer, /images/1.png: what a database counts and finds rows by.
const ofDatabase =
  /^(?:[-+\d.,:/ ]+|(?=\S*\d)\S+|\d{4}-\d\d-\d\d[ T][\d:.+Z]+|[a-z\d]+(?:[-_][a-z\d]+)+|https?:\S*|\/\S*|[a-z]:[^\n]*)$/;
const letter = /\p{L}{2}/u;

/** A row whose cells nothing names: names a line each, then texts, in the order of the cells. */
function documentOfCells(cells: readonly Data[]): Document {
  const given: GivenText[] = [];
  const lines: SeedText[] = [];
  for (const cell of cells) {
    const said = cell.type === 'text' ? trimmed(cell.text()) : undefined;
    if (!said || !letter.test(said.value) || (!isLong(cell) && ofDatabase.test(said.value))) {
      for (const aside of asideOfCell(cell)) given.push(aside);
      continue;
    }
    const text = textOfMember({ key: inserted('', 0), phrase: 'description', value: textData(said) }, given);
    if (lines.length > 0) lines.push(inserted(isLong(cell) ? '\n\n' : '\n', text.origin[0] ?? 0));
    lines.push(text);
  }
  return { given, body: { text: joined(lines, ''), repairs: [] }, plain: false };
}

function asideOfCell(cell: Data): GivenText[] {
  if (cell.type === 'array') return cell.items.flatMap(asideOfCell);
  return cell.type !== 'nothing' && cell.size > 0 ? [{ text: cell.text() }] : [];
}
