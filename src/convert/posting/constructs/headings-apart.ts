import { fieldPropertyOf } from '../../headings/field-property.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import { knownHeadings } from './known-headings.ts';
import { numberedHeadings } from './numbered-headings.ts';
import { printedHeadings, type SaidHeading } from './printed-headings.ts';
import { spacedHeadings } from './spaced-headings.ts';

/** A label with so much before the next one, in characters, is one of a row of fields, and no heading: “Schedule: Full-timeShift: Day”. */
const longestValue = 40;

/** The headings in a text without line ends, in order and apart; labels of fields, which begin at `fields`, are none. */
export function headingsApart(text: string, fields: readonly number[]): SaidHeading[] {
  const sorted = fields.toSorted((a, b) => a - b);
  const isFollowedByField = ({ from, to }: SaidHeading) =>
    (sorted[lowerBound(sorted, from + 1)] ?? Number.POSITIVE_INFINITY) <= to + longestValue;
  const isLabel = (heading: SaidHeading) =>
    text[heading.to - 1] === ':' && (isLabelled(text, heading) || isFollowedByField(heading));
  const known = knownHeadings(text);
  const printed = [...printedHeadings(text), ...spacedHeadings(text, known), ...numberedHeadings(text)];
  return apart(text, known, printed).filter((heading) => !isLabel(heading) && !isOfAddress(text, heading));
}

/** “For background, visit our site at http://contoso.example”: what stands before the colon is no heading. */
function isOfAddress(text: string, { to }: SaidHeading): boolean {
  return text[to - 1] === ':' && text.startsWith('//', to);
}

/** “Location: Ghent, BE.”: the label of a field, with its value behind it. */
function isLabelled(text: string, { from, to }: SaidHeading): boolean {
  return text[to] === ' ' && fieldPropertyOf(headingPhrase(text.slice(from, to))) !== undefined;
}

const goesOn = /^ (?:For|To|In|Of|With|At|On|You|Will|Are|Include)\b/;

/**
 * Of headings that overlap the first, and of those that begin together the longest. What only looks like one straight
 * after another is the sentence that introduces its list.
 */
function apart(text: string, known: readonly SaidHeading[], printed: readonly SaidHeading[]): SaidHeading[] {
  const ends = new Set(known.map(({ to }) => to));
  const byStart = Map.groupBy(known, ({ from }) => from);
  const holdsKnown = ({ from, to }: SaidHeading) => {
    for (let at = from + 1; at < to; at++) if (byStart.get(at)?.some((other) => other.to <= to)) return true;
    return false;
  };
  // “The Job The baker bakes”: what goes on after a heading we know is a sentence, unless it cannot begin one.
  const isSure = ({ from, open }: SaidHeading) =>
    !open || (byStart.get(from) ?? []).every(({ to }) => goesOn.test(text.slice(to, to + 12)));
  const headings = [
    ...known,
    ...printed.filter((own) => isSure(own) && (!ends.has(own.from) || holdsKnown(own))),
  ];
  const found: SaidHeading[] = [];
  for (const heading of headings.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (heading.from >= (found.at(-1)?.to ?? 0)) found.push(heading);
  }
  return found;
}
