import type { Span } from '../../text/span.ts';
import { endOf, endOfComment, kindAt } from './sticky.ts';

/** A word, string, number, sign or comment of a program. */
export interface CodeToken extends Span {
  readonly kind: 'name' | 'text' | 'number' | 'sign' | 'comment';
  /** What stands between the quotes of a string; else all of it. */
  readonly inner: Span;
  /** Whether it is the first of its line. */
  readonly isFirst: boolean;
}

const blank = /\s+/y;
const lineComment = /(?:\/\/|#)[^\n]*/y;
const kinds = [
  ['name', /[\p{L}_$][\p{L}\d_$]*(?:\.[\p{L}_$][\p{L}\d_$]*)*/uy],
  ['number', /\d[\d_.]*/y],
  ['sign', /[{}[\]():,;=+|<>?!*&./@-]/y],
] as const;
// Also as Python marks them: r"…", f'''…'''
const opening = /(?:[bfruBFRU]{1,2})?("""|'''|["'`])/y;
const backslash = 92;
/** What has more tokens computes, or is no program of postings. */
const most = 100_000;

/** The tokens of a program, as JavaScript, TypeScript, Python and the like write them; undefined where a text is none. */
export function codeTokens(text: string): CodeToken[] | undefined {
  const tokens: CodeToken[] = [];
  let isFirst = true;
  for (let at = 0; at < text.length; ) {
    const space = endOf(blank, text, at);
    if (space > at) {
      isFirst ||= text.slice(at, space).includes('\n');
      at = space;
      continue;
    }
    const token = tokenAt(text, at, isFirst);
    if (!token || tokens.length === most) return;
    tokens.push(token);
    isFirst = false;
    at = token.to;
  }
  return tokens;
}

function tokenAt(text: string, from: number, isFirst: boolean): CodeToken | undefined {
  const tokenTo = (kind: CodeToken['kind'], to: number, inner = { from, to }) => ({
    kind,
    from,
    to,
    inner,
    isFirst,
  });
  const comment = endOfComment(text, from, lineComment);
  // Never closed, it goes on to the end.
  if (comment < 0) return tokenTo('comment', text.length);
  if (comment > from) return tokenTo('comment', comment);
  opening.lastIndex = from;
  const [opened, quote = ''] = opening.exec(text) ?? [];
  if (opened) {
    const inside = from + opened.length;
    const close = quote === '`' ? closeOfTemplate(text, inside) : closeOf(text, inside, quote);
    return close < 0 ? undefined : tokenTo('text', close + quote.length, { from: inside, to: close });
  }
  const found = kindAt(kinds, text, from);
  return found && tokenTo(found.kind, found.to);
}

/** Where the quote is that closes a string; -1 where none does, in the same line for one that is no longer. */
function closeOf(text: string, from: number, quote: string): number {
  const isOfOneLine = quote === '"' || quote === "'";
  for (let at = from; at < text.length; at++) {
    if (text.charCodeAt(at) === backslash) at++;
    else if (text.startsWith(quote, at)) return at;
    else if (isOfOneLine && text[at] === '\n') return -1;
  }
  return -1;
}

/** Where a template is closed, past those in the expressions within it: `We bake ${late ? `at night` : 'by day'}.` */
function closeOfTemplate(text: string, from: number): number {
  const open = ['`'];
  for (let at = from; at < text.length; at++) {
    const sign = text[at] as string;
    const isWords = open.at(-1) === '`';
    if (sign === '\\') at++;
    else if (sign === open.at(-1)) {
      open.pop();
      if (open.length === 0) return at;
    } else if (isWords && text.startsWith('${', at)) {
      open.push('}');
      at++;
    } else if (!isWords && (sign === '`' || sign === '{')) open.push(sign === '{' ? '}' : sign);
    else if (!isWords && (sign === '"' || sign === "'")) at = Math.max(at, closeOf(text, at + 1, sign));
  }
  return -1;
}
