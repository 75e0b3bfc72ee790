import type { Document, GivenText } from '../document.ts';
import { headingMark } from '../heading-mark.ts';
import { inserted, joined, type SeedText } from '../seed-text.ts';
import { type Data, leavesOf, type Member } from './data.ts';
import { keyPropertyOf } from './field-keys.ts';
import { isJobPosting } from './job-posting.ts';
import { withMarkupRead } from './marked-values.ts';
import { experienceOf } from './record-experience.ts';
import {
  factsOf,
  isPlacePart,
  isRemote,
  ownPlaces,
  placeOf,
  propertyOf,
  startOfPosting,
  titleKeyOf,
  townAndCountry,
} from './record-facts.ts';
import { namedText, payMembers, payOf } from './record-pay.ts';
import { isNamedText, isSection, isText, stemOf, textOfMember, textOfSection } from './record-texts.ts';

/** What a record says: values that its keys name, and texts, in order. */
export interface RecordTexts {
  readonly given: readonly GivenText[];
  readonly bodies: readonly SeedText[];
}

/** The facts and texts of an object that holds one posting; `isTold` says which of its texts are the posting's. */
export function recordTexts(
  record: Pick<Data, 'members'>,
  isTold: (member: Member) => boolean = isText,
): RecordTexts {
  const given: GivenText[] = [];
  const bodies: Body[] = [];
  const stems = new Set<string>();
  const members = inOrder(record.members.flatMap(apart));

  const titleKey = titleKeyOf(members);
  const start = startOfPosting(members);
  const properties = new Map(
    members.map((member) => [member, member === start ? 'datePosted' : propertyOf(member, titleKey)]),
  );
  const places = new Set(ownPlaces(members.filter((member) => properties.get(member) === 'jobLocation')));
  const parts = [...places].filter(isPlacePart);
  const inTown = townAndCountry([...places]);
  if (parts.length > 0 && [...places].every((place) => isPlacePart(place) || isRemote(place)))
    given.push(placeOf(parts));
  else if (inTown) given.push(placeOf(inTown));
  else for (const { value } of parts) given.push({ text: value.text() });

  const ofPay = payMembers(members.filter((member) => !properties.get(member)));
  if (ofPay.length > 0) for (const fact of payOf(ofPay.flatMap(namedText))) given.push(fact);
  const read = new Set([...parts, ...(inTown ?? []), ...ofPay]);
  for (const member of members) {
    const experience = properties.get(member) ? undefined : experienceOf(member);
    if (!experience) continue;
    given.push(experience);
    read.add(member);
  }

  const isWhole = members.some(isTold);
  for (const member of members) {
    const { phrase, value } = member;
    if (read.has(member)) continue;
    if (isWhole && translated.test(phrase)) {
      for (const leaf of leavesOf(value)) given.push({ text: leaf.text() });
      continue;
    }
    const property = properties.get(member);
    if (property === 'jobLocation' && !places.has(member)) {
      for (const leaf of leavesOf(value)) given.push({ text: leaf.text() });
    } else if (property) for (const fact of factsOf(property, value)) given.push(fact);
    else if (isTold(member)) {
      if (value.type === 'text' && stems.has(stemOf(phrase))) given.push({ text: value.text() });
      else addBody(bodies, textOfMember(member, given, bodies.length === 0), given);
      stems.add(stemOf(phrase));
    } else for (const text of nestedTexts(member, given)) addBody(bodies, text, given);
  }
  const [own, again] = saidOnce(bodies);
  return { given: [...withMarkupRead(given, record), ...again.map((text) => ({ text }))], bodies: own };
}

/** The document of a record. */
export function recordDocument(record: Data, start: number): Document {
  const texts = recordTexts(record);
  return documentOf(texts.bodies.length > 0 ? texts : { ...texts, bodies: [inserted('', start)] });
}

/** A document of nothing but what a record says. */
export function documentOf({ given, bodies }: RecordTexts): Document {
  return { given, body: { text: joined(bodies, '\n\n'), repairs: [] }, plain: false };
}

/** What a record says below all else, wherever its keys are sorted to: Lever has the law there. */
const closing = /^(?:additional|closing|footer)(?: (?:plain|html|text))?$/;

function inOrder(members: readonly Member[]): Member[] {
  return members.toSorted((a, b) => Number(closing.test(a.phrase)) - Number(closing.test(b.phrase)));
}

/** What a record says again in other languages. */
const translated = /^(?:translations?|localizations?|i18n)$/;

