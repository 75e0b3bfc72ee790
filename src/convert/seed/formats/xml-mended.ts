import { type Edit, edited, type SeedText, seedText } from '../seed-text.ts';
import { endless, ofProse } from './xml-prose.ts';

// <br>, </p>, <job title="a > b">; what else begins like one of them is text
const tag = /<(\/?)([a-z_][\w:.-]*)(?![\w:.-])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/iy;
const passage = /<(?:!--|!\[CDATA\[|\?|!)/y;
const closings: Partial<Record<string, string>> = {
  '<!--': '-->',
  '<![CDATA[': ']]>',
  '<?': '?>',
  '<!': '>',
};
const sign = /[<&]/g;
const reference = /&(?:[a-z][a-z\d]{0,30}|#\d{1,7}|#x[\da-f]{1,6});/iy;

/** A tag that is open: where it stands, and what it opens. */
interface Open {
  readonly name: string;
  readonly end: number;
}

/**
 * XML with what programs that put it together by hand forget: signs of XML that are meant as words are escaped, and
 * markup of prose that is not closed, or not opened, as HTML allows, is so that it holds.
 *
 * ```xml
 * <job><title>Research & Development</title><description>We bake<br>bread.</p></description></job>
 * ```
 *
 * @param isPart whether it is a record, or several one after the other, without the root that they stand in.
 * @returns undefined where the elements of records are broken themselves: what is of which nobody knows.
 */
export function mendedXml(raw: string, isPart: boolean): SeedText | undefined {
  const edits: Edit[] = [];
  const open: Open[] = [];
  const opened = new Map<string, number>();
  const insert = (at: number, after: string) => edits.push({ from: at, to: at, after });
  if (isPart) insert(raw.search(/</), '<jobs>');

  sign.lastIndex = 0;
  for (let found = sign.exec(raw); found; found = sign.exec(raw)) {
    const at = found.index;
    const end = found[0] === '&' ? endOfReference(raw, at) : endOfPassage(raw, at);
    // Never closed.
    if (end === undefined) return;
    tag.lastIndex = at;
    const [said = '', slash, name = '', attributes = ''] = end > at ? [] : (tag.exec(raw) ?? []);
    if (said === '' && end === at) {
      edits.push({ from: at, to: at + 1, after: found[0] === '&' ? '&amp;' : '&lt;' });
      continue;
    }
    sign.lastIndex = said === '' ? end : at + said.length;
    if (said === '') continue;
    for (const edit of bareSigns(attributes, at + said.length - 1 - attributes.length)) edits.push(edit);
    if (!slash) {
      if (attributes.endsWith('/')) continue;
      open.push({ name, end: at + said.length });
      opened.set(name, (opened.get(name) ?? 0) + 1);
      continue;
    }
    if (!opened.get(name)) {
      if (!ofProse.test(name)) return;
      edits.push({ from: at, to: at + said.length, after: '' });
      continue;
    }
    for (let last = open.pop(); last; last = open.pop()) {
      opened.set(last.name, (opened.get(last.name) ?? 1) - 1);
      if (last.name === name) break;
      if (endless.test(last.name)) insert(last.end - 1, '/');
      else if (ofProse.test(last.name)) insert(at, `</${last.name}>`);
      else return;
    }
  }
  if (open.length > 0) return;
  if (isPart) insert(raw.length, '</jobs>');
  return edited(
    seedText(raw),
    edits.sort((a, b) => a.from - b.from),
  );
}

/** Where a reference ends that begins at a place, or that place where none does. */
function endOfReference(raw: string, at: number): number {
  reference.lastIndex = at;
  return reference.test(raw) ? reference.lastIndex : at;
}

/** Where a comment or the like ends that begins at a place, or that place where none does; undefined where it never ends. */
function endOfPassage(raw: string, at: number): number | undefined {
  passage.lastIndex = at;
  const closing = closings[passage.exec(raw)?.[0] ?? ''];
  if (!closing) return at;
  const end = raw.indexOf(closing, at);
  return end < 0 ? undefined : end + closing.length;
}

function bareSigns(attributes: string, start: number): Edit[] {
  return Array.from(attributes.matchAll(/&/g), ({ index }) => index)
    .filter((index) => endOfReference(attributes, index) === index)
    .map((index) => ({ from: start + index, to: start + index + 1, after: '&amp;' }));
}
