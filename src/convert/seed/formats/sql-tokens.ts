import type { Span } from '../../text/span.ts';
import { endOf, endOfComment, kindAt } from './sticky.ts';

/** A word, string, name in quotes, number, sign or comment of SQL. */
export interface SqlToken extends Span {
  readonly kind: 'word' | 'text' | 'name' | 'number' | 'sign' | 'comment';
  /** What stands between the quotes of a string or a name; else all of it. */
  readonly inner: Span;
}

const blank = /\s+/y;
const comment = /(?:--|#)[^\n]*/y;
const kinds = [
  ['word', /[\p{L}_@][\p{L}\p{N}_@$]*/uy],
  ['number', /[-+]?(?:0x[\da-f]+|\d[\d.]*(?:e[-+]?\d+)?)/iy],
  ['sign', /[^\s\p{L}\p{N}]/uy],
] as const;
const closings: Partial<Record<string, string>> = { "'": "'", '"': '"', '`': '`', '[': ']' };
/** A dump of more tokens is too long to be postings. */
const most = 200_000;

/** The tokens of SQL, as the dumps of databases are written; undefined where a text is none. */
export function sqlTokens(text: string): SqlToken[] | undefined {
  const tokens: SqlToken[] = [];
  for (let at = 0; at < text.length; ) {
    const space = endOf(blank, text, at);
    if (space > at) {
      at = space;
      continue;
    }
    const token = tokenAt(text, at);
    if (!token || tokens.length === most) return;
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}

function tokenAt(text: string, from: number): SqlToken | undefined {
  const tokenTo = (kind: SqlToken['kind'], to: number, inner = { from, to }) => ({ kind, from, to, inner });
  const told = endOfComment(text, from, comment);
  // Never closed.
  if (told < 0) return;
  if (told > from) return tokenTo('comment', told);
  const first = text[from] ?? '';
  const closing = closings[first];
  if (closing) {
    const close = closeOf(text, from + 1, closing);
    const kind = first === "'" || first === '"' ? 'text' : 'name';
    return close < 0 ? undefined : tokenTo(kind, close + 1, { from: from + 1, to: close });
  }
  const found = kindAt(kinds, text, from);
  return found && tokenTo(found.kind, found.to);
}

/** Where a quote closes what it opened: two of them are one that is meant, as is one behind a backslash. */
function closeOf(text: string, from: number, closing: string): number {
  const isText = closing === "'" || closing === '"';
  for (let at = from; at < text.length; at++) {
    if (isText && text[at] === '\\') at++;
    else if (text[at] !== closing) continue;
    else if (text[at + 1] !== closing) return at;
    else at++;
  }
  return -1;
}
