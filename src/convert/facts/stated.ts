import type { Span } from '../text/span.ts';
import { businessAtPlace } from '../words/business-words.ts';
import { dateIn, shortDateIn } from '../words/dates.ts';
import { epochDay } from '../words/epoch-day.ts';
import { isNoLastDay, lastDayIn, saysLastDay } from '../words/last-day.ts';
import { listedPlaces, withoutRemark } from '../words/listed-places.ts';
import { isPlace, saysWhere } from '../words/places.ts';
import { roleNumberIn } from '../words/role-number.ts';
import { withoutRepeats } from '../words/same-place.ts';
import { areHoursOfOthers, saysWeeklyHours, weeklyHoursIn } from '../words/weekly-hours.ts';
import { numberInTitle } from './bare-title.ts';
import { aroundOf, type Fact, spansOf } from './fact.ts';
import { type Finder, firstRead, firstSaid } from './finder.ts';
import { headLineOf } from './head-line.ts';
import { placeInLine } from './place-in-line.ts';
import { placesIn } from './prose-places.ts';
import type { Reading, Said } from './reading.ts';
import { segmentsOf } from './segments.ts';

// the-team: what a site calls a folder of its own.
const slug = /^[a-z\d]+(?:-[a-z\d]+)+$/;

// Job category, job family: of what kind the work is, and not whose it is.
const ofKind = /categor|famil|function|field/i;

/** The department as a label or the header gives it, a name rather than what a site files its page under. */
export const department: Finder<'department'> = (
  { stated, value: text },
  { hiringOrganization: employer },
) => {
  const isOfKind = ({ around = [] }: Fact) =>
    around.some(({ from, to }) => ofKind.test(text.slice(from, to)));
  const others = stated('department').filter(({ value }) => value !== employer?.value);
  const named = others.toSorted((a, b) => Number(isOfKind(a)) - Number(isOfKind(b)));
  return named.find(({ value }) => !slug.test(value)) ?? named[0];
};

// Requisition 097228, Job ID #R-1042, offre n° 143KJFY
const numbered =
  /^(?:job|requisition|req|position|posting|vacancy|recruitment|reference|ref|offre|annonce|oferta|stelle)\.?(?: (?:id|no|number|code|ref|n[°º]|nr))?\.? ?#? ?((?:[A-Z]{1,5}[-_]?)?\d[\w./-]{2,30})$/i;

/** How far into a posting a number may stand without a label, in characters. */
const head = 400;

// … a Research Specialist (Position #: 00109009) …
const numberedWithin =
  /\b(?:job|requisition|req|position|posting|vacancy|recruitment|announcement|ref(?:erence)?\.?)(?: (?:id|no\.?|number|code|ref))? ?(?:#:?|(?<=id|no\.?|number|code|ref):|(?<=id|number|no\.)) ?((?:[A-Z]{1,5}[-_]?)?\d{4,}[\w-]{0,12}(?:\/[\w-]{1,12}){0,3})\b/iu;

/** The role or requisition number, by its label, in a line of its own, or in a sentence that numbers the job. */
export const identifier: Finder<'identifier'> = (reading, found) => {
  const [labelled] = reading.stated('identifier');
  if (labelled) return labelled;
  const title = reading.stated('title')[0] ?? (found.title && lineOfTitle(reading, found.title));
  return (
    inOwnLine(reading, numbered, (value) => value) ??
    (title && numberInTitle(title)) ??
    atHead(reading) ??
    firstSaid(reading.blocks, numberedWithin, (value) => value)
  );
};

/** The line in which a title stands that no label or header gives. */
function lineOfTitle({ headings, blocks }: Reading, { from, to, inferred }: Fact<string>): Said | undefined {
  if (inferred) return;
  return [...headings, ...blocks].find((line) => line.from <= from && to <= line.from + line.value.length);
}

/** A number in a line of its own among the first of a posting. */
function atHead({ body, headings, blocks }: Reading): Fact<string> | undefined {
  const lines = [...headings, ...blocks].filter(({ from }) => from < body + head);
  const line = lines.find(({ value }) => roleNumberIn(value) !== undefined);
  const value = line && roleNumberIn(line.value);
  if (!line || value === undefined) return;
  const from = line.from + line.value.indexOf(value);
  const part = { from, to: from + value.length };
  return { value, ...part, around: aroundOf(spanOfLine(line), part), apart: true };
}

/** What a line says that says nothing else: all of it is told by the fact. */
function inOwnLine(
  { headings, blocks }: Reading,
  pattern: RegExp,
  read: (value: string) => string | undefined,
): Fact<string> | undefined {
  const lines = [...headings, ...blocks];
  const fact = firstSaid(lines, pattern, read);
  const line = fact && lines.find(({ value, from }) => from <= fact.from && fact.to <= from + value.length);
  if (!line) return;
  return { ...fact, around: aroundOf(spanOfLine(line), fact), apart: true };
}

function spanOfLine({ from, value }: Said): Span {
  return { from, to: from + value.length };
}

/**
 * The places of work: by their label or in the header, else in brackets after the title or in lines of their own,
 * else where a sentence says them.
 */
export const jobLocation: Finder<'jobLocation'> = (reading, { title, hiringOrganization }) => {
  const labelled = withoutCodes(reading.stated('jobLocation'));
  const inHead = labelled.length > 0 ? undefined : headLineOf(reading)?.jobLocation;
  const stated = inHead ? [inHead] : labelled.map(placeOf);
  const inLineOrText = () => {
    const inLine = placeInLine(reading, title, hiringOrganization);
    return inLine.length > 0 ? inLine : placesIn(reading, hiringOrganization?.value);
  };
  const inText = () => [...inTitle(title), ...(alone(reading) ?? inLineOrText())];
  const facts = stated.length > 0 ? stated : inText();
  const [first, ...others] = facts;
  if (!first) return;

  const said = facts.flatMap((fact) => listedPlaces(fact.value));
  const value = withoutRepeats(said.map((place) => place.trim().replace(stop, '')));
  return { ...first, value, around: [...(first.around ?? []), ...others.flatMap(spansOf)] };
};

// Ghent . – but not Washington D.C.
const stop = /(?:(?<!\s)\s+|(?<=[\p{Ll})]))[.;,]$/u;
const code = /^[A-Z]{2}$/;
// Work location: In person
const ofPresence =
  /^(?:in[- ]person|on the road|various|(?:one|single|multiple|various|several) locations?|see description|hybrid|flexible|on-?site|in[- ]office)$/i;
