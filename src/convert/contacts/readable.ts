import { mend } from '../seed/mend.ts';
import type { Mended } from '../seed/seed.ts';
import { type SeedText, seedText } from '../seed/seed-text.ts';

const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const jsonEscape = /\\(?:u[\dA-Fa-f]{4}|[nrtbf"\\/])/g;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|commat|period|plus|lpar|rpar|hyphen|nbsp|amp);?/gi;
// A character of UTF-8, a byte each.
const percent =
  /%[2-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-4](?:%[89ab][\da-f]){3}/gi;
/** A backslash before any sign of ASCII. */
const markdownEscape = /\\[!-/:-@[-`{-~]/g;

const named: Readonly<Record<string, string>> = {
  commat: '@',
  period: '.',
  plus: '+',
  lpar: '(',
  rpar: ')',
  hyphen: '-',
  nbsp: ' ',
  amp: '&',
};

/** A seed as given with the escapes of JSON, HTML, addresses and Markdown read, so that a contact in markup shows. */
export function readable(raw: string): SeedText {
  const steps: readonly (readonly [RegExp, (match: string) => string])[] = [
    [invisible, () => ''],
    [jsonEscape, ofJson],
    // `&amp;#64;` and `%2540` are read twice, and `%26%2364%3B` is an entity in an address.
    [entity, ofEntity],
    [entity, ofEntity],
    [percent, ofPercent],
    [percent, ofPercent],
    [entity, ofEntity],
    [markdownEscape, (match) => match.slice(1)],
  ];
  const given: Mended = { text: seedText(raw), repairs: [] };
  return steps.reduce((text, [pattern, plain]) => mend(text, 'markup', pattern, plain), given).text;
}

function ofJson(match: string): string {
  const sign = match.charAt(1);
  if (sign === 'u') return characterOf(match.slice(2), 16);
  return 'nrtbf'.includes(sign) ? ' ' : sign;
}

function ofEntity(match: string): string {
  const body = match.slice(1).replace(';', '').toLowerCase();
  if (body.startsWith('#x')) return characterOf(body.slice(2), 16);
  return body.startsWith('#') ? characterOf(body.slice(1), 10) : (named[body] ?? match);
}

function ofPercent(match: string): string {
  const bytes = match.slice(1).split('%');
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)));
}

function characterOf(digits: string, base: number): string {
  const code = Number.parseInt(digits, base);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}
