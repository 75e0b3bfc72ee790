import { dateIn } from './dates.ts';
import { employmentTypesIn } from './employment-words.ts';
import { epochDay } from './epoch-day.ts';
import { type Fact, spansOf } from './fact.ts';
import { type Finder, firstRead, firstSaid } from './finder.ts';
import { headLineOf } from './head-line.ts';
import { citiesIn, countriesIn, isPlace } from './places.ts';
import { placesIn } from './prose-places.ts';

const lastDay =
  /\b(?:apply (?:by|before|until)|applications? (?:(?:will |must |should )?(?:close|be (?:received|submitted|accepted)|accepted|end)s?|deadline(?: is)?|window (?:is expected to )?closes?)|(?:recruiting|recruitment|posting|position)(?: for this (?:role|position))? (?:closes|ends))(?: (?:by|on|until|before|through|is|until midnight on|is expected to))*:? ((?:[\p{L}]+,? )?[\p{L}\d][\p{L}\d ,./-]{4,28}\d{4}|\d{4}-\d\d-\d\d)/iu;
const weekly =
  /\b(\d{1,2}(?:\.\d{1,2})?(?: ?- ?\d{1,2})?[ -]hours?(?:,)? (?:a|per|each|\/) ?week|\d{1,2} (?:weekly|working) hours)\b/i;
const engaged =
  /\b(?:this is|it is|this will be|we offer|offering|as) an? ((?:[\p{L}\d-]+,? ){0,4}?(?:full[- ]time|part[- ]time|temporary|seasonal|contract|fixed[- ]term|freelance|intern(?:ship)?)(?:,? [\p{L}\d-]+){0,3}? ?(?:role|position|job|opportunity|contract|engagement|internship|employment|appointment))\b/iu;
const hours = /(\d{1,2}(?:\.\d{1,2})?)/;
// Not inside brackets: New York (on site; no remote) is one place.
const places = /(?:(?<!\s)\s+)?;\s*(?![^()]{0,300}\))|(?<!\s)\s+\|\s+|(?<!\s)\s+\/\s+/;

/** Properties that only a label or the header gives, as they stand there. */
export const department: Finder<'department'> = (reading) => reading.stated('department')[0];

/** The role or requisition number, by its label. */
export const identifier: Finder<'identifier'> = (reading) => reading.stated('identifier')[0];

/** The places of work: by their label or in the header, else in brackets after the title, else where a sentence says them. */
export const jobLocation: Finder<'jobLocation'> = (reading, { title }) => {
  const labelled = withoutCodes(reading.stated('jobLocation'));
  const inHead = labelled.length > 0 ? undefined : headLineOf(reading)?.jobLocation;
  const stated = inHead ? [inHead] : labelled;
  const facts = stated.length > 0 ? stated : [...inTitle(title), ...placesIn(reading.blocks)];
  const [first, ...others] = facts;
  if (!first) return;

  const value = [...new Set(facts.flatMap((fact) => fact.value.split(places).flatMap(apart)))];
  return { ...first, value, around: [...(first.around ?? []), ...others.flatMap(spansOf)] };
};

const code = /^[A-Z]{2}$/;

/** The code of a country says nothing beside the name of a city. */
function withoutCodes(facts: readonly Fact<string>[]): readonly Fact<string>[] {
  const named = facts.filter(({ value }) => !code.test(value));
  return named.length > 0 ? named : facts;
}

/** Spain, Portugal, Poland are three places; Madrid, Spain is one. */
function apart(place: string): string[] {
  const countries = countriesIn(place);
  if (countries.length > 0) return countries;
  const cities = citiesIn(place);
  return cities.length > 0 ? cities : [place];
}

const inBrackets = /\(([^()]{3,60})\)\s*$/;

function inTitle(title: Fact<string> | undefined): Fact<string>[] {
  const place = title && !title.inferred ? inBrackets.exec(title.value)?.[1] : undefined;
  if (!title || !place || !isPlace(place)) return [];
  const from = title.from + title.value.lastIndexOf(place);
  return [{ value: place, from, to: from + place.length }];
}

/** The day of publication, where it is a full date. */
export const datePosted: Finder<'datePosted'> = (reading) => firstRead(reading.stated('datePosted'), dayIn);

/** The last day to apply, where it is a full date: by its label, else in a sentence. */
export const validThrough: Finder<'validThrough'> = (reading) =>
  firstRead(reading.stated('validThrough'), dayIn) ?? firstSaid(reading.blocks, lastDay, dateIn);

/** What a label or key gives may be a number that counts seconds; a line by itself may not. */
function dayIn(value: string): string | undefined {
  return dateIn(value) ?? epochDay(value);
}

/** Hours a week, by their label, else in a sentence. */
export const workHours: Finder<'workHours'> = (reading) => {
  const read = (value: string) => hours.exec(value)?.[1];
  return firstRead(reading.stated('workHours'), read) ?? firstSaid(reading.blocks, weekly, read);
};

/** Full time, part time and the like: by a label or in the header, else in a sentence about the role. */
export const employmentType: Finder<'employmentType'> = (reading) => {
  const read = (value: string) => {
    const { types } = employmentTypesIn(value);
    return types.length > 0 ? types : undefined;
  };
  const inHead = headLineOf(reading)?.employmentType;
  const stated = [...reading.stated('employmentType'), ...(inHead ? [inHead] : [])];
  return firstRead(stated, read) ?? firstSaid(reading.blocks, engaged, read);
};
