import { anyOf } from '../text/any-of.ts';
import { endsInRole, namesRole } from '../words/role-nouns.ts';
import { roleCompounds, roleNouns } from '../words/role-words.ts';
import type { Fact } from './fact.ts';
import type { Said } from './reading.ts';

const praise =
  /^(?:(?:highly|very|truly|well|our|next|new|an?|the)[ -]|(?:skilled|professional|motivated|talented|experienced|passionate|creative|exceptional|outstanding|dynamic|dedicated|ambitious|strong|seasoned|great|amazing|capable|qualified|enthusiastic|driven|confident|accomplished|knowledgeable|proactive|reliable|energetic|bright|hard-?working|(?:detail|results?)-oriented|curious|hands-on|organized|positive|friendly|outgoing|compassionate|caring|committed|versatile|resourceful|diligent|conscientious|personable|innovative|self-(?:motivated|starting|driven)|and|rounded)[ ,]+)+/i;
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
  representative scientist specialist supervisor technician technologist therapist trainee trainer`.split(
    /\s+/,
  ),
);
const phrase = `((?:(?!\\p{L}{3,}\\. |(?:for|to|with|who|that|which|in|at|on|by|from|as|the) )[\\p{L}\\d+#./&-]+,? ){0,10}?${heart}(?:(?: (?:relations|success|support|operations|development|enablement|experience|quality))? ${second})?(?: (?:I{1,3}|IV)(?= ))?)s?\\b`;

/** Sentences that name the role, the surest first. */
const sentences = [
  `\\b(?:looking|searching|hiring|recruiting|seeking|search) (?:for |to (?:hire|add|appoint|recruit|employ|bring on|welcome) )?(?:an?|our next) ${phrase}`,
  `\\b(?:looking for|searching for|hiring|seeking) ((?:(?!(?:who|with|to|that|and|or|in|for|of)\\b)[\\p{L}\\d+#/-]+ ){0,4}?${heart})s\\b`,
  `\\b(?:looking for|searching for|hiring|seeking) ((?:(?!(?:who|with|to|that|and|or|in|for|of)\\b)[\\p{L}\\d+#/-]+ ){0,6}?${heart}) (?:who|that|to join)\\b`,
  `\\b(?:our|['’]s) next ${phrase}`,
  `(?<!\\b(?:experience|experienced|work|worked|working|background|career|years|acting|serving)(?: (?:either|both))? )\\bas (?:an?|our|the) ${phrase}`,
  `\\b(?:join|joining) (?:us|our team|the team|\\p{Lu}[\\p{L}]+) as (?:an?|the) ${phrase}`,
  `\\b(?:role|position) of (?:an? |the )?${phrase}`,
  `\\bour ${phrase} will\\b`,
  `\\b(?:seeks?|needs?|in need of|wants?|recruiting|is hiring|opportunity for|opening for|vacancy for|need for) (?:an? )${phrase}`,
  `\\b(?:the|this|an?) ${phrase}(?:, (?!who|which|that|he |she |it |they |and |or )[\\p{L}& -]{2,40}?)?(?: \\([^()]{1,20}\\))? (?:will|is (?:(?:primarily|mainly|directly|chiefly|ultimately) )?responsible|is (?:the|an?|our)|reports to|role|position|opening|vacancy)\\b`,
  `^the ${phrase} (?:assists|coordinates|delivers|develops|ensures|handles|leads|maintains|manages|oversees|performs|plays|prepares|provides|serves|supports|works)\\b`,
  // A heading may say whose it is.
  `^(?:duties|key skills|qualifications|requirements|responsibilities|skills|tasks) (?:for|of) (?:an?|the) ${phrase}`,
  `\\bthe ((?:[\\p{L}]+ ){0,3}?(?:director|head|manager|president|vice president|chief) of(?: [\\p{L}&/-]+){1,5})(?: \\([^()]{1,20}\\))? (?:will be|is responsible|reports to)\\b`,
  `\\bif you(?: are|['’]re) (?:an? )${phrase} (?:who|with|that|looking|ready|and|seeking)\\b`,
  // What one was: said last, where nothing else names the role.
  `\\bexperience as (?:an? )?${phrase}`,
].map((source) => new RegExp(source, 'iu'));

/** Written as names are, any of them is a title: “recruiting for a Senior Training Leader”. */
const inCapitals = new RegExp(
  `\\b(?:looking|searching|hiring|recruiting|seeking|search)(?: for| to hire)? an? ((?:\\p{Lu}[\\p{L}/&-]* ){1,5}(?:${[...loose].map((noun) => (noun[0] ?? '').toUpperCase() + noun.slice(1)).join('|')}))\\b`,
  'u',
);

// Without an article only its capitals tell where a title begins and ends: “looking for Baker/Miller for a full-time position”.
const run =
  /\b(?:looking for|searching for|hiring|recruiting(?: for)?|seeking) ((?:\p{Lu}[\p{L}\d+#./&-]* ){0,6}\p{Lu}[\p{L}+#/-]*\p{L})(?=[ ,.;!]|$)/u;

/** How much of a block is read for a title nobody states, in characters. */
const opening = 1500;

// Said of all sexes, as titles are where the law asks for it: Baker (m/f/d).
const ofAllSexes =
  / ?\((?:m|f|w|d|x|h|all)(?: ?[/|] ?(?:m|f|w|d|x|h|i|n|gn|all|divers\p{L}{0,4})\*?){1,3}\)/iu;
const titleBefore =
  /(?<![\p{L}\d&./+-])\p{Lu}[\p{L}\d&./+-]*(?: (?:[\p{Lu}\d&/–-][\p{L}\d&./+-]*|and|of|for|in|und|für)){0,10}$/u;
/** The longest title before such a mark, in characters. */
const longestBefore = 100;
// Manager, Machine Learning
const field =
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

function titleNamedIn(blocks: readonly Said[]): Fact<string> | undefined {
  // Most sentences name no role at all; “Join us as a baker” does, though a heading that begins so does not.
  const naming = blocks.filter(({ value }) => namesRole(`… ${value.replace(address, '')}`));
  for (const sentence of [inCapitals, ...sentences]) {
    for (const { value, from } of naming) {
      const match = sentence.exec(value.slice(0, opening));
      const said = match?.[1];
      if (!match || !said) continue;
      const at = match.index + match[0].lastIndexOf(said);
      const beside = field.exec(value.slice(at + said.length))?.[1];
      const name = said.replace(praise, '') + (beside ? `, ${beside}` : '');
      const start = from + at + said.length + (beside ? beside.length + 2 : 0) - name.length;
      return { value: capitalised(name), from: start, to: start + name.length, inferred: true };
    }
  }
  return runIn(naming);
}

function runIn(blocks: readonly Said[]): Fact<string> | undefined {
  for (const { value, from } of blocks) {
    const match = run.exec(value.slice(0, opening));
    const name = match?.[1]?.replace(praise, '');
    if (!match || !name || !endsInRole(name)) continue;
    const end = from + match.index + match[0].length;
    return { value: name, from: end - name.length, to: end, inferred: true };
  }
}

function capitalised(name: string): string {
  return name.replace(
    /(^|[\s/&-])(?!(?:of|and|for|the|in|to|with)\b)(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