/**
 * Lever gathers place, team and contract in an object, schema.org tells in one how much experience is asked for, and in
 * another which degree, and a feed of Teamtailor has the whole JobPosting in a key of its own: each of them is a member
 * like the others.
 */
function apart(member: Member): readonly Member[] {
  const members = [member.value, ...member.value.items].flatMap((value) => value.members);
  const isGroup =
    member.phrase === 'categories' ||
    isJobPosting(member.value) ||
    isOnlyOpening(member) ||
    members.some((inner) => experienceOf(inner) || isDegree(inner));
  return isGroup ? members : [member];
}

const openings = /^(?:jobs?|openings?|opportunit(?:y|ies)|positions?|postings?|roles?|vacanc(?:y|ies))$/;

/** A site may list the openings of a shop or a town below its name: of one the record is. */
function isOnlyOpening({ phrase, value }: Member): boolean {
  const [only, another] = value.items;
  return (
    openings.test(phrase) &&
    only !== undefined &&
    !another &&
    only.members.some(({ phrase: key }) => keyPropertyOf(key) === 'title') &&
    only.members.some(isText)
  );
}

function isDegree({ phrase }: Member): boolean {
  return keyPropertyOf(phrase) === 'educationRequirements';
}

/** Who hires has a place and a word to say too, which are not those of the posting. */
const ofPerson =
  /\b(?:person|people|recruiters?|posters?|authors?|owners?|users?|contacts?|managers?|creators?)$|^(?:posted|created) by$/;

/** Sections in objects and lists of their own, such as jobAd.sections.qualifications; the rest of them is set aside. */
function nestedTexts({ phrase, value }: Pick<Member, 'phrase' | 'value'>, given: GivenText[]): SeedText[] {
  if (value.type === 'object' && isSection(value)) return [textOfSection(value, given)];
  if (value.type === 'array' && value.items.length > 0 && value.items.every(isSection))
    return value.items.map((item) => textOfSection(item, given));
  if (value.type !== 'object' || ofPerson.test(phrase)) {
    for (const leaf of leavesOf(value)) given.push({ text: leaf.text() });
    return [];
  }
  return value.members.flatMap((member) => {
    if (isNamedText(member)) return [textOfMember(member, given)];
    return nestedTexts(member, given);
  });
}

interface Body {
  readonly text: SeedText;
  /** Its words, without the heading that its key gives it. */
  readonly plain: string;
}

/** How long a text and its letters are looked at, and how many texts, to find one in another. */
const longestText = 60_000;
const ownHeading = new RegExp(`^${headingMark}[^\\n]{0,200}\\n`);
const mostBodies = 20;
const shortestPart = 60;
/** How many lines of a text are looked for in another. */
const mostLines = 60;
/** How many words such a line has, in the mean. */
const leastWords = 4;

/** Texts, and those that stand in a longer one as well: data sets have a posting whole and in parts, or a board its sentences in lists. */
function saidOnce(bodies: readonly Body[]): [SeedText[], SeedText[]] {
  const isPart = (part: Body) =>
    bodies.length <= mostBodies &&
    part.plain.length >= shortestPart &&
    bodies.some(({ plain }) => plain.length > part.plain.length && holds(plain, part));
  const again = new Set(bodies.filter(isPart));
  return [
    bodies.filter((body) => !again.has(body)).map(({ text }) => text),
    [...again].map(({ text }) => text),
  ];
}

function holds(whole: string, { text, plain }: Body): boolean {
  if (whole.includes(plain)) return true;
  const lines = startOf(text)
    .split('\n')
    .map(wordsOf)
    .filter((line) => line !== ' ');
  const words = plain.split(' ').length - 2;
  // Names alone stand in any text.
  return (
    lines.length <= mostLines &&
    words >= leastWords * lines.length &&
    lines.every((line) => whole.includes(line))
  );
}

/** As much of a text as is looked at, without the heading that its key gives it. */
const startOf = (text: SeedText) => text.value.replace(ownHeading, '').slice(0, longestText);

/** The words of a text with a space around each. */
const wordsOf = (text: string) => ` ${text} `.replace(/[^\p{L}\p{N}]+/gu, ' ');

/** The same text a second time, as HTML and as plain text, is shown once. */
function addBody(bodies: Body[], text: SeedText, given: GivenText[]): void {
  const plain = wordsOf(startOf(text));
  if (bodies.some((body) => body.plain === plain)) given.push({ text });
  else bodies.push({ text, plain });
}
