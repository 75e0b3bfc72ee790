import { loneRoles, roleCompounds, roleLetters, roleNouns } from './role-words.ts';

const nouns = new Set(roleNouns);
// Firms are called so: Aster Solicitors.
const firms = new Set(['barristers', 'fabricators', 'installers', 'landscapers', 'solicitors']);
/** How the names of those who are learned in something or do it end: biologist, cartographer, bioinformatician, geneticist, physiotherapist, orthodontist, salesperson. */
const learned = /(?:ologist|ographer|ician|icist|therapist|dontist|\p{L}{4}person)s?$/u;
const word = /[\p{L}]+/gu;
const plural = /s$/;
// Electrician's Helper
const possessive = /['’]s(?!\p{L})/gu;
const chief = /\bchief of staff\b/i;

/** Titles for all genders are marked so: (m/w/d), H/F, Abogado/a. */
const gendered =
  /\((?:[mwfdxhi](?:\s?[/|*]\s?[mwfdxhi])+|gn|all genders|alle geschlechter)\)|(?:^|\s)(?:H\/F|F\/H|M\/V|V\/M|M\/F\/D)(?=$|[\s,)])|\p{Ll}{3}(?:\/(?:in|a|e|ne|euse|trice)|[:*_]in|\(a\))(?=$|\s)/iu;

/** How the heart of a job title ends in German, French, Spanish, Italian and Dutch. */
const elsewhere =
  /(?:entwickler|ingenieur|elektroniker|elektriker|techniker|mitarbeiter|sachbearbeiter|(?:team|projekt|abteilungs|filial|bau|schicht)leiter|berater|kaufmann|kauffrau|fachkraft|pfleger|lehrer|erzieher|verkäufer|fahrer|buchhalter|mechatroniker|mechaniker|schlosser|monteur|werkstudent|praktikant|architekt|redakteur)(?:in|innen)?$|^(?:comptable|ingénieure?|développeu(?:r|se)|infirmi(?:er|ère)|chargée?|technicien(?:ne)?|vendeu(?:r|se)|stagiaire|juriste|avocate?|enseignante?|abogad[oa]|ingenier[oa]|desarrollador[a]?|enfermer[oa]|técnic[oa]|gerente|profesor[a]?|electricista|analista|ontwikkelaar|verpleegkundige|medewerker|ingegnere|sviluppatore|infermiere|avvocato|contabile|impiegato)$/u;

// About Contoso Coach, Why Harbour Pilot: whoever is called so, it is no role.
const ofEmployer = /^(?:about|why|join|welcome to|life at|work(?:ing)? at|who (?:we|is)) /i;

/** Whether a line names a role: one of its words is the heart of a job title. An address names none, nor does what opens a section about an employer. */
export function namesRole(text: string): boolean {
  if (text.includes('://') || ofEmployer.test(text)) return false;
  if (gendered.test(text) || chief.test(text)) return true;
  const words = wordsOf(text);
  return words.some((_, index) => isHeart(words, index)) || isLoneRole(text);
}

/** Whether the last word of a line, but for its level, is the heart of a job title. */
export function endsInRole(text: string): boolean {
  const words = wordsOf(text.replace(level, ''));
  return isHeart(words, words.length - 1);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().replace(possessive, '').match(word) ?? [];
}

function isHeart(words: readonly string[], index: number): boolean {
  const said = words[index];
  if (said === undefined) return false;
  const one = said.replace(plural, '');
  return (
    nouns.has(said) ||
    (nouns.has(one) && !firms.has(said)) ||
    (roleCompounds.get(said) ?? roleCompounds.get(one))?.includes(words[index - 1] ?? '') ||
    (said.length > 5 && (learned.test(said) || elsewhere.test(said)))
  );
}

// What says of which rank or time a role is.
const rank =
  '(?:(?:lead|head|senior|junior|assistant|general|certified|experienced|temporary|seasonal|night|evening|weekend|full[ -]time|part[ -]time) )*';
const alone = new RegExp(`^${rank}(?:${loneRoles.join('|')})s?(?: I{1,3}| \\d)?(?= ?[,(/|–—-]|$)`, 'iu');
// Restaurant Team Member; “our team members” are anyone.
const member =
  /^(?:\p{Lu}\p{L}+ ){0,2}(?:Cast|Crew|Team|CAST|CREW|TEAM) M(?:ember|EMBER)(?: I{1,3}| \d)?(?= ?[,(/|–—-]|$)/u;
const capital = /^\p{Lu}/u;
const letters = new RegExp(`(?<![\\p{L}\\d])(?:${roleLetters.join('|')})(?![\\p{L}\\d])`, 'u');

/** Whether a line is a title that is an ordinary word elsewhere, or is written as its first letters, and names no more: “Lead Server – Lyon”, “ICU RN”. */
function isLoneRole(line: string): boolean {
  return (
    (capital.test(line) && alone.test(line)) || member.test(line) || (letters.test(line) && isName(line))
  );
}

/** The longest line that is nothing but a title, in words. */
const longestTitle = 7;
const titled = /^\p{Lu}[^.!?:;]*$/u;
const smallWord = /(?<![\p{L}\d])\p{Ll}{4,}/u;
// Baker II, Baker (Nights)
const level = /(?: I{1,3}| \d| \([^()]{2,30}\))$/u;

/** Whether the words of a line are written as names are. */
function isName(line: string): boolean {
  return titled.test(line) && !smallWord.test(line);
}

// Whom one reports to, meets or asks has a title too.
const ofOther =
  /^(?:accountable|answerable|report(?:s|ing)?) (?:\w+ )?to\b|^(?:your|our|my|the|meet|hiring|line|direct) /i;

// Training for Bakers is of bakers and is no role.
const whose = / for /i;

/** Whether a line is a title and no more: it names a role, and its words are written as names are. */
export function isTitleAlone(line: string): boolean {
  return (
    isName(line) &&
    !ofOther.test(line) &&
    line.split(' ').length <= longestTitle &&
    namesRole(line.split(whose)[0] ?? '')
  );
}
