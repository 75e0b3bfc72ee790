import { headingMark } from '../seed/heading-mark.ts';
import { matchesIn } from '../text/matches-in.ts';
import { withoutBoard } from '../words/boards.ts';
import { employmentTypesIn, isPermanent } from '../words/employment-words.ts';
import { regionNames } from '../words/place-names.ts';
import { saysWhere } from '../words/places.ts';
import { namesRole } from '../words/role-nouns.ts';
import { aroundOf, type Fact } from './fact.ts';
import { namesInstitution } from './name-shapes.ts';
import type { Reading, Said } from './reading.ts';
import { speaksOf, writtenOut } from './speaks-of.ts';
import { beforeButton, beforePay, beforeSentence } from './title-ahead.ts';

/** The parts of a title line that say more than the title. */
export interface HeadLine {
  readonly title: Fact<string>;
  readonly hiringOrganization?: Fact<string> | undefined;
  readonly jobLocation?: Fact<string> | undefined;
  readonly employmentType?: Fact<string> | undefined;
}

type Part = 'title' | 'hiringOrganization' | 'jobLocation' | 'employmentType';
type Parts = { readonly title: string } & {
  readonly [part in Part]?: string;
};

/** The longest title line that is taken apart, in characters. */
const longest = 160;

const name = "\\p{Lu}[\\p{L}\\p{N}.&'’+-]*(?: (?:[\\p{Lu}\\p{N}&][\\p{L}\\p{N}.&'’+-]*|of|the|and|for)){0,5}";
const hiring = new RegExp(
  `^(?:\\[([^\\]]{2,60})\\] ?|(\\p{Lu}[^:.]{2,40}): )?(?!(?:We|Now|Currently|Who|Urgently|I)\\b)(${name}) (?:(?:is|are) )?(?:now |currently )?(?:hiring|hires|looking for|seeks?|seeking|recruiting)(?: for)?:? (?:an? |its |their |our )?(.{3,110})$`,
  'u',
);
// “… a Baker to join our team.” is a sentence.
const clause = / (?:to|who|that) \p{Ll}|\.$/u;
// How boards ask about every role of theirs, and what the page of a form is called.
const question =
  /^(?:what are the responsibilities and job description for the (?=.*\?$)|job application for (?!.*\?$))(.{2,110}?)(?: (?:position|job|role))? at (.{2,80}?)\??$/i;
const at = new RegExp(
  `^(.{3,90}?)(?: at | @ ?| chez | bei )(${name})(?:(?:, | ?[|·–—-] | in | ?\\()([^()]{2,60})\\)?)?$`,
  'u',
);
// You will be the baker at Contoso
const ofReader = /^(?:you|your|we|our|this|it)\b/i;
const bracketed = /^([^()]{3,90}) \(([^()]{2,50})\)(?:, ?| [-–—|·] )([^()]{2,60})$/u;
const inPlace = /^(.{3,90}) (?:in|based in|\/|–|-|\|) ([^()]{2,60})$/u;
const county = / (?:County|Parish|Borough|Township)$/;
const beforePlace = / [–|-] |, /g;
const besideDash = / [–|-] [^ ]+$/;
// A sign may stand straight behind a bracket: Contoso - Lyon (Remote)- Baker
const joint = /(?:(?<=\)) ?| )[-–—|·•] | \/\/ /g;
// [Remote] Contoso - Platform Engineer
const labelled = /^\[([^[\]]{2,60})\] ?(.+)$/u;
const most = 5;
// contoso_labs: a name as files and addresses have it, which the text writes in its own way.
const slug = /^[a-z\d]+(?:[-_][a-z\d]+)+$/;

/**
 * Takes a title line apart where its parts can be told, and else leaves it whole: an organization is one where
 * it stands beside a role and a place or kind of employment, or where the text speaks of it as one.
 *
 * ```text
 * Contoso - Platform Engineer - Lyon, France - Full-time
 * [Lyon] Contoso is hiring a Platform Engineer
 * Platform Engineer at Contoso
 * Platform Engineer (Contoso), Lyon
 * ```
 */
export function headLineOf(reading: Reading): HeadLine | undefined {
  if (!known.has(reading)) known.set(reading, readHeadLine(reading));
  return known.get(reading);
}

