import { regionNames } from './place-names.ts';
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
 * Hibbing or Virginia, MN → Hibbing, MN; Virginia, MN
 * ```
 */
export function listedPlaces(text: string): string[] {
  return placesOf(text).flatMap(apart);
}

function apart(text: string): string[] {
  const named = [countriesIn(text), citiesIn(text), regionsIn(text)].find(({ length }) => length > 0);
  if (named) return named;
  const places = inOneRegion(text.split(joint)).flatMap(inPairs);
  return places.length > 1 && places.every((place) => saysWhere(place) && !isWayOfWorking(place))
    ? places
    : [text];
}

/** Of two names of states the first may be a city's: Nevada, Missouri. */
const fewestStates = 3;

/** The states of a list, whose names are written out, and that one may work from elsewhere: Remote, Oregon, Idaho, Utah. */
function regionsIn(text: string): string[] {
  const names = text.split(/,\s*(?:and |or )?| and | or /);
  const states = names.filter((name) => regionNames.has(name) && !code.test(name));
  const isList =
    states.length >= fewestStates && names.every((name) => states.includes(name) || isWayOfWorking(name));
  return isList ? names : [];
}

const town = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,2}$/u;
const inRegion = /^[^,]{2,40}(, [A-Z]{2,3})$/;

/** Towns that nobody knows are in the state of the last. */
function inOneRegion(names: readonly string[]): readonly string[] {
  const region = inRegion.exec(names.at(-1) ?? '')?.[1];
  const others = names.slice(0, -1);
  return region && others.every((name) => town.test(name) && !saysWhere(name))
    ? [...others.map((name) => name + region), ...names.slice(-1)]
    : names;
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

// Erie, PA (Required)
const demanded = / \((?:required|preferred)\)$/i;

/** A place without a remark behind it: Erie, PA or ability to travel → Erie, PA. */
export function withoutRemark(said: string): string {
  const text = said.replace(demanded, '');
  const [, place = ''] = remarked.exec(text) ?? [];
  return saysWhere(place) && !saysWhere(text) && listedPlaces(text).length === 1 ? place : text;
}
