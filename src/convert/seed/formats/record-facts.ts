import type { FieldProperty } from '../../headings/field-property.ts';
import { employmentTypesIn } from '../../words/employment-words.ts';
import { regionNames } from '../../words/place-names.ts';
import { saysWhere } from '../../words/places.ts';
import { ratingAt } from '../../words/rating.ts';
import { isTitleAlone, namesRole } from '../../words/role-nouns.ts';
import { saysNothing } from '../../words/says-nothing.ts';
import { webAddressOf } from '../../words/web-address.ts';
import type { GivenText } from '../document.ts';
import { joined, type SeedText, slice, trimmed } from '../seed-text.ts';
import { type Data, leavesOf, type Member } from './data.ts';
import { keyPropertyOf } from './field-keys.ts';
import { oneLine } from './node-text.ts';
import { factsOfObject } from './object-facts.ts';

/** A title is no longer than this, in characters. */
const longestTitle = 200;
/** How many values of a list are looked at, and how long they are at most. */
const mostLeaves = 20;
const longestValue = 400;
/** A role number is no row number, and no key of a database: those are set aside. */
const roleNumber = /^(?=.*\d{4})[A-Z]{0,6}[-_ ]?\d[\d-]*(?:[-_][A-Z\d]+)?$/i;
/** What the key calls the number of a requisition may be put together of shorter parts: 16-ABCD-439-P. */
const requisition = /^(?:job )?(?:req|ref|position|vacancy|announcement)|number$|^code$/;
const numbered = /^(?=.*\d{3})[A-Z\d]+(?:[-_ ./][A-Z\d]+){0,6}$/i;
const longestNumber = 30;
const letter = /\p{L}/u;
/** States of a page of a site, which are no places. */
const ofPage =
  /^(?:draft|published|unpublished|open|opened|closed|active|inactive|live|archived|pending|internal|true|false|yes|no)$/i;
/** A folder or page of the site: /companies/contoso. */
const path = /^(?:\/|https?:)/i;

/** Keys for where one works: at home is said among the places, as in a list of them, in the office says nothing more. */
const ofPresence =
  /^(?:(?:job )?(?:work ?place|location|remote) type|work (?:mode|model|arrangement|setting))$/;
const remote = /^(?:(?:fully|100%) )?remote$/i;

// Posted 8 Days Ago
const age = /^posted /i;

/** The start that a record of Workday states beside how long ago its posting was posted: that of the posting, and of no work. */
export function startOfPosting(members: readonly Member[]): Member | undefined {
  const saysAge = ({ phrase, value }: Member) =>
    keyPropertyOf(phrase) === 'datePosted' &&
    leavesOf(value).some((leaf) => {
      const said = leaf.size <= longestValue ? leaf.text().value : '';
      return age.test(said) && saysNothing(said);
    });
  const start = members.find(({ phrase }) => phrase === 'start date');
  return start && members.some(saysAge) ? start : undefined;
}

/** The property that a member of a record gives, where its value can be one. */
export function propertyOf(
  { key, phrase, value }: Member,
  titleKey: string | undefined,
): FieldProperty | undefined {
  // What JSON-LD says of its own form: @type.
  if (key.value.startsWith('@')) return;
  const property = ofPresence.test(phrase) ? 'jobLocation' : keyPropertyOf(phrase);
  if (!property) return;
  const said = leavesOf(value)
    .slice(0, mostLeaves)
    .flatMap((leaf) => (leaf.size <= longestValue ? [leaf.text().value.trim()] : []));
  if (said.length > 0 && said.every(saysNothing)) return;
  const fits = fitting[property];
  if (fits && !said.some((words) => fits(words, phrase))) return;
  if (property === 'employmentType' && said.every((words) => remote.test(words))) return 'jobLocation';
  // Hours: full-time
  if (property === 'workHours' && said.some((words) => employmentTypesIn(words).whole))
    return 'employmentType';
  if (property !== 'title') return property;
  if (value.type !== 'text' || value.size > longestTitle) return;
  return titleKey !== undefined && titleKey !== phrase ? undefined : property;
}

/**
 * The key that gives the title of a record, the surest where several name titles; a role that is named as such, where the
 * title of the page names none.
 *
 * ```yaml
 * title: The Corner Bakery
 * role: Night Baker
 * ```
 */
export function titleKeyOf(members: readonly Member[]): string | undefined {
  const keys = members.filter(({ phrase, value }) => keyPropertyOf(phrase) === 'title' && isFilled(value));
  const [best] = keys.sort((a, b) => rank(a) - rank(b));
  const role = keys.find(
    ({ phrase, value }) => roleKey.test(phrase) && isTitleAlone(value.text().value.trim()),
  );
  return (role && best && !namesRole(best.value.text().value) ? role : best)?.phrase;
}

const roleKey = /^(?:job |position )?role(?: name)?$|^(?:job|position)(?: title| name)?$/;

