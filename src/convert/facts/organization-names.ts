import type { Seed } from '../seed/seed.ts';
import { matchesIn } from '../text/matches-in.ts';
import { smallWordsIn } from '../text/small-words.ts';
import { clues } from '../words/employer-clues.ts';
import { firmEnding, withoutLegalForm } from '../words/firm-endings.ts';
import { isOfNoEmployer } from '../words/not-the-employer.ts';
import { regionNames, worldRegions } from '../words/place-names.ts';
import { saysWhere } from '../words/places.ts';
import { namesRole } from '../words/role-nouns.ts';
import { isWorkVerb } from '../words/work-verbs.ts';
import type { Fact } from './fact.ts';
import { nameInFull } from './name-in-full.ts';
import { nameWithoutVerb } from './name-without-verb.ts';
import { isNoOrganization } from './no-organization.ts';
import { isOrdinary, isOther } from './ordinary-names.ts';
import type { Block, Reading, Said } from './reading.ts';

/** One hint is no employer: “Integrating systems …” opens a sentence too. Capitals are a technology as often. */
const leastScore = 2;
const leastScoreOfCapitals = 3;
/** A letter is most often one of a list, or a variable. */
const leastScoreOfLetter = 6;
/** “Docker is a must” is said of a skill; an employer that has the name of one speaks of itself more often. */
const leastScoreOfSkill = 4;
/** What is called like a role or a section: two sentences at least must be sure of Contoso Coach. */
const leastScoreOfOther = 8;
// Dr Aster’s lab is of somebody's.
const person = /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir)\.? /;
const capitals = /^[\p{Lu}\d&. ]+$/u;

/** What the other postings must say of a name before it is taken for the employer of this one. */
const surelyNamed = 4;

interface Tally {
  fact: Fact<string>;
  score: number;
  outright: boolean;
  /** Whether something is said of it that is not said of any noun. */
  sure: boolean;
}

/** The name that most sentences of employers are about; inferred where none says so outright. */
export function likeliestEmployer(
  { blocks, headings, isSkill }: Reading,
  title: string | undefined,
): Fact<string> | undefined {
  const lines = [...headings.map((heading) => withFirstWords(heading, blocks)), ...blocks];
  const best = employersIn(lines, isSkill).find(({ fact }) => !isRole(fact.value, title));
  if (!best) return;
  const fact = nameInFull(best.fact, blocks);
  return best.outright ? fact : { ...fact, inferred: true };
}

/** “The Expert Baker will …” in the posting of a baker speaks of the role. */
export function isRole(name: string, title = ''): boolean {
  const [own, role] = [name.toLowerCase(), title.toLowerCase()];
  return (
    namesRole(name) && !firmEnding.test(name) && role !== '' && (own.includes(role) || role.includes(own))
  );
}

/** “Aster Labs” above “We are a small team” says who we are, as “Aster Labs: We are” would. */
function withFirstWords(heading: Said, blocks: readonly Said[]): Said {
  const below = blocks.find(({ from }) => from > heading.from);
  return below && ofUs.test(below.value) ? { ...heading, value: `${heading.value}: We` } : heading;
}

