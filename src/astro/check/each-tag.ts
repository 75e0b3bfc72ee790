// Linear: each part ends at a sign with which the next begins.
const opening = /<[a-zA-Z][^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/y;
/** Elements whose text is no markup. */
const raw = /^<(?:script|style|title|textarea)(?=[\s/>])/i;
const comment = '<!--';
const slash = '/'.charCodeAt(0);

/**
 * Tells each opening tag of a page in turn, `<a href="…">`, with where it begins and ends; what stands in comments
 * and in scripts is none. It calls back rather than make a list: pages have hundreds of tags, sites millions.
 */
export function eachTag(html: string, tell: (tag: string, from: number, to: number) => void): void {
  for (let from = html.indexOf('<'); from !== -1; from = html.indexOf('<', from)) {
    if (html.charCodeAt(from + 1) === slash) {
      from += 2;
      continue;
    }
    opening.lastIndex = from;
    if (!opening.test(html)) {
      from = html.startsWith(comment, from) ? after(html, '-->', from + comment.length) : from + 1;
      continue;
    }
    const to = opening.lastIndex;
    const tag = html.slice(from, to);
    tell(tag, from, to);
    from = raw.test(tag) ? after(html, '</', to) : to;
  }
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}
