/** A piece of an excerpt, marked where it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const mark = /<mark>(.*?)<\/mark>/gs;
const entity = /&(amp|lt|gt|quot|#39|#x27);/g;
const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/**
 * An excerpt of the search index as text, so that no page is built from markup.
 *
 * ```text
 * writes &lt;b&gt; in <mark>Python</mark> → “writes <b> in ”, marked “Python”
 * ```
 */
export function piecesOf(excerpt: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of excerpt.matchAll(mark)) {
    pieces.push({ text: plain(excerpt.slice(at, match.index)), marked: false });
    pieces.push({ text: plain(match[1] ?? ''), marked: true });
    at = match.index + match[0].length;
  }
  pieces.push({ text: plain(excerpt.slice(at)), marked: false });
  return pieces.filter(({ text }) => text !== '');
}

function plain(text: string): string {
  return text.replace(entity, (_, name: string) => characters[name] ?? '');
}