/** Four finders ask for the same line. */
const known = new WeakMap<Reading, HeadLine | undefined>();

function readHeadLine(reading: Reading): HeadLine | undefined {
  const [title] = reading.stated('title');
  const own = partsOf(reading, lineOf(reading));
  if (own) return own;
  if (!title) return partsOf(reading, markedLine(reading));
  // The first line may say more than the title that the format gives: “Contoso - Baker - Lyon, France”.
  const first = partsOf(reading, reading.blocks[0]);
  return first && (title.value.includes(first.title.value) || isOfNobody(title, first)) ? first : undefined;
}

/** Whether a title that the format gives says who hires and where, and no role, as the first line does: “Contoso: Lyon (Remote)”. */
function isOfNobody(title: Said, { title: own, hiringOrganization }: HeadLine): boolean {
  const name = hiringOrganization?.value;
  return (
    name !== undefined && title.value.startsWith(name) && !namesRole(title.value) && namesRole(own.value)
  );
}

/** The first heading, where the format calls it one: what stands above it is the name of the site or of a thread. */
function markedLine({ headings: [first], value }: Reading): Fact<string> | undefined {
  if (first && value[first.from - 1] === headingMark)
    return { ...first, to: first.from + first.value.length, apart: true };
}

function partsOf(reading: Reading, line: Fact<string> | Said | undefined): HeadLine | undefined {
  const said = line && withoutBoard(line.value.trim());
  if (!line || !said || said.length > longest) return;
  const isEmployer = (name: string) =>
    speaksOf(reading, slug.test(name) ? writtenOut(reading, name) : name, line);
  const parts =
    ofQuestion(said) ??
    ofHiring(said) ??
    ofEmployer(said, isEmployer) ??
    ofBrackets(said, isEmployer) ??
    ofSegments(said, isEmployer, isTitled(reading, line)) ??
    ofPlace(said);
  if (!parts || isDenied(reading, parts)) return;
  return located(parts, { ...line, to: line.from + line.value.length });
}

/** Whether the posting states another employer or place than its title line, which is no more than a title then. */
function isDenied({ stated }: Reading, parts: Parts): boolean {
  return (['hiringOrganization', 'jobLocation'] as const).some((property) => {
    const own = parts[property]?.toLowerCase();
    const others = stated(property).map(({ value }) => value.toLowerCase());
    return own && others.length > 0 && !others.some((other) => other.includes(own) || own.includes(other));
  });
}

/** The title that the posting states, or its first words where they are one line. */
function lineOf({ stated, headings, blocks: [first] }: Reading): Fact<string> | undefined {
  const [title] = stated('title');
  if (title) return title;
  const [heading] = headings;
  const line = heading && (!first || heading.from < first.from) ? heading : first;
  if (!line) return;
  const value = beforePay(line.value) ?? beforeButton(line.value) ?? beforeSentence(line.value) ?? line.value;
  return { value, from: line.from, to: line.from + value.length, apart: true };
}

function ofQuestion(said: string): Parts | undefined {
  const [, title, hiringOrganization = ''] = question.exec(said) ?? [];
  return title ? { title, hiringOrganization } : undefined;
}

function ofHiring(said: string): Parts | undefined {
  const [, bracketed, labelled, hiringOrganization = '', rest = ''] = hiring.exec(said) ?? [];
  const city = bracketed ?? labelled;
  if (!namesRole(rest) || clause.test(rest) || saysWhere(hiringOrganization)) return;
  if (labelled && !saysWhere(labelled) && !regionNames.has(labelled)) return;
  const [, role, place] = inPlace.exec(rest) ?? [];
  const jobLocation = city ?? (place && saysWhere(place) ? place : undefined);
  const title = role && place && saysWhere(place) ? role : rest;
  return { title, hiringOrganization, ...(jobLocation && saysWhere(jobLocation) && { jobLocation }) };
}

function ofEmployer(said: string, isEmployer: (name: string) => boolean): Parts | undefined {
  const [, title = '', hiringOrganization = '', place] = at.exec(said) ?? [];
  if (!namesRole(title) || ofReader.test(title) || saysWhere(hiringOrganization)) return;
  if (place && !saysWhere(place) && !isEmployer(hiringOrganization)) return;
  return { title, hiringOrganization, ...(place && saysWhere(place) && { jobLocation: place }) };
}

