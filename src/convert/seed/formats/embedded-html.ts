import { headingMark } from '../heading-mark.ts';
import { change } from '../mend.ts';
import type { Mended } from '../seed.ts';
import type { Edit } from '../seed-text.ts';
import { withReferencesRead } from './markup-references.ts';

const tag =
  /<(\/?)(p|div|section|article|main|header|aside|center|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|h[1-6]|blockquote|details|summary|figure|br|hr|span|strong|b|em|i|u|a|font|small|sup|sub|mark|code|img|button|label|input)\b[^<>]{0,600}>/giu;
const few =
  /<\/?(?:p|div|ul|ol|li|br|h[1-6]|table|tr|td|span|strong|b|em|a|img|section|details|center)\b[^<>]{0,600}>/gi;
const structure = /<(?:br ?\/?|\/(?:p|div|li|ul|ol|h[1-6]|strong|b|table|section|details))>/i;
const lineOfBlock = /^[ \t]*<(?:div|p|ul|ol|table|section|details|h[1-6])\b[^<>\n]{0,600}>[ \t]*$/im;
// A line that is one element or picture, or a link: nobody writes them but as HTML.
const whole =
  /^[ \t]*<(h[1-6]|p|div)\b[^<>\n]{0,600}>[^<>\n]{3,600}<\/\1>[ \t]*$|^[ \t]*<img\s[^<>\n]{0,600}\bsrc=["'][^<>\n]{1,600}>[ \t]*$|<a\s[^<>]{0,600}\bhref=["'](?:https?:|\.{0,2}\/)[^<>]{1,600}>[^<>]{1,300}<\/a>/im;
const inline = /^(?:span|strong|b|em|i|u|a|font|small|sup|sub|mark|code|img|button|label|input)$/;
const bold = /<(strong|b)>[ \t]*[^<>\n]{2,80}<\/\1>:?[ \t]*(?=<\/?(?:p|br|div|ul)\b|\n|$)/iuy;
const words = /\S/;

/** Whether a text has tags of HTML in it: a whole element, or several tags, one of which closes a block or breaks a line. */
export function hasEmbeddedHtml(value: string): boolean {
  if (!value.includes('<')) return false;
  if (whole.test(value)) return true;
  if (!structure.test(value)) return false;
  const count = value.match(few)?.length ?? 0;
  return count > 2 || (count > 1 && lineOfBlock.test(value));
}

const isHeading = /^h\d$/;
const space = /\s*/y;

/**
 * Text with HTML in it, as Markdown may have, without tags: blocks and breaks are lines, items have bullets,
 * headings and bold lines the heading mark.
 */
export function textOfEmbeddedHtml(text: Mended): Mended {
  return withReferencesRead(change(text, 'markup', editsIn(text.text.value)));
}

function editsIn(value: string): Edit[] {
  const edits: Edit[] = [];
  let isEmpty = true;
  let read = 0;
  let opened = '';
  for (const { 0: said, 1: slash, 2: name = '', index } of value.matchAll(tag)) {
    isEmpty = isEmptyAfter(value.slice(read, index), isEmpty);
    const element = name.toLowerCase();
    const isEnd = slash === '/';
    const isFirst = opened === 'li' && read === index;
    read = index + said.length;
    // A heading that opens an item is its first words.
    if (isHeading.test(element) && (isEnd ? opened === element : isFirst)) {
      edits.push({ from: index, to: read, after: isEnd && /\S/.test(value[read] ?? '') ? ' ' : '' });
      opened = isEnd ? '' : element;
      continue;
    }
    const after = replacement(element, isEnd, isEmpty, boldAt(value, index));
    // Its words follow the bullet of an item, in whatever line they stand.
    if (element === 'li' && !isEnd) read += spaceAt(value, read);
    edits.push({ from: index, to: read, after });
    isEmpty = isEmptyAfter(after, isEmpty);
    opened = isEnd ? '' : element;
  }
  return edits;
}

function spaceAt(value: string, index: number): number {
  space.lastIndex = index;
  return space.exec(value)?.[0].length ?? 0;
}

function replacement(name: string, isEnd: boolean, isEmpty: boolean, isBold: () => boolean): string {
  if (inline.test(name)) return isEmpty && !isEnd && isBold() ? headingMark : '';
  if (name === 'br' || name === 'hr') return '\n';
  if (name === 'td' || name === 'th') return isEmpty || isEnd ? '' : '\t';
  if (name === 'li' && isEnd) return '';
  if (isEnd) return '\n';
  const start = isEmpty ? '' : '\n';
  if (name === 'li') return `${start}• `;
  return isHeading.test(name) ? start + headingMark : start;
}

function boldAt(value: string, index: number): () => boolean {
  return () => {
    bold.lastIndex = index;
    return bold.test(value);
  };
}

/** Whether a line is still without words after more text; a bullet or heading mark stands where words follow. */
function isEmptyAfter(more: string, before: boolean): boolean {
  const end = more.lastIndexOf('\n');
  const line = end === -1 ? more : more.slice(end + 1);
  return (end !== -1 || before) && !words.test(line);
}
