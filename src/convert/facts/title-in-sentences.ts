import { anyOf } from '../text/any-of.ts';
import { saysWhere } from '../words/places.ts';
import { namesRole } from '../words/role-nouns.ts';
import { roleCompounds, roleNouns } from '../words/role-words.ts';
import type { Fact } from './fact.ts';
import { isOfSomebodyElse } from './of-somebody-else.ts';
import type { Said } from './reading.ts';
import { titleInCapitals } from './title-in-capitals.ts';
import { withoutPraise } from './without-praise.ts';

// In sentences these are said of anything: a thought partner, an expert, the owner.
const loose = new Set([
  'partner',
  'expert',
  'owner',
  'fellow',
  'head',
  'leader',
  'principal',
  'executive',
  'advocate',
  'agent',
  'guard',
  'hunter',
]);
const leaders = ['team', 'group', 'tech', 'project'].map((of) => `${of} leader`);
const compounds = [...roleCompounds].flatMap(([noun, before]) => before.map((word) => `${word} ${noun}`));
const heart = anyOf([...leaders, ...compounds, ...roleNouns.filter((noun) => !loose.has(noun))]);
// What follows another: Nurse Practitioner, Teacher Assistant, Developer Relations Engineer.
const second = anyOf(
  `administrator advisor advocate aide analyst apprentice architect assistant associate consultant coordinator
  developer director engineer executive helper instructor lead leader manager officer operator planner practitioner
  principal professor representative scientist specialist superintendent supervisor technician technologist therapist
  trainee trainer intern co-op`.split(/\s+/),
);
const phrase = `((?:(?!\\p{L}{3,}\\. |(?:for|to|with|who|that|which|in|at|on|by|from|as|the|our|your|are|is) )[\\p{L}\\d+#./&-]+,? ){0,10}?${heart}(?:(?: (?:relations|success|support|operations|development|enablement|experience|quality))? ${second})?(?: (?:I{1,3}|IV)(?= ))?)s?\\b`;

const seeking =
  '(?:looking|searching|hiring|recruiting|seeking|search) (?:for |to (?:hire|add|appoint|recruit|employ|bring on|welcome) )?(?:an?|our next)';

/** Sentences that name the role, the surest first. */
const sentences = [
  // Who leads is called by what they lead: “looking for a Head of Bread and Rolls to …”.
  `\\b${seeking} ((?:[\\p{L}]+ ){0,2}?(?:head|director|vice president|VP|chief) of(?: (?!(?:to|who|that|with|for|in|at|based)\\b)[\\p{L}&/-]+){1,5})(?=[,.;:!]| (?:to|who|that|with|for|in|at|based)\\b|$)`,
  `\\b${seeking} ${phrase}`,
  `\\b(?:looking for|searching for|hiring|seeking) ((?:(?!(?:who|with|to|that|and|or|in|for|of)\\b)[\\p{L}\\d+#/-]+ ){0,4}?${heart})s\\b`,
  `\\b(?:looking for|searching for|hiring|seeking) ((?:(?!(?:who|with|to|that|and|or|in|for|of)\\b)[\\p{L}\\d+#/-]+ ){0,6}?${heart}) (?:who|that|to join)\\b`,
  `\\b(?:our|['’]s) next ${phrase}`,
  `(?<!\\b(?:experience|experienced|work|worked|working|background|record|career|years|acting|serving)(?: (?:either|both))? )\\bas (?:an?|our|the) ${phrase}`,
  `\\b(?:join|joining) (?:us|our team|the team|\\p{Lu}[\\p{L}]+) as (?:an?|the) ${phrase}`,
  `\\byou(?: will|['’]ll) be (?:the|our) ((?:(?!(?:who|with|to|that|and|or|in|for|of|at)\\b)[\\p{L}\\d+#/&-]+ ){0,6}?${heart})(?= (?:for|in|at|on|within|with|who)\\b|[,.]|$)`,
  `\\b(?:role|position) of (?:an? |the )?${phrase}`,
  `\\bour ${phrase} will\\b`,
  `\\b(?:seeks?|needs?|in need of|wants?|recruiting|is hiring|opportunity for|opening for|vacancy for|need for) (?:an? )${phrase}`,
  `\\b(?:the|this|an?) ${phrase}(?:, (?!who|which|that|he |she |it |they |and |or )[\\p{L}& -]{2,40}?)?(?: \\([^()]{1,20}\\))? (?:will|is (?:(?:primarily|mainly|directly|chiefly|ultimately) )?responsible|is (?:the|an?|our)|reports to|role|position|opening|vacancy|opportunity)\\b`,
  `\\bour ${phrase} (?:role|position|opening|vacancy|opportunity)\\b`,
  `^the ${phrase} (?:assists|coordinates|delivers|develops|ensures|handles|leads|maintains|manages|oversees|performs|plays|prepares|provides|serves|supports|works)\\b`,
  // A heading may say whose it is.
  `^(?:duties|key skills|qualifications|requirements|responsibilities|skills|tasks) (?:for|of) (?:an?|the) ${phrase}`,
  `\\bthe ((?:[\\p{L}]+ ){0,3}?(?:director|head|manager|president|vice president|chief) of(?: [\\p{L}&/-]+){1,5})(?: \\([^()]{1,20}\\))? (?:will be|is responsible|reports to)\\b`,
  `\\bif you(?: are|['’]re) (?:an? )${phrase} (?:who|with|that|looking|ready|and|seeking)\\b`,
  // Of whom one asks for people, or what a post was made for.
  `\\b(?:candidates?|applications?|applicants?) for (?:an?|the|our) ${phrase}`,
  `\\bthe (?:job|post) of (?:an? |the )?${phrase}(?= (?:is|was|will|has|requires|involves)\\b)`,
  // Where a list of fields stands before whoever knows them, any of them is meant: “looking for statistics, and data science experts who …”.
  `\\b(?:looking for|searching for|hiring|recruiting|seeking) (?:[\\p{L} /-]{2,40}, ){1,4}(?:[\\p{L}-]{2,20} ){0,3}(?:and|or) ((?:(?!(?:and|or)\\b)[\\p{L}-]+ ){1,3}(?:${anyOf([...loose])}))s (?:who|with|to join)\\b`,
  // What one was: said last, where nothing else names the role.
  `\\bexperience as (?:an? )?${phrase}`,
].map((source) => new RegExp(source, 'iu'));

