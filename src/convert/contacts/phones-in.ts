import { type CountryCode, isPossiblePhoneNumber, isValidPhoneNumber } from 'libphonenumber-js/min';
import type { Contact } from './contact.ts';

const gap = '[^\\S\\n\\r]';

/** Digits in groups as numbers to call are written, with an extension. */
const candidate = new RegExp(
  `(?<![\\p{Script=Latin}\\d_$€£¥₹#])(?<!\\d[.,:-])(?:[+]${gap}?)?\\(?\\d(?:(?:${gap}|[-./()·•]){0,3}\\d){5,19}(?![\\p{L}\\d%€])`,
  'gu',
);
const extension = new RegExp(
  `^(?:${gap}|[,;(]){0,3}(?:extension|ext|x|durchwahl|dw|poste)[.:]?${gap}?\\d{1,6}(?!\\d)`,
  'iu',
);
const firstGroup = /^\D*\d+/;
const lastGroup = /(?<=^|\d)\D+\d+$/u;

const calling =
  'tele(?:phone|fono|foon|fon|fax)|telefon\\p{L}*|téléphone|telefone|phone|tel|tél|ph|fax|mobile?|móvil|celular|cellulare|cell|handy|portable|hotline|whats ?app|sms|call|dial|ring|wa\\.me|電話|电话|טלפון|נייד';
const connected = `(?:${gap}|[:.=>"'/()\\\\-]|us|me|at|on|no|nr|number|nummer|num|numero|número|nummer|is|direct|office|free){0,12}`;
/** Words that say that a number is one to call. */
const announced = new RegExp(`(?<!\\p{L})(?:${calling})${connected}$`, 'iu');
const numbered =
  /(?:(?:number|nummer|num|id|nr|no|code|ref|reference|req|requisition|isbn|vat|ein|abn|siret|hrb|kennziffer|referenz)\p{L}{0,2})[\s:.#="'(]{0,9}(?:\p{L}{2} )?$/iu;

const dated =
  /^\(?(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d\s?[/-]\s?(?:19|20)\d\d|\d{1,2}\.\d\d\s?-\s?\d{1,2}\.\d\d)(?!\d)/;
const northAmerican = /^(?:1[-. ])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[-. ])\d{3}[-. ]\d{4}$/;
// One way of dividing: the lines of a drawing are full of numbers that begin with 0.
const withTrunkCode =
  /^(?:\(00?[1-9]\d{0,4}\) ?|00?[1-9]\d{0,4}(?: ?\/ ?|[ .-]))(?:\d{3,9}|\d{2,8}([ .-]?)\d{2,8}(?:\1\d{2,8}){0,3})$/;
// 1.5, v2, 150 010 000: not where a number begins.
const within = /[.,\p{L}-]$|\d $/u;

/** Countries in which a number within the country begins with 0 (or is dialled with 00 from there). */
const trunkCode: readonly CountryCode[] = 'GB DE FR IN AU IT NL CH AT BE SE IE IL JP ZA NZ'.split(
  ' ',
) as CountryCode[];

/**
 * The phone numbers of a text: with a country code, in a national form that is like nothing else, or any digits that
 * words such as “Phone” announce or that are a phone number elsewhere in the seed. Dates, pay and role numbers are none.
 */
export function phonesIn(text: string, others: readonly string[] = []): Contact[] {
  const found = candidatesIn(text);
  const known = new Set(
    [...found, ...others.flatMap(candidatesIn)].filter(({ phone }) => phone).map(({ digits }) => digits),
  );
  return found
    .filter(({ phone, digits }) => phone || known.has(digits))
    .map(({ from, to }) => ({ kind: 'phone number', from, to }));
}

interface Candidate {
  readonly from: number;
  readonly to: number;
  /** The last ten, in which forms of one number agree. */
  readonly digits: string;
  readonly phone: boolean;
}

function candidatesIn(text: string): Candidate[] {
  const found: Candidate[] = [];
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const { 0: said, index: from } = match;
    const number = phoneIn(said, text.slice(Math.max(0, from - 40), from));
    const end = from + (number ?? said).length;
    const more = extension.exec(text.slice(end, end + 24))?.[0] ?? '';
    const digits = (number ?? said).replace(/\D/g, '').slice(-10);
    found.push({ from, to: end + more.length, digits, phone: number !== undefined });
    // Where it is none, one may begin behind it: Suite 500 (415) 555-0132, (020 7946 0958).
    const next = said.startsWith('(') ? 1 : (firstGroup.exec(said)?.[0].length ?? 1);
    candidate.lastIndex = number ? end + more.length : from + next;
  }
  return found;
}

/** The number that a candidate begins with. */
function phoneIn(said: string, before: string): string | undefined {
  if (dated.test(said)) return;
  const parts = prefixesOf(said);
  if (said.startsWith('+'))
    return (
      parts.find((part) => isValidPhoneNumber(part)) ?? parts.find((part) => isPossiblePhoneNumber(part))
    );
  if (announced.test(before)) return parts.find((part) => isOfLength(part));
  if (numbered.test(before)) return;
  return parts.find((part) => northAmerican.test(part) || (!within.test(before) && isWithTrunkCode(part)));
}

/** A candidate, and it without its last groups, one after the other: a date may stand behind a number. */
function prefixesOf(said: string): string[] {
  const parts = [said];
  for (let part = said.replace(lastGroup, ''); part !== parts.at(-1); part = part.replace(lastGroup, ''))
    parts.push(part);
  return parts;
}

function isOfLength(part: string, least = 7): boolean {
  const { length } = part.replace(/\D/gu, '');
  return length >= least && length <= 15;
}

function isWithTrunkCode(part: string): boolean {
  return (
    withTrunkCode.test(part) &&
    isOfLength(part, 9) &&
    trunkCode.some((country) => isValidPhoneNumber(part, country))
  );
}