function ofBrackets(said: string, isEmployer: (name: string) => boolean): Parts | undefined {
  const [, title = '', hiringOrganization = '', jobLocation = ''] = bracketed.exec(said) ?? [];
  if (!namesRole(title) || !saysWhere(jobLocation) || !isEmployer(hiringOrganization)) return;
  return { title, hiringOrganization, jobLocation };
}

/** Baker – Lyon, France; Baker, Lyon */
export function ofPlace(said: string): Parts | undefined {
  if (said.length > longest) return;
  for (const { 0: joint, index } of matchesIn(said, beforePlace)) {
    const [title, jobLocation] = [said.slice(0, index), said.slice(index + joint.length)];
    // Behind a comma it may be a field as well, “Director, Sales, California”, or one place with what is before it: “Baker - Shoreditch, London”.
    if (joint === ', ' && besideDash.test(title)) continue;
    const place = joint === ', ' ? (jobLocation.split(', ')[0] ?? '') : jobLocation;
    if (namesRole(title) && (county.test(place) || saysWhere(place)) && saysWhere(jobLocation))
      return { title, jobLocation };
  }
}

/** Whether a heading of the format names a role: what stands beside an employer elsewhere is no title then, but what it makes. */
function isTitled({ headings, value }: Reading, line: Said): boolean {
  return headings.some(
    (heading) =>
      heading.from !== line.from && value[heading.from - 1] === headingMark && namesRole(heading.value),
  );
}

const based = /[ -]based$/;

/** A place without what some write behind it: “Singapore based”. */
function withoutBased(segment: string): string {
  const place = segment.replace(based, '');
  return saysWhere(place) ? place : segment;
}

/** Company - Role - City - type, in any order that can be told. */
function ofSegments(said: string, isEmployer: (name: string) => boolean, titled: boolean): Parts | undefined {
  const [, label, own = said] = labelled.exec(said) ?? [];
  const segments = [...own.split(joint), ...(label ? [label] : [])].map((segment) =>
    withoutBased(segment.trim()),
  );
  if (segments.length < 2 || segments.length > most) return;
  const jobLocation = segments.find(saysWhere);
  const employmentType = segments.find(isType);
  const [first = '', second = '', ...others] = segments.filter(
    (segment) => !saysWhere(segment) && !isType(segment),
  );
  if (!first || !second || others.length > 0) return;

  const beside = { ...(jobLocation && { jobLocation }), ...(employmentType && { employmentType }) };
  const told = jobLocation !== undefined || employmentType !== undefined;
  const [isFirst, isSecond] = [namesRole(first), namesRole(second)];
  if (isFirst && slug.test(second) && isEmployer(second)) return { title: first, ...beside };
  if (
    !isFirst &&
    ((isEmployer(first) && (isSecond || !titled)) || (told && (isSecond || (jobLocation && employmentType))))
  )
    return { title: second, hiringOrganization: first, ...beside };
  if (isFirst && !isSecond && (isEmployer(second) || namesInstitution(second) || definite.test(second)))
    return { title: first, hiringOrganization: second, ...beside };
}

// Night Baker - The Bread Collective; but The Payments Team is of whoever hires
const definite =
  /^The \p{Lu}(?!.*\b(?:Department|Desk|Division|Office|Program(?:me)?|Project|Shift|Squad|Team|Unit)$)/u;

function isType(said: string): boolean {
  return employmentTypesIn(said).whole || isPermanent(said);
}

/** The parts where they stand; all else of the line is said by the title. */
function located(parts: Parts, line: Fact<string>): HeadLine {
  const spanOf = (said: string): Fact<string> => {
    const from = line.from + line.value.lastIndexOf(said);
    return { value: said, from, to: from + said.length, ...(line.apart && { apart: true }) };
  };
  const title = spanOf(parts.title);
  return {
    title: { ...title, around: [...(line.around ?? []), ...aroundOf(line, title)] },
    ...(parts.hiringOrganization && { hiringOrganization: spanOf(parts.hiringOrganization) }),
    ...(parts.jobLocation && { jobLocation: spanOf(parts.jobLocation) }),
    ...(parts.employmentType && { employmentType: spanOf(parts.employmentType) }),
  };
}
