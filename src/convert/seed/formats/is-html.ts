const tags = /<(?:p|div|ul|ol|li|br|h[1-6]|span|strong|b|em|table|section|article)\b[^<>]{0,400}>/gi;
/** Tags of prose that were escaped once more than HTML is. */
export const escapedTags = /&lt;(?:p|div|ul|li|br|h[1-6]|strong|span)\b/i;

// As it is or escaped.
const anyTag = /(?:<|&lt;)(\/?)([a-z][a-z\d]{0,20})\b(?:(?!&[lg]t;)[^<>])*(?:>|&gt;)/gi;
// Elements that end without saying so, or have no end.
const endless =
  /^(?:p|li|dt|dd|tr|td|th|option|thead|tbody|tfoot|area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** HTML nested deeper than this is no page that anybody wrote. */
const deepest = 250;

/** Whether HTML is nested too deep to be read: a bomb, not a posting. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(anyTag)) {
    if (endless.test(name)) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** Whether a text is HTML that was escaped as a whole, as some boards hand it out. */
export function isEscapedHtml(value: string): boolean {
  return escapedStart.test(value) && !isTooDeep(value);
}

const escapedStart = /^\s{0,200}&lt;(?:p|div|ul|h[1-6]|strong|span|section|article)\b/i;

/** Whether a text is HTML: it has tags of prose, as they are or escaped; where they are nested too deep it stays text. */
export function isHtml(value: string): boolean {
  return !isTooDeep(value) && hasTags(value);
}

// One element is all there is: <li>Three years of Python</li>
const start = /^\s{0,200}<(p|div|ul|ol|li|h[1-6]|span|strong|section|article)\b[^<>]{0,400}>/i;
const end = /<\/(\w{1,10})>\s{0,200}$/;

function hasTags(value: string): boolean {
  if ((value.match(tags)?.length ?? 0) > 1 || escapedTags.test(value)) return true;
  const opened = start.exec(value)?.[1]?.toLowerCase();
  return opened !== undefined && opened === end.exec(value.slice(-longestEnd))?.[1]?.toLowerCase();
}

/** The longest end of a text that is looked at, in characters. */
const longestEnd = 220;
