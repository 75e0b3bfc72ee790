import { namesDepartment } from '../words/department-words.ts';
import { knownCities, worldRegions } from '../words/place-names.ts';
import { isPlace, saysWhere } from '../words/places.ts';

const between = /(?:, (?:and |or )|,? (?:and|or|&|und|oder|et|ou|y|en) | \/ |; |, )(?:the )?/;
const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;
const noPlace =
  /^(?:The|A|An|Our|Your|We|You|Engineering|Science|Technology|Software|Product|Research|Sales|Marketing|Operations|Design|Data|Computer|Machine|Excel|Python|Java|Agile|Remote|Hybrid|Office|English|Building|Suite|Room|Floor|Phase|Level|Terminal|Due|This|These|All|Any|Please|Must|No|Not|In|At|On|For|To|As|If|While|When|Subject|Flexible|Various|Multiple|Candidates|Applicants|Employees|Currently|Initially|Preferably|Ideally)\b/;

// What a place is, and the end of another name: Town & Country
const kindOfPlace = /^(?:City|Country|County|District|Region|State|Town|Village)$/;

// GRC, IT: of capitals alone, these only are places.
const short = /^\p{Lu}{2,5}$/u;
const shortPlaces = new Set(['NYC', 'SF', 'LA', 'DC', 'UK', 'US', 'USA', 'UAE', 'EU', ...worldRegions]);

// Pitney Road, South Rd., Harbour Business Park
const street =
  / (?:Road|Rd|Street|Avenue|Ave|Drive|Lane|Boulevard|Blvd|Highway|Hwy|Parkway|Pkwy|Building|Floor|Plaza|Tower|(?:Business|Industrial|Office) Park)\.?$/;

const seat = / (?:Corporate|Head|Regional|Main|Central)$/;

/** Los Angeles Corporate, of an office there */
function withoutSeat(name: string): string {
  const city = name.replace(seat, '');
  return saysWhere(city) ? city : name;
}

// Police Department, School of Nursing
const part =
  / (?:Department|Section|Division|Directorate|Cent(?:er|re)|Office|School|College|Faculty|Institute|Unit|Team|Group|Bureau)$|^(?:Department|Section|Division|Office|School|College|Faculty|Institute|Bureau|Cent(?:er|re)) (?:of|for)\b/;

/** Whether a name is that of a part of an employer, in which people work as they do in a town. */
function isPartOfEmployer(name: string): boolean {
  return namesDepartment(name) || (part.test(name) && !saysWhere(name));
}

// Solna, Stockholm; Aster, Ghent County
const partOfCity = /^((?:(?! (?:and|or|&|und|oder|et|ou|y|en) )[^,;/])+), ([^,;/]+)$/;

const county = /^\p{Lu}\S{2,} (?:County|Parish|Prefecture|Province)$/u;

/** Whether two names are a part of a well-known city and that city, or a town and its county. */
function isInCity(said: string): boolean {
  const [, part = '', city = ''] = partOfCity.exec(said) ?? [];
  return (knownCities.has(city) || county.test(city)) && !saysWhere(part);
}

/** La Jolla, California, Contoso: a city and its state are one place, as a country is, and a name behind it that is no place we know is none. */
function withRegions(names: readonly string[]): readonly string[] {
  const places: string[] = [];
  let pairs = 0;
  for (let index = 0; index < names.length; index++) {
    const [name = '', next = ''] = names.slice(index, index + 2);
    const isPair = !isPlace(name) && !knownCities.has(next) && isPlace(`${name}, ${next}`);
    places.push(isPair ? `${name}, ${next}` : name);
    if (!isPair) continue;
    pairs++;
    index++;
  }
  const [first = '', second] = places;
  const isWhole = pairs === 1 || (isPlace(first) && !knownCities.has(first));
  return isWhole && places.length === 2 && isPlace(first) && !saysWhere(second ?? '') ? [first] : places;
}

// U.S., and Ireland or U.K.
const initials = /^(?:\p{Lu}\.){2,}$/u;
const pointed = / (?:\p{Lu}\.){2}$/u;

/** The names of places that a sentence lists, and where: "New Orleans, Louisiana" is one place, "Seattle, Paris and Beijing" are three. */
export function listedIn(said: string): { name: string; index: number }[] {
  const whole = pointed.test(said) ? said : said.replace(/\.$/, '');
  if (isPlace(whole) || isInCity(whole)) return [{ name: whole, index: 0 }];
  // Oslo, Norway; Turin, Italy; and Ghent are three, each of them as it is.
  const pieces = whole.includes('; ')
    ? whole.split(/; (?![^()]{0,300}\))(?:(?:and|or|&|und|oder|et|ou|y|en) )?/)
    : [whole];
  const names = pieces.flatMap((piece) =>
    isPlace(piece) || isPlace(`${piece}.`) ? [piece] : withRegions(piece.split(between)),
  );
  return names
    .map((name) => withoutSeat(initials.test(name) ? name : name.replace(/[.,]$/, '')))
    .filter(
      (name) =>
        !months.test(name) &&
        !noPlace.test(name) &&
        !kindOfPlace.test(name) &&
        !street.test(name) &&
        !isPartOfEmployer(name) &&
        (!short.test(name) || shortPlaces.has(name)),
    )
    .map((name) => ({ name, index: said.indexOf(name) }));
}
