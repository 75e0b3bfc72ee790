import { knownCities, regionNames } from './place-names.ts';

/** What countries are called beside their English names in the Unicode CLDR. */
const otherNames = [
  'USA',
  'U.S.',
  'U.S.A.',
  'US',
  'United States of America',
  'UK',
  'U.K.',
  'Great Britain',
  'England',
  'Scotland',
  'Wales',
  'Holland',
  'Czech Republic',
  'UAE',
  'Korea',
  'Turkey',
];

/** What those who live there call them. */
const ownNames =
  'Belgique|België|Brasil|Česko|Danmark|Deutschland|Eesti|Éire|España|Hrvatska|Italia|Latvija|Lietuva|Magyarország|México|Nederland|Norge|Österreich|Panamá|Perú|Polska|România|Schweiz|Slovenija|Slovensko|Suisse|Suomi|Sverige|Svizzera|Việt Nam';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const countries = new Set([...countryNames(), ...otherNames, ...ownNames.split('|')]);

const remote = /^(?:fully |100% )?(?:remote|hybrid|on-?site|work from home|anywhere)(?:\s*[-–(,].*)?$/i;
const trailing = /(?:(?<!\s)\s+)?\((?:remote|hybrid|on-?site|[^()]{2,30})\)\s*$/i;
const postcode = /(?<!\s)\s+\d[\d -]{2,9}$/;
// State of Contoso Salem , OR: where boards leave out what parts the employer from the town.
const ofBoard = /^(?:[^\s,]+ ){4,8},/;
const name = /^\p{Lu}[\p{L}.'’() -]*$/u;
// Formerly Oslo, Norway
const elsewhere = /^(?:formerly|previously|was|not|no longer|no more) /i;
// 120 Harbour Street, at the head of an address.
const street = /^\d{1,5}[A-Za-z]? \p{Lu}[\p{L}\d.'’ -]*$/u;
// SW1A 1AA, M5V 2T6: a part of its own or the end of one.
const britishPostcode = /^(?:.+ )?[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z\d]{2}$/;

// A French town with its department.
const french = /^\p{Lu}[\p{L}' -]{1,40} \((?:\d{2,3}|2[AB])\)$/u;

const cityAndState = /^(\p{Lu}[\p{L}.'’ -]*?),? ([A-Z]{2,3})(?: \d{4,5}(?:-\d{4})?)?$/u;
// Greater Boston Area, San Francisco Bay Area, New York City Metropolitan Area, Austin, Texas Metropolitan Area
const metropolis =
  /^(?:Greater \p{Lu}[\p{L}.'’ -]{2,30}|\p{Lu}[\p{L}.'’ -]{2,30}(?:, \p{Lu}[\p{L} ]{2,30})? (?:Bay|Metropolitan|Metro)) Area$/u;
const greater = /^Greater /;
// What parts of a country are called.
const area =
  /^(?:the )?(?:Mid-?[Ww]est|Pacific Northwest|(?:East|West) Coast|Bay Area|New England|Silicon Valley|Tri-State Area|Home Counties|Midlands)$/;
// US-TX-Austin
const coded = /^[A-Z]{2}-[A-Z]{2,3}-\p{Lu}[\p{L}.'’ -]{1,30}$/u;

// United States of America-California-San Diego
const hyphened = /^(\p{Lu}[\p{L} ]{1,40})((?:-\p{Lu}[\p{L}.'’ ]{1,30}){1,3})$/u;

// Pittsfield-MA-01201-United States
const zoned = /^\p{Lu}[\p{L}.'’ ]{1,40}-[A-Z]{2}-\d{5}-(\p{Lu}[\p{L} ]{1,40})$/u;

// The Netherlands, the Philippines
const article = /^[Tt]he /;

const small = /\p{Ll}/u;
const shouted = /\p{Lu}{4}/u;
const initials = /(?<!\p{L})(\p{Lu})(\p{Lu}{2,})/gu;

/** BERLIN, GERMANY as any other place; codes of states stay. */
function unshouted(text: string): string {
  if (small.test(text) || !shouted.test(text)) return text;
  return text.replace(initials, (_, first: string, rest: string) => first + rest.toLowerCase());
}

/** The longest text that is looked at as a place, in characters. */
const longestPlace = 90;

/**
 * Whether a short text is a place: names parted by commas, the last of them a country, a state
 * or a province, or a way of working remotely.
 */
export function isPlace(said: string): boolean {
  if (said.length > longestPlace || elsewhere.test(said)) return false;
  const text = unshouted(said);
  if (remote.test(text) || french.test(text) || metropolis.test(text) || coded.test(text)) return true;
  if (area.test(text) || countries.has(hyphened.exec(text)?.[1] ?? zoned.exec(text)?.[1] ?? '')) return true;

  if (ofBoard.test(text)) return false;
  const parts = text.replace(trailing, '').split(/,\s*/);
  const last = (parts.at(-1) ?? '').replace(postcode, '');
  if (!parts.slice(0, -1).every(isPartOfPlace)) return false;
  return (
    countries.has(last.replace(article, '')) ||
    (parts.length > 1 && regionNames.has(last)) ||
    isCityWithPostcode(parts) ||
    isCityWithState(parts.at(-1) ?? '')
  );
}

const behindCity = /^(?:(.+) )?[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/;
const ofTown = /^(?:City|Town|Royal Borough) of \p{Lu}/u;

// London SW1A 1AA; City of London, EC2M 2PA
function isCityWithPostcode(parts: readonly string[]): boolean {
  const [, city] = behindCity.exec(parts.at(-1) ?? '') ?? [];
  const before = city ?? (behindCity.test(parts.at(-1) ?? '') ? (parts.at(-2) ?? '') : '');
  return knownCities.has(before) || ofTown.test(before);
}

// Melbourne VIC, Austin TX 78701, 12 Long Point, Houston TX 77028
function isCityWithState(text: string): boolean {
  const [, city = '', state = ''] = cityAndState.exec(text) ?? [];
  return isCity(city) && regionNames.has(state);
}

// Interest in working at our office in Erie, PA
const clause = / (?:are|for|from|is|must|our|will|working|your) /;

function isPartOfPlace(part: string, index: number): boolean {
  return (
    (name.test(part.replace(postcode, '')) && !clause.test(part)) ||
    britishPostcode.test(part) ||
    (index === 0 && street.test(part))
  );
}

/** Whether a text is a way of working and no place: Remote (EU). */
export function isWayOfWorking(text: string): boolean {
  return remote.test(text);
}

// Not inside brackets: New York (on site; no remote) is one place.
const between = /\n|(?<!\s)\s+[·•⋅]\s+|(?:(?<!\s)\s+)?;\s*(?![^()]{0,300}\))|(?<!\s)\s+\|\s+|(?<!\s)\s+\/\s+/;

/** The places that a text names one after the other: Oslo, Norway; Turin, Italy; Berlin/remote. */
export function placesOf(text: string): string[] {
  return text.split(between).flatMap(slashed);
}

// Remote - US/Canada, Remote (US/Canada)
const ofWay = / [-–] |[()]/;

/** Remote/Berlin, and not Remote/Hybrid, which is one way of working. */
function slashed(text: string): string[] {
  const names = ofWay.test(text) ? [] : text.split('/');
  const isList = names.length > 1 && names.every(isOnePlace) && !names.every(isWayOfWorking);
  return isList ? names : [text];
}

/** Whether a text says where: places or well-known cities, one or more: Berlin or Remote (EU); Oslo, Norway. */
export function saysWhere(text: string): boolean {
  return placesOf(text)
    .flatMap((places) => places.split(' or '))
    .every((place) => isOnePlace(place) || place.split(both).every(isOnePlace));
}

// Berlin, Germany & Paris, France; Trinidad and Tobago is one.
const both = / (?:&|and) /;

function isOnePlace(text: string): boolean {
  return isPlace(text) || isCity(text) || citiesIn(text).length > 0;
}

/** The countries a text lists, each a place of its own; nothing where it is anything else. */
export function countriesIn(text: string): string[] {
  const names = text.split(/,\s*(?:and |or )?| and | or /);
  return names.length > 1 && names.every((part) => countries.has(part)) ? names : [];
}

function countryNames(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = [...letters].flatMap((first) => [...letters].map((second) => first + second));
  return codes.map((code) => names.of(code)).filter((found) => found !== undefined);
}

/** Whether a text is the name of a well-known city, or of what grew around it, and of no country: Tel Aviv, Tel-Aviv. */
function isCity(text: string): boolean {
  const city = text.replace(greater, '');
  return (knownCities.has(city) || knownCities.has(city.replaceAll('-', ' '))) && !countries.has(city);
}

/** The cities of a list without a country or state: Berlin, London is two; Camberwell, Melbourne may be one. */
export function citiesIn(text: string): string[] {
  const names = text.replace(trailing, '').split(/,\s*(?:and |or )?|(?<!\s)\s+(?:and|or|und|oder|&)\s+/);
  const places = names.filter((part) => !remote.test(part));
  const known = places.filter(isCity);
  return places.length > 1 &&
    places.every((part) => name.test(part)) &&
    known.length > 1 &&
    known.length === places.length
    ? places
    : [];
}
