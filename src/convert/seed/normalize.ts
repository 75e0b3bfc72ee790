import { mend } from './mend.ts';
import type { Mended } from './seed.ts';

const lineEnd = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;

// Nothing a reader sees: controls, bidirectional marks, zero-width characters (but not the joiners
// that emoji and some scripts need), tags, lone surrogates and noncharacters.
const invisible =
  /(?![\t\n\u200C\u200D])[\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFDD0-\uFDEF\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\p{Noncharacter_Code_Point}/gu;

const oddSpace = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

// Hyphens by another name: the one that no line breaks at, as word processors write it, and those of other widths.
const oddHyphen = /[\u2010\u2011\uFE63\uFF0D]/g;

// A letter between two words that few faces have; it is written for the dot that all have.
const oddDot = /\uA78F/g;

// A run that can change under composition: what is not ASCII, with the letter it may sit on.
const composable = /[!-~]?[^\u0000-\u007F]+/g;

// More marks above and below a letter than UAX #15 (stream-safe text) lets any text have: they would be put in order in
// quadratic time, and stand as they are.
const heaped = /(\P{M}?\p{M}{31,})/u;

/**
 * One way of writing each character: line ends as LF, nothing invisible, plain spaces, hyphens and dots, NFC.
 * What was changed is listed; doing it twice changes nothing.
 */
export function normalize(text: Mended): Mended {
  const visible = mend(withLineFeeds(text), 'invisible', invisible, () => '');
  const spaced = mend(visible, 'space', oddSpace, () => ' ');
  const hyphenated = mend(spaced, 'hyphen', oddHyphen, () => '-');
  const dotted = mend(hyphenated, 'dot', oddDot, () => '·');
  return mend(dotted, 'composition', composable, composed);
}

/** Every way to end a line as LF. */
export function withLineFeeds(text: Mended): Mended {
  return mend(text, 'line-end', lineEnd, () => '\n');
}

function composed(run: string): string {
  const parts = run.split(heaped);
  return parts.map((part, index) => (index % 2 === 0 ? part.normalize('NFC') : part)).join('');
}
