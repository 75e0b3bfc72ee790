import { mend } from './mend.ts';
import type { Mended } from './seed.ts';

/** Marks of print that boards leave in text as references of HTML. No character that is markup, and no `&amp;` but in the middle of a name: writers speak of those. */
const marks: Readonly<Record<string, string>> = {
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  middot: '·',
};
const known = new Set([...Object.values(marks), '/', "'"]);
const reference = new RegExp(`&(?:${Object.keys(marks).join('|')}|#\\d{2,4}|#x[\\da-f]{2,4});`, 'gi');

// GD&amp;T, R&amp;D
const joining = /(?<=[A-Z])&amp;(?=[A-Z])/g;

// A line without words, as editors keep it.
const blank = /^[ \t]{0,8}(?:&nbsp;[ \t]{0,8}){1,20}$/gim;

/**
 * Text with the marks of print that references of HTML stand for; any other stays as it is written.
 *
 * ```text
 * everyday &ndash; NumPy&#x2F;SciPy → everyday – NumPy/SciPy
 * ```
 */
export function withMarks(text: Mended): Mended {
  const marked = mend(mend(text, 'markup', reference, markOf), 'markup', joining, () => '&');
  return mend(marked, 'markup', blank, () => '');
}

function markOf(said: string): string {
  const name = said.slice(1, -1);
  if (!name.startsWith('#')) return marks[name.toLowerCase()] ?? said;
  const mark = String.fromCodePoint(Number(name.slice(1).replace(/^x/i, '0x')));
  return known.has(mark) ? mark : said;
}
