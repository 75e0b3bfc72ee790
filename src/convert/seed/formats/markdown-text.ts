import { headingMark } from '../heading-mark.ts';
import { change, mend } from '../mend.ts';
import { withLineFeeds } from '../normalize.ts';
import type { Mended } from '../seed.ts';
import type { Edit } from '../seed-text.ts';
import { emphasisIn } from './markdown-emphasis.ts';
import { linkCount, linksIn, referencesIn } from './markdown-links.ts';
import { hasTable, textOfTables } from './markdown-tables.ts';
import { withReferencesRead } from './markup-references.ts';

const bold = /\*\*[^*\n]{1,80}\*\*/g;
const hardBreak = /(?<![\\`])\\[ \t]*$/gm;
// Some tables escape the escape as well: C\\+\\+.
const escaped = /\\{1,2}[-.*_+#!()&[\]~`|<>{}']/g;
// 3\-5 years, R\&D: a converter's escape, of a text that has few other signs of Markdown.
const escapedWithin = /(?<=[\p{L}\p{N}])\\{1,2}(?=[-&_][\p{L}\p{N}])/gu;
// No hashtags: “#LI-Remote”, “#Hiring #Bakers”.
const heading = /^ {0,3}(?!# (?:of|\d)\b)#{1,6}(?: +|(?=\p{Lu})(?!LI-|[\p{L}\p{N}_-]{1,40}[ \t]+#\p{L}))/gmu;
const boldLine = /^(?=[ \t]*\*{2,4}\p{L}[^*\n]{1,88}\*{2,4}:?\*{0,4}[ \t]*$)/gmu;
// A board breaks a line around bold words: As a / **Staff Engineer** / , you will …
const boldInLine = /(?<=[\p{L},])[ \t]*\n[ \t]*(?:\*\*[^*\n]{1,80}\*\*[ \t]*\n[ \t]*[,.;:)\p{Ll}])/gu;
const lineBreak = /(?<![ \t])[ \t]*\n[ \t]*/g;
const closeMark = /^[,.;:)]/;
const underlined = /^(?=\*{0,4}[\p{L}\d][^\n]{1,90}\n(?:={3,}|-{3,})[ \t]*$)/gmu;
const underline = new RegExp(`(?<=^${headingMark}[^\\n]{2,100})\\n(?:={3,}|-{3,})[ \\t]*$`, 'gmu');
const twice = new RegExp(`^${headingMark}${headingMark}`, 'gmu');
// A bold heading that lost its line end: before the first item of its list, or after the last words of what is above.
const boldBeforeItem = /(?=\*[ \t])(?<=^[ \t]*\*\*[^*\n]{1,80}\*\*)/gmu;
const boldAfterText = /(?=\*\*\p{Lu}[^*\n]{1,60}\*\*[ \t]*$)(?<=^[^*\n]{0,400}[\p{L}\p{N}.!?])/gmu;
// A title that is a link; values in code, as boards set them side by side below it.
const linkOpen = new RegExp(
  `(?<=^${headingMark}[ \\t]{0,3})\\[(?=[^[\\]\\n]{2,160}\\]\\([^()\\s]{1,400}\\)[ \\t]*$)`,
  'gmu',
);
const linkClose = new RegExp(`(?<=^${headingMark}[^[\\]\\n]{2,160})\\]\\([^()\\s]{1,400}\\)[ \\t]*$`, 'gmu');
const codeBetween = new RegExp(`(?<=^${headingMark}[^\\n]{0,200})\`[ \\t]{1,3}\``, 'gmu');
const codeMark = new RegExp(`(?<=^${headingMark}[^\\n]{0,200})\``, 'gmu');
const emphasis = /\*{2,4}/g;

// A title in the first line that says something, or one heading of a section.
const heads =
  /^\s{0,200}(?!# (?:of|\d)\b)#{1,6} {1,3}[\p{L}\d[][^\n]{3,200}(?:\n|$)|(?:^|\n)[ \t]*\r?\n#{2,6} {1,3}[\p{L}\d[*][^\n]{1,200}(?:\n|$)/u;

/** Whether a text was written in Markdown: it has a heading, a line in bold, a table, or several other signs. */
export function isMarkdown(value: string): boolean {
  const count = (pattern: RegExp) => value.match(pattern)?.length ?? 0;
  // Most texts have none of the signs: only those that a text has are counted.
  const headings = value.includes('#') ? count(heading) : 0;
  const lines = value.includes('===') || value.includes('---') ? count(underlined) : 0;
  const bolds = value.includes('**') ? count(bold) : 0;
  if ((value.includes('#') && heads.test(value)) || (bolds > 0 && value.search(boldLine) >= 0)) return true;
  if (hasTable(value)) return true;
  const [breaks, escapes] = value.includes('\\') ? [count(hardBreak), count(escaped)] : [0, 0];
  return bolds + headings + lines + breaks + linkCount(value) >= 3 || escapes >= 6;
}

/** Whether a text has a line that Markdown calls a heading: one is enough where its file is named as Markdown. */
export function hasHeading(value: string): boolean {
  return value.search(heading) >= 0;
}

/** Markdown as the plain text that the constructs read: headings and bold lines marked, no escapes, no stars. */
export function textOfMarkdown(text: Mended, isKnown = false): Mended {
  const mended = withLineFeeds(text);
  if (!isKnown && !isMarkdown(mended.text.value)) return mend(mended, 'markup', escapedWithin, () => '');
  const steps: readonly (readonly [RegExp, (match: string) => string])[] = [
    [hardBreak, () => ''],
    [boldBeforeItem, () => '\n'],
    [boldAfterText, () => '\n'],
    [heading, () => headingMark],
    [underlined, () => headingMark],
    [underline, () => ''],
    [boldLine, () => headingMark],
    [twice, () => headingMark],
    [linkOpen, () => ''],
    [linkClose, () => ''],
    [codeBetween, () => ' · '],
    [codeMark, () => ''],
    [emphasis, () => ''],
  ];
  const untabled = textOfTables(mended);
  const inLines = change(untabled, 'markup', breaksIn(untabled.text.value));
  const headed = steps.reduce((text, [pattern, after]) => mend(text, 'markup', pattern, after), inLines);
  const even = change(headed, 'markup', emphasisIn(headed.text.value));
  const unmarked = mend(even, 'markup', escaped, (match) => match.slice(-1));
  const plain = withReferencesRead(unmarked);
  const linked = change(plain, 'markup', linksIn(plain.text.value));
  return change(linked, 'markup', referencesIn(linked.text.value));
}

/** The line breaks around bold words that belong to a line; a mark that follows them stands close. */
function breaksIn(value: string): Edit[] {
  return [...value.matchAll(boldInLine)].flatMap(({ 0: match, index }) =>
    [...match.matchAll(lineBreak)].map(({ 0: space, index: at }) => {
      const from = index + at;
      const close = closeMark.test(match.slice(at + space.length));
      return { from, to: from + space.length, after: close ? '' : ' ' };
    }),
  );
}
