import type { Span } from '../convert/text/span.ts';

/** What is read from a place of a posting: a fact, a skill, or words that were set aside. */
export interface SourceMark {
  /** From 1, as the seed was given. */
  readonly line: number;
  readonly column: number;
  /** The words there. */
  readonly text: string;
  readonly name: string;
  /** Where it is spoken of: a page below the address of the site, or a place of the role's own page (`#glance`). */
  readonly place?: string | undefined;
}

/** Words of a line; those that something is read from have the columns at which marks begin. */
export interface SourcePiece {
  readonly text: string;
  readonly marks: readonly SourceMark[];
}

/** A part of a line that stands on a row of its own, and the names of all that is read from it. */
export interface SourceRow {
  /** The column at which it begins, from 1. */
  readonly column: number;
  readonly pieces: readonly SourcePiece[];
  readonly names: readonly string[];
}

/** A line longer than this, in characters, is shown in rows. */
const longLine = 500;

// Where a long line of JSON, HTML or glued text can be read on a new row.
const rowEnd = /(?:\\r|\\n)+|<br ?\/?>|<\/(?:p|li|ul|ol|h\d|div)>|",(?=\s*")|(?<=[.!?:] )(?=\p{Lu})/gu;

/** A line of a posting as rows of pieces; together they are the line, character by character. */
export function rowsOfLine(line: string, marks: readonly SourceMark[]): SourceRow[] {
  const spans = spansOf(line, marks);
  const startsRow = new Set(rowStarts(line, spans));
  const bounds = [...spans.flatMap(({ from, to }) => [from, to]), ...startsRow, line.length];
  const ends = [...new Set(bounds)].filter((end) => end > 0).sort((a, b) => a - b);

  const spanAt = new Map(spans.map((span) => [span.from, span]));
  const rows: { column: number; pieces: SourcePiece[] }[] = [{ column: 1, pieces: [] }];
  let from = 0;
  for (const to of ends) {
    if (startsRow.has(from)) rows.push({ column: from + 1, pieces: [] });
    rows.at(-1)?.pieces.push({ text: line.slice(from, to), marks: spanAt.get(from)?.marks ?? [] });
    from = to;
  }
  return rows.map(({ column, pieces }) => ({ column, pieces, names: namesIn(pieces) }));
}

interface MarkedSpan extends Span {
  readonly marks: readonly SourceMark[];
}

/** The words that something is read from, in order; those that overlap are one. */
function spansOf(line: string, marks: readonly SourceMark[]): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  for (const mark of marks.toSorted((a, b) => a.column - b.column)) {
    const from = Math.max(0, Math.min(mark.column, line.length) - 1);
    const to = endOf(mark.text, line, from);
    const last = spans.at(-1);
    if (to === from) continue;
    if (last && from < last.to) {
      spans[spans.length - 1] = { from: last.from, to: Math.max(last.to, to), marks: [...last.marks, mark] };
    } else spans.push({ from, to, marks: [mark] });
  }
  return spans;
}

/** Where words end that begin at `from`: signs of escape between them are skipped, and where they stand otherwise one word is taken. */
function endOf(text: string, line: string, from: number): number {
  let at = from;
  for (const character of text.split('\n', 1)[0] ?? '') {
    while (line[at] === '\\' && character !== '\\') at++;
    if (!line.startsWith(character, at))
      return from + (word.exec(line.slice(from, from + text.length))?.[0].length ?? 1);
    at += character.length;
  }
  return at;
}

const word = /^[\p{L}\p{N}]+/u;

/** Where the rows of a long line start after the first: never within words that something is read from. */
function rowStarts(line: string, spans: readonly Span[]): number[] {
  if (line.length <= longLine) return [];
  const starts = [...line.matchAll(rowEnd)].map(({ index, 0: end }) => index + end.length);
  let next = 0;
  return starts.filter((start) => {
    while ((spans[next]?.to ?? line.length) <= start && next < spans.length) next++;
    return start < line.length && !((spans[next]?.from ?? start) < start);
  });
}

function namesIn(pieces: readonly SourcePiece[]): string[] {
  return [...new Set(pieces.flatMap(({ marks }) => marks.map(({ name }) => name)))];
}
