import { fieldPropertyOf } from '../headings/field-property.ts';
import { headingPhrase } from '../headings/heading-phrase.ts';
import { sectionKindOf } from '../headings/section-kind.ts';
import { matchesIn } from '../text/matches-in.ts';
import { doing } from '../words/employer-patterns.ts';
import { knownCities, regionNames } from '../words/place-names.ts';
import { isPlaceOfOthers } from '../words/place-of-others.ts';
import { isPlace, saysWhere } from '../words/places.ts';
import type { Fact } from './fact.ts';
import { listedIn } from './listed-in.ts';
import type { Block, Reading } from './reading.ts';

// With the dots of St. Louis and D.C., but not that of a sentence.
const word = "(?:(?:St|Mt|Ft)\\.|\\p{Lu}\\.(?:\\p{Lu}\\.)*|\\p{Lu}[\\p{L}'’-]*)";
// Of so many words, and so many in a row, that a text of nothing but names costs no more than another.
const place = `${word}(?: (?:(?:de|of|la|al|upon|am) ){0,2}${word}){0,6}(?: \\([\\p{L} .]{2,30}\\))?`;
// Told apart in one way: a comma with such a word belongs together.
const joint = '(?:and|or|&|und|oder|et|ou|y|en)';
const list = `(${place}(?:(?:[,;] (?:${joint} )?| ${joint} | \\/ )(?:the )?${place}){0,20})`;

// the vibrant city of Ghent
const small = '\\p{Ll}{2,12}';
const settlement = '(?:city|town|village|suburb|county|region|district|area)';

/** Sentences that say where the work is. */
const sentences = [
  `\\b(?:[Bb]ased|[Ll]ocated|[Ss]ituated|[Hh]eadquartered|[Oo]n-?site|[Oo]nsite|[Hh]ybrid) (?:either )?(?:in|at|out of|from|near) (?:our |the |an? )?(?:(?:${small} ){0,3}${settlement} of |(?:heart|cent(?:er|re)|middle) of (?:the )?(?:${place} in )?)?${list}`,
  `\\b(?:[Oo]ffices?|[Ss]ites?|[Hh]eadquarters|HQ|[Ss]tudios?|[Cc]ampus|[Hh]ub|[Ll]ocations?|[Bb]ranch|[Ss]tandort|[Bb]üro|[Nn]iederlassung|[Ff]iliale|[Oo]ficinas?|[Bb]ureaux) (?:in|is in|are in|at|à|en) (?:the )?${list}`,
  `\\b(?:[Oo]ur|in (?:their|its)) (?:new |own |main |global |[Dd]owntown |[Cc]entral )?(?:\\([^()]{2,30}\\) )?${list} (?:[Cc]orporate |[Hh]ead |[Rr]egional |[Mm]ain )?(?:[Hh]eadquarters|[Hh]ead [Oo]ffice|[Ww]arehouse|[Ss]tore|[Cc]linic|[Ss]chool|[Pp]lant|[Dd]epot|[Ff]actory|[Ff]acility|[Hh]ospital|[Bb]ranch|offices?|sites?|headquarters|HQ|studios?|campus|hub|locations?|facilities)\\b`,
  `\\b(?:[Pp]osition|[Rr]ole|[Jj]ob|[Cc]ompany|[Tt]eams?) (?:is )?in (?:the )?${list}(?=[,.;]|$)`,
  // These positions are in Port Aster, Maine.
  `\\b(?:[Tt]hese|[Bb]oth|[Aa]ll|[Tt]he|[Oo]ur) (?:\\p{Ll}+ ){0,2}(?:positions|roles|jobs|openings|vacancies) are (?:all |both )?in (?:the )?${list}(?=[,.;]|$)`,
  `\\b(?:one of )?[Oo]ur (?:\\p{Ll}+ ){0,2}clients?,? (?:(?:is )?(?:based |located )?in|near) (?:the )?${list}`,
  // … for our Springfield area client
  `\\bfor (?:our|an?) (?:\\p{Ll}+ ){0,2}${list}[ -][Aa]rea (?:client|company|customer|employer|firm)\\b`,
  // … must be able to commute to our Port Aster office
  `\\b(?:[Cc]ommut|[Rr]elocat)(?:e|ing) to (?:our |the )${list} (?:office|site|headquarters|campus|location|plant|warehouse|store)\\b`,
  // 2 days a week in Ghent office
  `\\b(?:[Dd]ays?|[Tt]imes?) (?:a|per|each|every) (?:week|month) (?:in|at|from) (?:the |our )?${list} (?:[Hh]ead [Oo]ffice|offices?|hub|HQ|headquarters|campus|site|studio)\\b`,
  // What a board asks of an applicant: Erie, PA 16501: Reliably commute …
  `^${list}(?: [A-Z\\d][A-Z\\d -]{2,8})?: (?:[Aa]ble to )?(?:(?:[Rr]eliably )?[Cc]ommut|[Rr]elocat)(?:e|ing)\\b`,
  `\\b(?:[Ll]ocations?|[Oo]ffices|[Ss]ites|[Cc]ities|[Bb]ranches|[Hh]ubs)\\s*[:–-]+\\s*(?:[A-Z][a-z]+ ?- ?)?${list}`,
].map((source) => new RegExp(source, 'gu'));