const fitting: Partial<Record<FieldProperty, (said: string, phrase: string) => boolean>> = {
  title: (said) => letter.test(said) && !path.test(said),
  hiringOrganization: (said) => letter.test(said) && !path.test(said),
  jobLocation: (said, phrase) =>
    ofPresence.test(phrase) ? remote.test(said) : letter.test(said) && !ofPage.test(said) && !path.test(said),
  sameAs: (said) => webAddressOf(said) !== undefined,
  identifier: (said, phrase) =>
    roleNumber.test(said) ||
    (requisition.test(phrase) && said.length <= longestNumber && numbered.test(said)),
};

function isFilled(value: Data): boolean {
  return value.type === 'text' && value.size <= longestTitle && letter.test(value.text().value);
}

/** Whose title a key says surest: a record has a name of its own beside the title of its job. */
const titles = ['title', 'job title', 'business title', 'position title', 'posting title', 'position'];

function rank({ phrase }: Member): number {
  const found = titles.indexOf(phrase);
  return found === -1 ? titles.length : found;
}

/** Objects of schema.org and of job boards hold their words in leaves: an address, a name, a range of pay. */
export function factsOf(property: FieldProperty, value: Data): GivenText[] {
  const items = value.type === 'array' ? value.items : [value];
  return items.flatMap((item) =>
    item.type === 'object'
      ? factsOfObject(property, item)
      : leavesOf(item).flatMap((leaf) => inFirstLine(property, trimmed(leaf.text()))),
  );
}

const lineEnd = /[\r\n]/;

/** A name ends with its line, or before the rating that a board writes behind it. Other facts are one line. */
function inFirstLine(property: FieldProperty, text: SeedText): GivenText[] {
  const isName = property === 'hiringOrganization';
  const line = isName ? (text.value.split(lineEnd, 1)[0] ?? '') : '';
  const end = isName ? ratingAt(line) : text.value.length;
  if (end >= text.value.length) return [{ property, text: oneLine(text) }];
  return [{ property, text: slice(text, 0, end) }, { text: slice(text, end, text.value.length) }];
}

/** Keys whose values are parts of one place. */
const placeParts = new Set([
  'city',
  'city name',
  'town',
  'state',
  'province',
  'region',
  'country',
  'country name',
]);

/** Whether a member is a part of a place, which the record gives as a whole elsewhere or in parts alone. */
export function isPlacePart({ phrase, value }: Member): boolean {
  return value.type === 'text' && placeParts.has(phrase.replace(/^job /, ''));
}

/** Whether a member says that one works anywhere, and names no place. */
export function isRemote({ phrase }: Member): boolean {
  return ofPresence.test(phrase) || keyPropertyOf(phrase) === 'employmentType';
}

/** The offices that a board files a posting under are no places of it where it has one of its own. */
export function ownPlaces(members: readonly Member[]): readonly Member[] {
  const own = members.filter(({ phrase }) => phrase !== 'offices');
  const isTold = own
    .filter((member) => !isRemote(member))
    .some(({ value }) =>
      leavesOf(value).some((leaf) => leaf.size <= longestValue && saysWhere(leaf.text().value)),
    );
  return isTold ? own : members;
}

const town = /^\p{Lu}[\p{L}.'’ -]{2,40}$/u;
/** Words of places that are no town, and of none at all. */
const noTown =
  /\b(?:africa|all|americas?|and|any|anywhere|apac|asia|country|emea|europe|flexible|global|headquarters|home|hq|hybrid|latam|multiple|nation|nationwide|offices?|on-?site|onsite|or|region|remote|various|world|worldwide)\b/i;
const spelledOut = /^\p{Lu}[\p{L} -]{3,40}$/u;

/**
 * A town, and the country that a record says under a key of its own; the code of a country says nothing beside it.
 *
 * ```json
 * { "location": "Munich", "country": "Germany" }
 * ```
 */
export function townAndCountry(places: readonly Member[]): readonly Member[] | undefined {
  const [first, second, another] = places.filter((place) => !isRemote(place));
  if (!first || !second || another) return;
  const [whole, country] = isPlacePart(first) ? [second, first] : [first, second];
  if (isPlacePart(whole) || whole.value.type !== 'text' || !ofCountry.test(country.phrase)) return;
  const [said, land] = [whole, country].map(({ value }) => value.text().value.trim()) as [string, string];
  const isTown = town.test(said) && !noTown.test(said) && !regionNames.has(said) && !said.includes(land);
  return isTown && spelledOut.test(land) ? [whole, country] : undefined;
}

const ofCountry = /^(?:job )?country(?: name)?$/;

/** The place that parts of it name together. */
export function placeOf(parts: readonly Member[]): GivenText {
  return {
    property: 'jobLocation',
    text: joined(
      parts.map(({ value }) => trimmed(value.text())),
      ', ',
    ),
  };
}
