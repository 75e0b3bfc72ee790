import { joined, type SeedText, slice } from '../seed-text.ts';
import type { Data, Member } from './data.ts';
import { keyPhrase } from './field-keys.ts';
import { scalarOf } from './front-matter-scalar.ts';

const key = /^[ \t]*(["']?)([\p{L}\d$_][\p{L}\d _$./#-]{0,60})\1[ \t]{0,4}([:=])(?:[ \t]|$)/u;
const dash = /^[ \t]*-(?:[ \t]|$)/;
const table = /^\[{1,2}[^[\]]{1,60}\]{1,2}[ \t]*$/;
const blank = /^\s*$/;
const remark = /^[ \t]*#/;

/** Data nested deeper than this is left as it is written. */
const deepest = 6;

const none = { size: 0, text: () => ({ value: '', origin: new Int32Array(1) }), items: [], members: [] };

/** The members that lines of YAML or TOML give, read line by line: what a site's tools would refuse says its words too. */
export function membersOf(lines: readonly SeedText[], depth = 0): Member[] {
  const members: Member[] = [];
  let inTable = false;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as SeedText;
    const match = key.exec(line.value);
    const end = match ? endOfValue(lines, at, match[3] === '=') : at + 1;
    if (table.test(line.value)) inTable = true;
    else if (match && !inTable && !remark.test(line.value))
      members.push(memberOf(match, lines.slice(at, end), depth));
    at = end;
  }
  return members;
}

function memberOf(match: RegExpExecArray, lines: readonly SeedText[], depth: number): Member {
  const [line, ...below] = lines as [SeedText, ...SeedText[]];
  const [whole, , name = ''] = match;
  const from = whole.indexOf(name);
  const said = slice(line, from, from + name.trimEnd().length);
  const rest = slice(line, whole.length, line.value.length);
  return { key: said, phrase: keyPhrase(said.value), value: dataOf(rest, below, depth) };
}

/** A value goes on in the lines that are indented deeper than its key, and in the items of its list. */
function endOfValue(lines: readonly SeedText[], at: number, toml: boolean): number {
  const indent = indentOf(lines[at]);
  const opened = toml ? openMark(lines[at]?.value ?? '') : undefined;
  for (let end = at + 1; end < lines.length; end++) {
    const { value } = lines[end] as SeedText;
    if (opened) {
      if (value.includes(opened)) return end + 1;
      continue;
    }
    if (blank.test(value)) continue;
    const deeper = indentOf(lines[end]) > indent || (dash.test(value) && indentOf(lines[end]) >= indent);
    if (!deeper && (key.test(value) || table.test(value) || remark.test(value) || indent > 0)) return end;
  }
  return lines.length;
}

/** The mark that ends a value of TOML which its first line opens and does not close. */
function openMark(line: string): string | undefined {
  const value = line.slice(line.indexOf('=') + 1).trim();
  for (const mark of ['"""', "'''"]) if (value.startsWith(mark) && !value.includes(mark, 3)) return mark;
  if (value.startsWith('[') && !value.includes(']')) return ']';
}

function dataOf(rest: SeedText, below: readonly SeedText[], depth: number): Data {
  const start = below.findIndex(says);
  const first = below[start];
  // A blank line within ends a paragraph, and what looks like a remark may be a heading.
  const more = below.slice(start);
  if (blank.test(rest.value) && first && depth < deepest) {
    if (dash.test(first.value)) return { ...none, type: 'array', items: itemsOf(more, depth) };
    if (key.test(first.value)) return { ...none, type: 'object', members: membersOf(more, depth + 1) };
  }
  return scalarOf(rest, below);
}

function says({ value }: SeedText): boolean {
  return !blank.test(value) && !remark.test(value);
}

function itemsOf(lines: readonly SeedText[], depth: number): Data[] {
  const indent = indentOf(lines[0]);
  const starts = lines.flatMap(({ value }, at) =>
    dash.test(value) && value.length - value.trimStart().length <= indent ? [at] : [],
  );
  return starts.map((start, index) => {
    const [line, ...below] = lines.slice(start, starts[index + 1]) as [SeedText, ...SeedText[]];
    const cut = dash.exec(line.value)?.[0].length ?? 0;
    const rest = slice(line, cut, line.value.length);
    return key.test(rest.value) && below.some(says)
      ? { ...none, type: 'object', members: membersOf([indented(line, cut), ...below], depth + 1) }
      : dataOf(rest, below, depth + 1);
  });
}

/** The first line of a map in a list, with spaces in place of its dash, so that its keys stand below each other. */
function indented(line: SeedText, cut: number): SeedText {
  const spaces = { value: ' '.repeat(cut), origin: line.origin.slice(0, cut + 1) };
  return joined([spaces, slice(line, cut, line.value.length)], '');
}

function indentOf(line: SeedText | undefined): number {
  const value = line?.value ?? '';
  return value.length - value.trimStart().length;
}
