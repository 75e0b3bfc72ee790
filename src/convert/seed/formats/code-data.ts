import { joined, type SeedText, seedText, slice } from '../seed-text.ts';
import type { CodeToken } from './code-tokens.ts';
import { type Data, listData, type Member, objectData, textData } from './data.ts';
import { keyPhrase } from './field-keys.ts';
import { deepest } from './json-depth.ts';
import { withoutEscapes } from './yaml-escapes.ts';

const closingOf: Partial<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };
const closings = new Set(Object.values(closingOf));

/**
 * What an expression of a program says: the records and lists it writes out, and its strings; of what it computes,
 * the strings that it does it with.
 *
 * ```ts
 * [{ title: 'Baker', text: `We bake.` + more }]
 * ```
 *
 * @returns undefined where brackets do not match, or are nested deeper than data is.
 */
export function codeData(tokens: readonly CodeToken[], raw: string, depth = 0): Data | undefined {
  const [first] = tokens;
  const mark = first && raw[first.from];
  if (depth > deepest) return;
  if (first?.kind === 'sign' && (mark === '{' || mark === '[') && closeOf(tokens, raw) === tokens.length - 1)
    return mark === '[' ? listOf(tokens.slice(1, -1), raw, depth) : recordOf(tokens.slice(1, -1), raw, depth);

  const texts = tokens.filter(({ kind }) => kind === 'text').map((token) => textOf(token, raw));
  const isSum = tokens.every(({ kind, from }) => kind === 'text' || '+()'.includes(raw[from] ?? ' '));
  if (texts.length === 1 || (isSum && texts.length > 0)) return textData(joined(texts, ''));
  if (texts.length > 0) return listData(texts.map(textData));
  const [only, another] = tokens;
  const isNumber = only?.kind === 'number' && !another;
  const text = only ? slice(seedText(raw), only.from, only.to) : seedText('');
  return { ...textData(text), type: isNumber ? 'number' : 'nothing' };
}

function listOf(tokens: readonly CodeToken[], raw: string, depth: number): Data | undefined {
  const items = partsOf(tokens, raw).map((part) => codeData(part, raw, depth + 1));
  const whole = items.filter((item) => item !== undefined);
  return whole.length < items.length ? undefined : listData(whole);
}

function recordOf(tokens: readonly CodeToken[], raw: string, depth: number): Data | undefined {
  const members = partsOf(tokens, raw).map((part) => memberOf(part, raw, depth));
  const whole = members.filter((member) => member !== undefined);
  return whole.length < members.length ? undefined : objectData(whole);
}

/** A key and its value; what has no key of its own, as a spread or a method, is one without a name. */
function memberOf(tokens: readonly CodeToken[], raw: string, depth: number): Member | undefined {
  const [key, colon] = tokens;
  const isNamed = key && key.kind !== 'sign' && colon && raw[colon.from] === ':';
  const value = codeData(isNamed ? tokens.slice(2) : tokens, raw, depth + 1);
  return value && memberNamed(isNamed ? key : undefined, value, raw);
}

/** A value as what a token names. */
export function memberNamed(key: CodeToken | undefined, value: Data, raw: string): Member {
  const text = key ? slice(seedText(raw), key.inner.from, key.inner.to) : seedText('');
  return { key: text, phrase: keyPhrase(text.value), value };
}

/** What commas or semicolons part, outside of brackets. */
function partsOf(tokens: readonly CodeToken[], raw: string): CodeToken[][] {
  const parts: CodeToken[][] = [[]];
  let open = 0;
  for (const token of tokens) {
    const mark = token.kind === 'sign' ? (raw[token.from] ?? '') : '';
    if (closingOf[mark]) open++;
    else if (closings.has(mark)) open--;
    if (open === 0 && (mark === ',' || mark === ';')) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** Where the bracket at `start` of some tokens is closed; -1 where it is not. */
export function closeOf(tokens: readonly CodeToken[], raw: string, start = 0): number {
  const open: string[] = [];
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at] as CodeToken;
    const mark = token.kind === 'sign' ? (raw[token.from] ?? '') : '';
    const closing = closingOf[mark];
    if (closing) open.push(closing);
    else if (closings.has(mark) && open.pop() !== mark) return -1;
    if (open.length === 0) return at;
  }
  return -1;
}

function textOf({ inner }: CodeToken, raw: string): SeedText {
  return withoutEscapes(slice(seedText(raw), inner.from, inner.to));
}
