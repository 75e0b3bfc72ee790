/** States and provinces as places end with them. */
const regions = new Set(
  `Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,District of Columbia,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,AL,AK,AZ,AR,CA,CO,CT,DC,DE,FL,GA,HI,IA,ID,IL,IN,KS,KY,LA,MA,MD,ME,MI,MN,MO,MS,MT,NC,ND,NE,NH,NJ,NM,NV,NY,OH,OK,OR,PA,RI,SC,SD,TN,TX,UT,VA,VT,WA,WI,WV,WY,Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland and Labrador,Nova Scotia,Ontario,Prince Edward Island,Quebec,Québec,Saskatchewan,AB,BC,MB,NB,NS,ON,PE,QC,SK,New South Wales,Queensland,South Australia,Tasmania,Victoria,Western Australia,NSW,QLD,TAS,VIC,ACT,England,Scotland,Wales,Northern Ireland`.split(
    ',',
  ),
);

/** What countries are called beside their names in the Unicode CLDR. */
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

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const countries = new Set([...countryNames(), ...otherNames]);

const remote = /^(?:fully |100% )?(?:remote|hybrid|on-?site|work from home|anywhere)(?:\s*[-–(,].*)?$/i;
const trailing = /(?:(?<!\s)\s+)?\((?:remote|hybrid|on-?site|[^()]{2,30})\)\s*$/i;
const postcode = /(?<!\s)\s+\d[\d -]{2,9}$/;
const name = /^\p{Lu}[\p{L}.'’() -]*$/u;
// 120 Harbour Street, at the head of an address.
const street = /^\d{1,5}[A-Za-z]? \p{Lu}[\p{L}\d.'’ -]*$/u;
// SW1A 1AA, M5V 2T6: a part of its own or the end of one.
const britishPostcode = /^(?:.+ )?[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z\d]{2}$/;

// A French town with its department.
const french = /^\p{Lu}[\p{L}' -]{1,40} \((?:\d{2,3}|2[AB])\)$/u;

/** The longest text that is looked at as a place, in characters. */
const longestPlace = 90;

/**
 * Whether a short text is a place: names parted by commas, the last of them a country, a state
 * or a province, or a way of working remotely.
 */
export function isPlace(text: string): boolean {
  if (text.length > longestPlace) return false;
  if (remote.test(text) || french.test(text)) return true;

  const parts = text.replace(trailing, '').split(/,\s*/);
  const last = (parts.at(-1) ?? '').replace(postcode, '');
  if (!parts.slice(0, -1).every(isPartOfPlace)) return false;
  return countries.has(last) || (parts.length > 1 && regions.has(last));
}

function isPartOfPlace(part: string, index: number): boolean {
  return (
    name.test(part.replace(postcode, '')) || britishPostcode.test(part) || (index === 0 && street.test(part))
  );
}

// Not inside brackets: New York (on site; no remote) is one place.
const between = /(?:(?<!\s)\s+)?;\s*(?![^()]{0,300}\))|(?<!\s)\s+\|\s+|(?<!\s)\s+\/\s+/;

/** The places that a text names one after the other: Oslo, Norway; Turin, Italy. */
export function placesOf(text: string): string[] {
  return text.split(between);
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

/** The cities that the zones of the IANA time zone database are named after: enough to tell two cities from a city and its district. */
const cities = new Set(
  Intl.supportedValuesOf('timeZone').map((zone) => (zone.split('/').at(-1) ?? '').replaceAll('_', ' ')),
);

/** Whether a text is the name of a city that a time zone is named after, and of no country or state. */
export function isCity(text: string): boolean {
  return cities.has(text) && !countries.has(text) && !regions.has(text);
}

/** The cities of a list without a country or state: Berlin, London is two; Camberwell, Melbourne may be one. */
export function citiesIn(text: string): string[] {
  const names = text.replace(trailing, '').split(/,\s*(?:and |or )?|(?<!\s)\s+(?:and|or|und|oder|&)\s+/);
  const places = names.filter((part) => !remote.test(part));
  const known = places.filter((part) => cities.has(part) && !countries.has(part) && !regions.has(part));
  return places.length > 1 &&
    places.every((part) => name.test(part)) &&
    known.length > 1 &&
    known.length === places.length
    ? places
    : [];
}
