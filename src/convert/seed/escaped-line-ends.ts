import { headingMark } from './heading-mark.ts';
import { change, mend } from './mend.ts';
import type { Mended } from './seed.ts';

const escapedOnce = /(?<!\\)\\(?:r\\)?n/g;
const escapedTwice = /\\\\(?:r\\\\)?n/g;
const real = /\n/g;
/** So many, and more than real ones, are no names of folders: C:\new. */
const fewest = 4;

/** An escape behind so many backslashes; one straight behind a line end is that of a string that went on in the next line of a program. */
const sequenceOf = (slash: string) =>
  new RegExp(
    `${slash}(?:(?:r${slash})?n(?:\\\\(?![\\\\nrtu"'/]))?|[t"'/]|u[\\da-fA-F]{4}(?:${slash}u[\\da-fA-F]{4})*|\\\\)`,
    'g',
  );
const once = sequenceOf('\\\\');
const twice = sequenceOf('\\\\\\\\');
const unit = /u([\da-fA-F]{4})/g;

/**
 * Text that was copied as the string of a program or of data, with its escapes read.
 *
 * ```text
 * text = "Night Baker\nContoso\n\nWe bake\u2026" → Night Baker ⏎ Contoso ⏎ ⏎ We bake…
 * ```
 */
export function withEscapedLineEnds(text: Mended): Mended {
  const { value } = text.text;
  if (!value.includes('\\n')) return text;
  const count = (pattern: RegExp) => value.match(pattern)?.length ?? 0;
  const [single, double] = [count(escapedOnce), count(escapedTwice)];
  const ends = Math.max(single, double);
  if (ends < fewest || ends <= count(real)) return text;
  return unquoted(mend(text, 'line-end', double > single ? twice : once, characterOf));
}

// description = "Night Baker … bread.";
const opened = /^\s{0,99}(?:[\w.]{1,60}\s?[=:]\s?)?[bfru]{0,2}(["'`])/;
const closed = /(["'`])[,;]?\s{0,99}$/;

/** The text within the quotes of such a string. */
function unquoted(text: Mended): Mended {
  const { value } = text.text;
  const [open = '', quote] = opened.exec(value) ?? [];
  const end = closed.exec(value);
  if (!end || end[1] !== quote || end.index < open.length) return text;
  return change(text, 'markup', [
    { from: 0, to: open.length, after: '' },
    { from: end.index, to: value.length, after: '' },
  ]);
}

function characterOf(said: string): string {
  const [first = '\\', second = ''] = said.replace(/^\\+/, '');
  if (first === 'n' || (first === 'r' && second === '\\')) return '\n';
  if (first === 't') return '\t';
  if (first !== 'u') return first;
  const characters = [...said.matchAll(unit)].map(([, code = '']) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const read = characters.join('');
  return read.includes(headingMark) ? said : read;
}
