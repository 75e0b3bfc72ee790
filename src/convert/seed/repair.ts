import { fix_encoding } from 'ftfy-js';
import { mend } from './mend.ts';
import type { Mended } from './seed.ts';

// What the bytes 80 to BF of UTF-8 look like when they are read as windows-1252 (or Latin-1).
const tail = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

/**
 * UTF-8 read as windows-1252. Only whole sequences whose first character is rare before
 * such tails count: `Ã` and `Â` are letters of their own in capitals (SÃO PAULO).
 */
const mojibake = new RegExp(
  `(?:â${tail}{2}|ï»¿|ðŸ${tail}{2}|(?<!\\p{Lu})[ÂÃ]${tail}|[ÐÑ]${tail}(?=[ÐÑ]${tail})|(?<=[ÐÑ]${tail})[ÐÑ]${tail})+`,
  'gu',
);

/** The same of a mark, quote or dash whose first character some program has dropped: no amount begins so. */
const beheaded = /(?<!â)€[¢™œ\u009D˜“”¦]/g;

/** Text that was encoded twice needs two passes; a third finds nothing or is no accident. */
const passes = 3;

/**
 * Mends text that was UTF-8 and has been read as something else, run by run.
 *
 * ```text
 * the worldâ€™s most → the world’s most
 * ```
 */
export function repair(text: Mended): Mended {
  let mended = text;
  for (let pass = 0; pass < passes; pass++) {
    const next = mend(mended, 'mojibake', mojibake, fix_encoding);
    if (next === mended) break;
    mended = next;
  }
  return mend(mended, 'mojibake', beheaded, (run) => fix_encoding(`â${run}`));
}