// A pin stands before a place.
const pin = '📍';
const pinned = new RegExp(`${pin}\\s*${list}`, 'gu');

// Where somebody is paid what, or may not be hired at all, is no place of work.
const ofPay = /\p{Sc}\s?\d|\b(?:pay|salary) (?:range|scale|band)|\b(?:not|in)?eligible\b/iu;
// What the law of one town has told to whoever works there.
const ofLaw =
  /\b(?:notice|disclosure)s? (?:to|for)\b|\bfor (?:jobs|roles|positions|applicants|employees|residents|those)(?: (?:located|based|living|residing|working))? in\b/i;
// Contoso is a subsidiary of Fabrikam, based in Japan: that is where another company is.
const ofOther =
  /\b(?:subsidiary|division|part|member|affiliate|unit|brand|branch|arm|owned|acquired|bought|backed|funded) (?:of|by) [^.;:!?]{0,80}$/;

// The team is in Fabrikam, our Retail Store, a position in Finance, sites in Contoso Pages: not only places are spoken of in these words.
const ofAnything = /^(?:company|teams?|position|role|job|our|in (?:their|its)|sites?|studios?|hub)\b/i;

/** How far before a place its owner is named, in characters. */
const furthestOwner = 120;

/**
 * Places that sentences name as places of work, each with where it is said; city and state are one, and the
 * employer is none, nor is a skill: “Headquartered in Ghent, Contoso bakes”, “offices in Excel”.
 */
export function placesIn({ blocks, isSkill }: Reading, employer?: string): Fact<string>[] {
  const found = new Map<string, Fact<string>>();
  for (const { value, from, kind } of blocks) {
    if (kind === 'legal') continue;
    const patterns = value.includes(pin) ? [...sentences, pinned] : sentences;
    for (const match of patterns.flatMap((sentence) => matchesIn(value, sentence))) {
      const sentence = sentenceAt(value, match.index);
      if (
        ofPay.test(sentence) ||
        ofLaw.test(sentence) ||
        ofOther.test(value.slice(Math.max(0, match.index - furthestOwner), match.index))
      )
        continue;
      const said = withoutLabel(match[1] ?? '', value.slice(match.index + match[0].length));
      const at = from + match.index + match[0].indexOf(said);
      const names = listedIn(said);
      if (isOfCompany(sentence, kind, names.length) || isPlaceOfOthers(value, match)) continue;
      if (ofAnything.test(match[0]) && !names.some(({ name }) => isKnown(name))) continue;
      for (const { name, index } of names) {
        if (isSkill(name) && !isKnown(name)) continue;
        if (!found.has(name) && !isEmployer(name, value.slice(match.index + match[0].length), employer))
          found.set(name, { value: name, from: at + index, to: at + index + name.length });
      }
    }
  }
  if (found.size === 0)
    return [...stateful(blocks), ...besideEmployer(blocks, employer), ...ofTeams(blocks)].slice(0, 1);
  const names = [...found.keys()];
  return [...found.values()].filter(({ value }) => !names.some((name) => name.startsWith(`${value}, `)));
}

function isKnown(name: string): boolean {
  return saysWhere(name) || regionNames.has(name);
}

const subject = new RegExp(`^ ${doing}\\b`);

/** Whether a name is the employer's, or the beginning of it where the sentence goes on about it. */
function isEmployer(name: string, rest: string, employer = ''): boolean {
  return name === employer || (employer.startsWith(`${name} `) && subject.test(rest));
}

const label = /^ ?:/;
/** The most words of a label. */
const longestLabel = 4;

/** “Location: Ghent, Belgium Department: Ovens” lost the line end before the next label, which is no part of the place. */
function withoutLabel(said: string, rest: string): string {
  if (!label.test(rest)) return said;
  const words = said.split(' ');
  const shortest = Math.max(0, words.length - longestLabel);
  for (let at = shortest; at < words.length; at++) {
    const phrase = headingPhrase(words.slice(at).join(' '));
    if (fieldPropertyOf(phrase) ?? sectionKindOf(phrase)) return words.slice(0, at).join(' ');
  }
  return words.slice(0, -1).join(' ');
}

// Also where a line end was lost: “… worldwide.Contoso is …”; a number may begin the next: “… a bonus. 2 days a week in …”
const stop = /(?:[.!?] {1,2}|(?<=\p{Ll}{2})[.!?])(?=\p{Lu})|(?<=[\p{Ll}\d]{3})[.!?] (?=\d)/gu;
/** How far a sentence is looked at on either side of a place in it, in characters. */
const reach = 300;