// Anywhere but London, not in London: only where the work is not.
const elsewhere =
  /^(?:(?:anywhere|everywhere|worldwide|any (?:city|place|town))(?: in the world)?,? (?:but|except|other than|outside|excluding)\b|not (?!far\b))/i;

/** The code of a country says nothing beside the name of a city; to be there in person is no place, nor is where the work is not. */
function withoutCodes(facts: readonly Fact<string>[]): readonly Fact<string>[] {
  const places = facts.filter(({ value }) => !ofPresence.test(value) && !elsewhere.test(value));
  const named = places.filter(({ value }) => !code.test(value));
  return named.length > 0 ? named : places;
}

/** A place alone: a remark beside it is told nowhere else, and stays in the text. */
function placeOf(fact: Fact<string>): Fact<string> {
  const value = withoutRemark(fact.value);
  return { ...fact, value, to: fact.to - (fact.value.length - value.length) };
}

/** A city with its country or state that has a line of its own, and is no address at the end of the text. */
function alone({ headings, blocks }: Reading): Fact<string>[] | undefined {
  const own = [...headings, ...blocks.filter(({ kind }) => kind !== 'legal' && kind !== 'benefits')];
  const line = own.flatMap(segmentsOf).find(({ value }) => value.includes(',') && isPlace(value));
  if (line) {
    const value = line.value.slice(businessAtPlace(line.value)?.length ?? 0).replace(/^, /, '');
    const to = line.from + line.value.length;
    return [{ value, from: to - value.length, to, apart: true }];
  }
  const [place] = own.flatMap(besideMode);
  return place && [place];
}

const mode = /^(?:hybrid|on-?site|remote)\b[.:|·–-]? +(\p{Lu}[\p{L}' -]{2,40})\.?$/iu;

/** Hybrid. Hod Hasharon. */
function besideMode({ value, from }: Said): Fact<string>[] {
  const place = mode.exec(value)?.[1];
  if (!place || !saysWhere(place)) return [];
  const start = from + value.lastIndexOf(place);
  return [{ value: place, from: start, to: start + place.length }];
}

// Night Baker (Ghent), Night Baker (Ghent based)
const inBrackets = /\((?:based in )?([^()]{3,60}?)(?:[ -]based)?\)\s*$/;

function inTitle(title: Fact<string> | undefined): Fact<string>[] {
  const place = title && !title.inferred ? inBrackets.exec(title.value)?.[1] : undefined;
  if (!title || !place || !isPlace(place)) return [];
  const from = title.from + title.value.lastIndexOf(place);
  return [{ value: place, from, to: from + place.length }];
}

/** How far from the start a byline may stand, in lines. */
const earliest = 10;

// (Posted July 25, 2018)
const postedOn = /^[([]?(?:posted|published|date posted)(?: on)?:? ([\p{L}\d][\p{L}\d ,./-]{5,28})[)\]]?$/iu;

// October 1, 2026 by Contoso
const byline =
  /^(\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4}|\d{4}-\d{2}-\d{2}),? by \p{Lu}[^.!?]{1,60}$/u;

/** The day of publication, where it is a full date: by its label, else in a line of its own, or beside who wrote it. */
export const datePosted: Finder<'datePosted'> = (reading) =>
  firstRead(reading.stated('datePosted'), dayIn) ??
  inOwnLine(reading, postedOn, dateIn) ??
  firstSaid(reading.blocks.slice(0, earliest), byline, dateIn);

/** The last day to apply, where it is a full date: by its label, else in a sentence. */
export const validThrough: Finder<'validThrough'> = (reading) =>
  firstRead(reading.stated('validThrough'), (value) => lastDayIn(value, dayIn)) ??
  firstSaid(reading.blocks, saysLastDay, (value) => lastDayIn(value), isNoLastDay);

/** What a label or key gives may be short, or a number that counts seconds; a line by itself may not. */
function dayIn(value: string): string | undefined {
  return dateIn(value) ?? shortDateIn(value) ?? epochDay(value);
}

/** Hours a week: what a label gives and nothing else, or what it says beside a schedule, or a sentence. */
export const workHours: Finder<'workHours'> = (reading) => {
  const stated = reading.stated('workHours');
  return (
    firstRead(stated, weeklyHoursIn) ??
    firstSaid([...stated, ...reading.blocks], saysWeeklyHours, weeklyHoursIn, areHoursOfOthers)
  );
};