/** Written as names are, any of them is a title: “recruiting for a Senior Training Leader”. */
const inCapitals = new RegExp(
  `\\b(?:looking|searching|hiring|recruiting|seeking|search)(?: for| to hire)? an? ((?:\\p{Lu}[\\p{L}/&-]* ){1,5}(?:${[...loose].map((noun) => (noun[0] ?? '').toUpperCase() + noun.slice(1)).join('|')}))\\b`,
  'u',
);

// “As Senior Oven Engineer, you …”
const asNamed =
  /(?:^|[.!?] )As ((?!(?:One|Many|All|Our|Part|Your|The|An?|You|We)\b)(?:\p{Lu}[\p{L}\d+#./&-]*,? ){0,7}\p{Lu}[\p{L}-]+)(?: at \p{Lu}[\p{L}\d]*)?, you\b/u;

/** How much of a block is read for a title nobody states, in characters. */
const opening = 1500;

// Said of all sexes, as titles are where the law asks for it: Baker (m/f/d).
const ofAllSexes =
  / ?\((?:m|f|w|d|x|h|all)(?: ?[/|] ?(?:m|f|w|d|x|h|i|n|gn|all|divers\p{L}{0,4})\*?){1,3}\)/iu;
const titleBefore =
  /(?<![\p{L}\d&./+-])\p{Lu}[\p{L}\d&./+-]*(?: (?:[\p{Lu}\d&/–-][\p{L}\d&./+-]*|and|of|for|in|und|für)){0,10}$/u;
/** The longest title before such a mark, in characters. */
const longestBefore = 100;
const besides =
  /^, ((?:\p{Lu}[\p{L}&/-]*)(?: (?:\p{Lu}[\p{L}&/-]*|and|of)){0,3}) (?=(?:to|who|in|for|with|at|on|that|is|will)\b)/u;

/** The role that the sentences of a posting name, its headings too, the surest first; inferred. */
export function titleInSentences(blocks: readonly Said[]): Fact<string> | undefined {
  return genderedIn(blocks) ?? titleNamedIn(blocks);
}

// An address names no role, and the sentence beside it may.
const address = /\b[a-z]{3,5}:\/\/\S+/gi;

function genderedIn(blocks: readonly Said[]): Fact<string> | undefined {
  for (const { value, from } of blocks) {
    const mark = ofAllSexes.exec(value.slice(0, opening));
    if (!mark) continue;
    const before = titleBefore.exec(value.slice(Math.max(0, mark.index - longestBefore), mark.index))?.[0];
    if (!before || !namesRole(before)) continue;
    const start = from + mark.index - before.length;
    const said = before + mark[0];
    return { value: said, from: start, to: start + said.length, inferred: true };
  }
}

// “As an intern, you learn”: where another sentence says of what, that is the title.
const ofAnyField = /^(?:(?:summer|student|graduate|paid) )?(?:intern|trainee|apprentice|volunteer)s?$/i;

function titleNamedIn(blocks: readonly Said[]): Fact<string> | undefined {
  // Most sentences name no role at all; “Join us as a baker” does, though a heading that begins so does not.
  const naming = blocks.filter(({ value }) => namesRole(`… ${value.replace(address, '')}`));
  let vague: Fact<string> | undefined;
  for (const sentence of [inCapitals, asNamed, ...sentences]) {
    for (const { value, from } of naming) {
      const match = sentence.exec(value.slice(0, opening));
      const first = match?.[1];
      if (!match || !first || (sentence === asNamed && !namesRole(first))) continue;
      const at = match.index + match[0].lastIndexOf(first);
      if (isOfSomebodyElse(value, { from: match.index, to: at + first.length })) continue;
      const said = first + whomLeads(first, value.slice(at + first.length));
      const field = fieldBehind(value.slice(at + said.length));
      const name = withoutPraise(said) + field;
      const start = from + at + said.length + field.length - name.length;
      const found = { value: capitalised(name), from: start, to: start + name.length, inferred: true };
      if (!ofAnyField.test(name)) return found;
      vague ??= found;
    }
  }
  return titleInCapitals(naming) ?? vague;
}

const lead = /\blead$/i;
const role = new RegExp(
  `^(?: (?!(?:who|with|to|that|and|or|in|for|of|at|on)\\b)[\\p{L}\\d/&+#-]+){0,3}? ${heart}\\b`,
  'iu',
);

/** The role behind “Lead”: Lead Data Scientist. */
function whomLeads(said: string, rest: string): string {
  return (lead.test(said) && role.exec(rest)?.[0]) || '';
}

/** Manager, Machine Learning; but not the place: Manager, San Francisco. */
function fieldBehind(rest: string): string {
  const field = besides.exec(rest)?.[1];
  return field && !saysWhere(field) ? `, ${field}` : '';
}

function capitalised(name: string): string {
  return name.replace(
    /(^|[\s/&-])(?!(?:of|and|for|the|in|to|with)\b)(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
