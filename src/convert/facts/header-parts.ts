import type { Text } from 'mdast';
import { doubled } from '../posting/constructs/once.ts';
import { matchesIn } from '../text/matches-in.ts';
import type { Span } from '../text/span.ts';
import { businessAtPlace } from '../words/business-words.ts';
import { gluedDate } from '../words/dates.ts';
import { organizationWord } from '../words/employer-patterns.ts';
import { employmentTypesIn, isPermanent } from '../words/employment-words.ts';
import { isPlace, saysWhere } from '../words/places.ts';
import { namesRole } from '../words/role-nouns.ts';
import type { Fact } from './fact.ts';

/** What stands between the marks of a header's line. */
export interface Part extends Span {
  readonly value: string;
  /** The line it stands in, and whether it stands alone there. */
  readonly line: number;
  readonly alone: boolean;
  /** The same words said again, and the marks around. */
  readonly around: readonly Span[];
}

// Also pictures: 📍 Ghent 💼 Full-time. Spaces around a mark are trimmed from the parts: a run of them must not be tried from each of its places.
const parting =
  /(?<=\s)[·⋅|•](?=\s)|\t+|(?<=\s)\/$|(?<=\s)(?=\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)/gu;
/** The parts of a line of a header: what stands between its marks, and dates, pay and places apart. */
export function headerParts(line: Text, index: number, value: string): Part[] {
  const from = line.data?.from ?? 0;
  const to = from + line.value.length;
  const marks = matchesIn(line.value, parting).map((match) => ({
    from: from + match.index,
    to: from + match.index + match[0].length,
  }));
  const starts = [from, ...marks.map((mark) => mark.to)];
  const ends = [...marks.map((mark) => mark.from), to];

  return starts
    .map((start, at) => trimmed({ from: start, to: ends[at] as number }, value))
    .filter((span) => span.to > span.from)
    .flatMap((span) => datesApart(span, value))
    .flatMap((span) => payApart(span, value))
    .flatMap((span) => businessApart(span, value))
    .flatMap((span) => placeApart(span, value))
    .map((span, _, all) => partOf(span, value, { line: index, alone: all.length === 1 }));
}

function trimmed({ from, to }: Span, value: string): Span {
  const said = value.slice(from, to);
  const start = from + said.length - said.trimStart().length;
  return { from: start, to: start + said.trim().length };
}

// Contract end date: 2026-12-31, Starts 2026-05-01: what says of which day it is.
const ofDay =
  /(?::|©|(?<![\p{L}-])(?:dates?|days?|start(?:s|ing)?|ends?|ending|begins?|closes?|closing|deadline|effective|valid|interviews?|founded|established|incorporated|copyright|born|due|posted|published|listed|advertised|created|updated|modified|of|on|by|from|since|until|till|to|before|after))$/iu;

/** A date at the end of a part is a part of its own, glued or not, unless what stands before it says of which day it is. */
function datesApart(span: Span, value: string): Span[] {
  const said = value.slice(span.from, span.to);
  const cut = gluedDate(said);
  if (cut === undefined || cut === 0 || ofDay.test(said.slice(0, cut).trimEnd())) return [span];
  return [
    { from: span.from, to: span.from + value.slice(span.from, span.from + cut).trimEnd().length },
    { from: span.from + cut, to: span.to },
  ];
}

// San Diego $140,000 - $160,000, but not RATE: $12.00
const beforePay =
  /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:, \p{Lu}[\p{L}.]*(?: [\p{L}.]+){0,4})?)\s{0,2}[–—|:-]?\s{1,3}(?=\p{Sc}\s?\d)/u;

// A label of pay stands before a colon, or speaks of it.
const label = /:|\b(?:pay|rates?|salary|wages?|compensation|bonus(?:es)?|stipend|range|hourly|annual)\b/i;

/** A name before pay in the same line is a part of its own, as boards print places, where it names no role and is no label. */
function payApart(span: Span, value: string): Span[] {
  const said = value.slice(span.from, span.to);
  const match = beforePay.exec(said);
  if (!match?.[1] || namesRole(match[1])) return [span];
  if (label.test(match[0]) && !saysWhere(match[1])) return [span];
  return [
    { from: span.from, to: span.from + match[1].length },
    { from: span.from + match[0].length, to: span.to },
  ];
}

/** A business before the place where it is: Contoso Bakery, Ghent, Belgium. */
function businessApart(span: Span, value: string): Span[] {
  const name = businessAtPlace(value.slice(span.from, span.to));
  if (!name) return [span];
  const end = span.from + name.length;
  return [
    { from: span.from, to: end },
    { from: end + ', '.length, to: span.to },
  ];
}

const dash = /(?<!\s)\s+[-–—]\s+/g;

// University of Oslo - Department of Physics
const branch =
  /^(?:School|Department|Dept|Faculty|Institute|Division|Cent(?:re|er)|College|Office|Library|Laboratory) /;

/** A place after a dash is a part of its own: Contoso — Porto, Portugal; and so is what comes after CDI. */
function placeApart(span: Span, value: string): Span[] {
  const said = value.slice(span.from, span.to);
  const match = matchesIn(said, dash).at(-1);
  if (!match) return [span];
  const before = said.slice(0, match.index);
  const after = said.slice(match.index + match[0].length);
  const placed = (after.includes(',') || after.endsWith(')')) && isPlace(after) && !namesRole(before);
  const isBranch = organizationWord.test(before) && branch.test(after);
  if (!placed && !isBranch && !employmentTypesIn(before).whole && !isPermanent(before)) return [span];
  return [
    { from: span.from, to: span.from + match.index },
    { from: span.from + match.index + match[0].length, to: span.to },
  ];
}

// 🌎 United States, at Contoso (View all jobs), Contoso (YC S21), Contoso (https://contoso.example), and what a label stands above: “: 4 May 2026”
const prefix =
  /^(?::\s{1,3}(?=[\p{L}\p{N}\p{Sc}])|(?:\p{Extended_Pictographic}[\uFE0F\u200D]*)+\s*(?=[\p{L}\p{N}\p{Sc}])|(?:at|@) ?(?=\p{Lu}))/u;
const suffix =
  / \((?:[Vv]iew (?:all )?(?:jobs|(?:company )?profile)|(?:YC )?[WSF]\d{2}|(?:https?:\/\/|www\.)[^\s()]{1,200})\)$/;

function partOf(span: Span, value: string, place: Pick<Part, 'line' | 'alone'>): Part {
  const before = prefix.exec(value.slice(span.from, span.to))?.[0].length ?? 0;
  const from = span.from + before;
  const behind = suffix.exec(value.slice(from, span.to))?.[0].length ?? 0;
  const half = doubled(value.slice(from, span.to - behind));
  const to = half === undefined ? span.to - behind : from + half;
  return {
    ...place,
    from,
    to,
    value: value.slice(from, to),
    around: [
      ...(before > 0 ? [{ from: span.from, to: from }] : []),
      ...(to < span.to ? [{ from: to, to: span.to }] : []),
    ],
  };
}

/** Whether a part stands in the line of the place, or straight below. */
export function isNextTo(part: Part, place: Fact, parts: readonly Part[]): boolean {
  const line = lineOf(place, parts);
  return line !== undefined && (part.line === line || part.line === line + 1);
}

/** The line in which a fact stands. */
export function lineOf(place: Fact, parts: readonly Part[]): number | undefined {
  return parts.find(({ from }) => from === place.from)?.line;
}
