import { citiesIn, countriesIn, isPlace, isWayOfWorking, placesOf, saysWhere } from './places.ts';

const joint = /,? (?:and|or|und|oder|et|ou|y|&) /;
// TX, of which a place ends with
const code = /^[A-Z]{2,3}$/;

/**
 * The places that the value of a label lists, each with its own state or country; Berlin or remote is one.
 *
 * ```text
 * Madrid, Spain → Madrid, Spain
 * Spain, Portugal → Spain; Portugal
 * Erie, PA, Fargo, ND or Austin, TX → Erie, PA; Fargo, ND; Austin, TX
 * ```
 */
export function listedPlaces(text: string): string[] {
  return placesOf(text).flatMap(apart);
}

function apart(text: string): string[] {
  const named = [countriesIn(text), citiesIn(text)].find(({ length }) => length > 0);
  if (named) return named;
  const places = text.split(joint).flatMap(inPairs);
  return places.length > 1 && places.every((place) => saysWhere(place) && !isWayOfWorking(place))
    ? places
    : [text];
}

/** City, state, city, state: as many places as pairs. */
function inPairs(text: string): string[] {
  const names = text.split(/,\s*/);
  const pairs = names.flatMap((name, index) => (index % 2 === 0 ? [`${name}, ${names[index + 1]}`] : []));
  const isList =
    names.length > 2 &&
    names.length % 2 === 0 &&
    pairs.every(isPlace) &&
    names.every((name, index) => index % 2 === 1 || !(code.test(name) || isPlace(name)));
  return isList ? pairs : [text];
}

const remarked = /^(\p{Lu}[^()]{2,60}?),? (?:and|or|with|but) (?=\p{Ll})/u;

/** A place without a remark behind it: Erie, PA or ability to travel → Erie, PA. */
export function withoutRemark(text: string): string {
  const [, place = ''] = remarked.exec(text) ?? [];
  return saysWhere(place) && !saysWhere(text) && listedPlaces(text).length === 1 ? place : text;
}
