const tags = /<(?:p|div|ul|ol|li|br|h[1-6]|span|strong|b|em|table|section|article)\b[^<>]{0,400}>/gi;
/** Tags of prose that were escaped once more than HTML is, or more than once. */
export const escapedTags = /&(?:amp;){0,3}lt;(?:p|div|ul|li|br|h[1-6]|strong|span)\b/i;

/** Whether a text is HTML that was escaped as a whole, as some boards hand it out. */
export function isEscapedHtml(value: string): boolean {
  return escapedStart.test(value);
}

const escapedStart = /^\s{0,200}&(?:amp;){0,3}lt;(?:p|div|ul|h[1-6]|strong|span|section|article)\b/i;

const escapedEnds = /&(?:amp;){0,3}lt;\/(?:p|div|ul|li|h[1-6])&(?:amp;){0,3}gt;/gi;

/** Whether a text holds HTML that was escaped, as some boards hand it out, below lines of its own: several elements, closed. */
export function holdsEscapedHtml(value: string): boolean {
  return value.includes('lt;/') && (value.match(escapedEnds)?.length ?? 0) > 1;
}

// One element is all there is: <li>Three years of Python</li>
const start = /^\s{0,200}<(p|div|ul|ol|li|h[1-6]|span|strong|section|article)\b[^<>]{0,400}>/i;
const end = /<\/(\w{1,10})>\s{0,200}$/;

/** Whether a text is HTML: it has tags of prose, as they are or escaped. */
export function isHtml(value: string): boolean {
  if ((value.match(tags)?.length ?? 0) > 1 || escapedTags.test(value)) return true;
  const opened = start.exec(value)?.[1]?.toLowerCase();
  return opened !== undefined && opened === end.exec(value.slice(-longestEnd))?.[1]?.toLowerCase();
}

/** The longest end of a text that is looked at, in characters. */
const longestEnd = 220;