const ofUs = /^We(?:['’]re| are) (?:an?|the|one|on|building|based)\b/;

function leastScoreOf(name: string): number {
  if (name.length === 1) return leastScoreOfLetter;
  return capitals.test(name) ? leastScoreOfCapitals : leastScore;
}

const bySeed = new WeakMap<Seed, readonly Tally[]>();

/** The employer that the other postings of the seed name, where this one has its name too; always inferred. */
export function namedBeside({ blocks, seed, isSkill }: Reading): Fact<string> | undefined {
  const known = bySeed.get(seed) ?? employersIn(linesIn(seed.text.value), isSkill);
  bySeed.set(seed, known);
  for (const { fact, score } of known) {
    if (score < surelyNamed) return;
    const block = blocks.find(({ value }) => value.includes(fact.value));
    if (!block) continue;
    const from = block.from + block.value.indexOf(fact.value);
    return { value: fact.value, from, to: from + fact.value.length, inferred: true };
  }
}

function linesIn(text: string): Said[] {
  let from = 0;
  return text.split('\n').map((value) => {
    const line = { value, from };
    from += value.length + 1;
    return line;
  });
}

// A name has one.
const capital = /\p{Lu}/u;

/** The names that sentences of employers are about, the most often named first. */
function employersIn(
  lines: readonly (Said & { kind?: Block['kind'] })[],
  isSkill: Reading['isSkill'],
): Tally[] {
  const tallies = new Map<string, Tally>();
  const led: { name: string; own: string; to: number; weight: number }[] = [];
  for (const { value, from, kind } of lines) {
    if (!capital.test(value)) continue;
    for (const { pattern, sign, weight, outright, ofAny } of clues) {
      if (!sign.test(value) || (weight === 1 && (isAsking(kind) || isDuty(value)))) continue;
      for (const match of matchesIn(value, pattern)) {
        if (isOfNoEmployer(value, match) || (weight === 1 && opensDuty(match[1] ?? ''))) continue;
        // The University of Oslo is a University of Oslo.
        const name = (match[1] ?? '').replace(/^The /, '');
        const at = match.index + match[0].indexOf(name);
        // “Experience with Ghent services” asks for them.
        if (!outright && (isAsking(kind) || asking.test(value)) && isSkill(name)) continue;
        const own = outright ? name : nameWithoutVerb(name, value.slice(0, at));
        if (own !== name) {
          led.push({ name, own, to: from + at + name.length, weight });
          continue;
        }
        const introduces = match.index === 0 && outright && isIntroduction(value, match[1] ?? '', kind);
        const tally = count(tallies, name, from + at, introduces ? weight + ofIntroduction : weight);
        if (!tally) continue;
        tally.outright ||= outright;
        tally.sure ||= kind === 'about' || introduces || !ofAny;
      }
    }
  }
  // Scale Ovens is a name where other sentences speak of it, and else what is done for Ovens.
  for (const { name, own, to, weight } of led) {
    const said = tallies.has(name) ? name : own;
    const tally = count(tallies, said, to - said.length, weight);
    if (tally) tally.sure = true;
  }
  if (tallies.size === 0) return [];
  const small = new Set(lines.flatMap(({ value }) => smallWordsIn(value)));
  const hosts = new Set(
    lines.flatMap(({ value }) => matchesIn(value, host).map(([, name = '']) => name.toLowerCase())),
  );
  for (const tally of tallies.values())
    if (hosts.has(tally.fact.value.toLowerCase().replace(/[^a-z\d]/g, ''))) tally.score += ofHost;
  const names = [...tallies.values()].filter(
    ({ fact, score, outright, sure }) =>
      (score >= leastScoreOf(fact.value) ||
        (outright && fact.value.includes(' ') && !capitals.test(fact.value))) &&
      (sure || score >= leastScoreOfOther || !oneWord.test(fact.value) || isWithin(fact.value, lines)) &&
      ((score >= leastScoreOfSkill && fact.value.length > 1) || !isSkill(fact.value)) &&
      !isOrdinary(fact.value, score >= leastScoreOfOther ? none : small) &&
      (score >= leastScoreOfOther || !isOther(fact.value)) &&
      !person.test(fact.value) &&
      !saysWhere(fact.value) &&
      !worldRegions.has(fact.value) &&
      !regionNames.has(fact.value),
  );
  return names.sort(
    (a, b) =>
      Number(isDepartment(a)) - Number(isDepartment(b)) || b.score - a.score || a.fact.from - b.fact.from,
  );
}

/** A department is a part of whoever hires, where anybody else is named. */
function isDepartment({ fact }: Tally): boolean {
  return fact.value.endsWith(' Department');
}

// Employment, and not eBay or 3M.
const oneWord = /^\p{Lu}\p{Ll}+$/u;

/** Whether a word has its capital within a sentence too: what only begins sentences is any noun. */
function isWithin(word: string, lines: readonly Said[]): boolean {
  const within = new RegExp(`\\p{Ll},? ${word}(?![\\p{L}\\d-])`, 'u');
  return lines.some(({ value }) => within.test(value));
}

const ofCandidate = new Set<Block['kind'] | undefined>(['minimum', 'preferred', 'education', 'skills']);

/** What is asked of a candidate begins with a capital, and is seldom about the employer: “Moderate CS fundamentals …”. */
function isAsking(kind: Block['kind'] | undefined): boolean {
  return ofCandidate.has(kind);
}

const asking = /\b(?:experience|expertise|knowledge|familiar(?:ity)?|proficien(?:t|cy)) (?:in|with|of)\b/iu;

/** “Configure Contoso tools …” is said of the work. */
function isDuty(value: string): boolean {
  return isWorkVerb(value.slice(0, value.indexOf(' ')).toLowerCase());
}

// Ovens & BreadClean Aster tins: a heading, and the verb of the duty that is glued to it.
const glued = /(?<=\p{Ll}{3})\p{Lu}\p{Ll}{2,12}(?= )/u;

function opensDuty(name: string): boolean {
  return isWorkVerb(glued.exec(name)?.[0].toLowerCase() ?? '');
}

/** How much more it says that a name opens what an employer says of itself. */
const ofIntroduction = 2;
const says =
  /^ (?:is|are) (?:the|an?|one of|backed|funded|headquartered|leading|building|transforming|changing|redefining|reinventing|on an?)\b(?! (?:must|plus|bonus|advantage|requirement))/;

/** “Contoso is the all-in-one …”, at the start of a passage about the employer or the role. */
function isIntroduction(value: string, name: string, kind: Block['kind'] | undefined): boolean {
  return (kind === 'about' || kind === 'summary') && says.test(value.slice(name.length));
}

/** How much more it says that an address of the text is called so. */
const ofHost = 2;
const host =
  /(?:\/\/|www\.|@)(?:www\.|jobs\.|careers\.)?([a-z\d-]{2,30})\.(?:com|org|net|io|ai|co|edu|gov)\b/gi;

const none: ReadonlySet<string> = new Set();

function count(tallies: Map<string, Tally>, said: string, from: number, weight: number): Tally | undefined {
  if (isNoOrganization(said)) return;

  const fact = { value: said, from, to: from + said.length };
  const name = withoutLegalForm(said);
  const tally = tallies.get(name) ?? { fact, score: 0, outright: false, sure: false };
  tally.score += weight;
  // Of Aster and Aster, Inc. the whole name.
  if (said.length > tally.fact.value.length) tally.fact = fact;
  tallies.set(name, tally);
  return tally;
}
