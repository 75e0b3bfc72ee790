import { type Edit, edited, type SeedText } from '../seed-text.ts';
import { withoutHeadingMark } from '../without-heading-mark.ts';

const escapes = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r\n|.)/gs;

/** What a sign after a backslash says; any other says itself. https://yaml.org/spec/1.2.2/#57-escaped-characters */
const told: Partial<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\u001B',
  N: '\u0085',
  _: '\u00A0',
  L: '\u2028',
  P: '\u2029',
  '\n': '',
  '\r': '',
};

/** The text between double quotes of YAML or TOML with its escapes read, each at the place of its backslash. */
export function withoutEscapes(text: SeedText): SeedText {
  const { value, origin } = edited(text, escapesIn(text.value));
  return { value: withoutHeadingMark(value), origin };
}

function escapesIn(value: string): Edit[] {
  return [...value.matchAll(escapes)].map(({ 0: said, index }) => ({
    from: index,
    to: index + said.length,
    after: characterOf(said),
  }));
}

function characterOf(sequence: string): string {
  const sign = sequence[1] ?? '';
  if (sequence.length < 4) return told[sign] ?? sign;
  const code = Number.parseInt(sequence.slice(2), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : sequence;
}
