import { type Edit, edited, inserted, joined, type SeedText, slice, trimmed } from '../seed-text.ts';
import type { Data } from './data.ts';
import { withoutEscapes } from './yaml-escapes.ts';

// !!timestamp '2026-05-04', &anchor
const tag = /^\s*(?:[!&][^\s"']{0,80}\s+)?/;
const block = /^[|>][+\-\d]{0,2}\s*(?:#.*)?$/;
const comment = /\s#.*$/;
const nothing = /^(?:true|false|yes|no|on|off|null|nil|~|\{\}|\[\]|"{2}|'{2})?$/i;
const number = /^-?\d+(?:\.\d+)?$/;
const flow = /"(?:[^"\\]|\\.){0,400}"|'[^']{0,400}'|[^,[\]"'\s][^,[\]]{0,400}/g;

const empty = { items: [], members: [] };

/** A value that is no map and no list of lines: plain, quoted, a block of lines, or a list in brackets. */
export function scalarOf(rest: SeedText, below: readonly SeedText[]): Data {
  const start = tag.exec(rest.value)?.[0].length ?? 0;
  const first = slice(rest, start, rest.value.length);
  if (block.test(first.value)) return textData(blockOf(below, first.value.startsWith('>')));

  const whole = trimmed(folded([first, ...below]));
  const quote = /^(?:"""|'''|"|')/.exec(whole.value)?.[0];
  if (quote && whole.value.length > quote.length) return textData(unquoted(whole, quote));
  if (whole.value.startsWith('[') && whole.value.endsWith(']')) return listOf(whole);
  const plain = trimmed(slice(whole, 0, comment.exec(whole.value)?.index ?? whole.value.length));
  return nothing.test(plain.value) ? { ...textData(plain), type: 'nothing' } : textData(plain);
}

function textData(text: SeedText): Data {
  const type = number.test(text.value) ? 'number' : 'text';
  return { ...empty, type, size: text.value.length, text: () => text };
}

function listOf(whole: SeedText): Data {
  const inside = slice(whole, 1, whole.value.length - 1);
  const items = [...inside.value.matchAll(flow)].map(({ 0: said, index }) => {
    const item = trimmed(slice(inside, index, index + said.length));
    return scalarOf(item, []);
  });
  return { ...empty, type: 'array', size: 0, text: () => whole, items };
}

/** The lines of a block without the indent they share; where it is folded, lines that follow each other are one. */
function blockOf(lines: readonly SeedText[], isFolded: boolean): SeedText {
  const indents = lines
    .filter(({ value }) => value.trim())
    .map(({ value }) => value.length - value.trimStart().length);
  const indent = indents.reduce((least, own) => Math.min(least, own), Number.POSITIVE_INFINITY);
  const own = lines.map((line) => slice(line, Math.min(indent, line.value.length), line.value.length));
  return trimmed(isFolded ? folded(own, false) : joined(own, '\n'));
}

const item = /^[ \t]*[-*•] /;

/** Lines as one; a blank one is a line end, and so is what stands before an item. */
function folded(lines: readonly SeedText[], isTrimmed = true): SeedText {
  const parts: SeedText[] = [];
  for (const line of lines) {
    const next = isTrimmed ? trimmed(line) : line;
    const last = parts.at(-1);
    if (last) {
      const ended = next.value === '' || item.test(next.value);
      const between = ended ? '\n' : last.value === '' ? '' : ' ';
      parts.push(inserted(between, last.origin[last.value.length] as number));
    }
    parts.push(next);
  }
  return joined(parts, '');
}

function unquoted(whole: SeedText, quote: string): SeedText {
  const closing = whole.value.lastIndexOf(quote);
  const inside = slice(whole, quote.length, closing > 0 ? closing : whole.value.length);
  if (quote === '"' || quote === '"""') return withoutEscapes(inside);
  return edited(inside, quote === "'" ? doubledIn(inside.value) : []);
}

function doubledIn(value: string): Edit[] {
  return [...value.matchAll(/''/g)].map(({ index }) => ({ from: index, to: index + 2, after: "'" }));
}