/** The sentence of a text in which a place of it stands. */
function sentenceAt(text: string, at: number): string {
  const start = Math.max(0, at - reach);
  const around = text.slice(start, at + reach);
  const stops = matchesIn(around, stop).map(({ 0: said, index }) => index + said.length);
  const place = at - start;
  return around.slice(
    stops.findLast((index) => index <= place) ?? 0,
    stops.find((index) => index > place),
  );
}

// Where a company is is not where the work is.
const worldwide =
  /\b(?:global|international|worldwide|other) (?:offices|cities|locations)|\b(?:around|across) the (?:world|globe)|\bworldwide\b/i;
// Contoso is an international company with offices in Hungary and Singapore.
const abroad =
  /\b(?:global|international|multinational) (?:business|company|corporation|enterprise|firm|group|organi[sz]ation)\b[^.]{0,40}\bwith\b[^.]{0,40}\boffices\b/i;
const fewestOffices = 3;
const seated = /\bheadquartered\b/i;
const chosen = /\b(?:one|any|either) of (?:the following|these)\b/i;

/** Whether a sentence lists the offices of a company, as companies do of themselves. */
function isOfCompany(sentence: string, kind: Block['kind'], places: number): boolean {
  if (abroad.test(sentence)) return true;
  const many = places >= fewestOffices || seated.test(sentence);
  return (
    many &&
    !chosen.test(sentence) &&
    (worldwide.test(sentence) || (places >= fewestOffices && kind === 'about'))
  );
}

const regions = [...regionNames].filter((name) => /^\p{L}{4}[\p{L} -]*$/u.test(name)).join('|');
const inState = new RegExp(
  `\\b(?:in|at|near) ((?:${word} ){0,2}${word}, (?:[A-Z]{2}|${regions}))(?![\\p{L}-])`,
  'gu',
);

// Pay is told for whole states, and a town with its code is sooner where the work is.
const spelled = /, \p{Lu}\p{Ll}/u;

/** "… for six months in Mountain View, CA!": said of nothing else, a city with its state is where the work is. */
function stateful(blocks: readonly Block[]): Fact<string>[] {
  return blocks
    .filter(({ kind }) => kind !== 'legal' && kind !== 'about' && kind !== 'benefits')
    .flatMap(({ value, from, kind }) =>
      [inState, postal]
        .flatMap((pattern) => matchesIn(value, pattern))
        .flatMap((match) => {
          const name = match[1] ?? '';
          const start = from + match.index + match[0].indexOf(name);
          const sentence = sentenceAt(value, match.index);
          const isTold =
            isPlace(name) &&
            /\p{Ll}/u.test(name) &&
            !ofLaw.test(sentence) &&
            !(spelled.test(name) && ofPay.test(sentence)) &&
            !isOfCompany(sentence, kind, 1) &&
            !isPlaceOfOthers(value, match);
          return isTold ? [{ value: name, from: start, to: start + name.length }] : [];
        }),
    );
}

// 8330 Long Point, Houston TX 77028; 12 Harbour Road, Albany, GA 31707
const postal = new RegExp(
  `(?<=\\d{1,5} [^,.;\\n]{3,40}, )((?:${word} ){0,2}${word},? [A-Z]{2} \\d{5})(?!\\d)`,
  'gu',
);

const beside = new RegExp(`, (${word}(?: ${word}){0,2}, ${word}(?: ${word}){0,2})(?=[.,;:]|$)`, 'uy');

/** “… a chair at Contoso University, Halifax, Canada.”: what the opening says behind the name of who hires. */
function besideEmployer(blocks: readonly Block[], employer = ''): Fact<string>[] {
  if (!employer) return [];
  return blocks
    .filter(({ kind }) => kind === 'summary' || kind === 'description')
    .flatMap(({ value, from }) => {
      const at = value.indexOf(`${employer}, `);
      beside.lastIndex = at + employer.length;
      const [said = '', name = ''] = (at >= 0 && beside.exec(value)) || [];
      const start = from + at + employer.length + said.indexOf(name);
      return isPlace(name) ? [{ value: name, from: start, to: start + name.length }] : [];
    });
}

const team = /\b(?:[Oo]ur|the) (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}) [Tt]eam\b/gu;

/** “join our Sacramento Team”: where nothing else says it, a team that is called by a city is there. */
function ofTeams(blocks: readonly Block[]): Fact<string>[] {
  return blocks
    .filter(({ kind }) => kind !== 'legal')
    .flatMap(({ value, from }) =>
      matchesIn(value, team).flatMap(({ 0: said, 1: name = '', index }) => {
        const start = from + index + said.indexOf(name);
        return knownCities.has(name) ? [{ value: name, from: start, to: start + name.length }] : [];
      }),
    );
}
