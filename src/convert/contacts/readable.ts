import { mend } from '../seed/mend.ts';
import type { Mended } from '../seed/seed.ts';
import { type SeedText, seedText } from '../seed/seed-text.ts';

const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const jsonEscape = /\\(?:u[\dA-Fa-f]{4}|[nrtbf"\\/])/g;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|commat|period|plus|lpar|rpar|hyphen|nbsp|amp);?/gi;
const percent = /%[2-7][\da-f]/gi;
const markdownEscape = /\\[-.*_+#!()&[\]~`|<>{}']/g;

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
    // `&amp;#64;` is read twice.
    [entity, ofEntity],
    [entity, ofEntity],
    [percent, (match) => characterOf(match.slice(1), 16)],
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

function characterOf(digits: string, base: number): string {
  const code = Number.parseInt(digits, base);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}
