import { toString as textOf } from 'mdast-util-to-string';
import type { Section } from '../posting/nodes.ts';
import type { SkillLevel } from '../schema.ts';
import { demands, isSaidToBeRequired } from '../words/demands.ts';
import { isEmployerText } from '../words/employer-text.ts';
import { fieldsOfStudy } from '../words/fields-of-study.ts';
import { softens } from '../words/softeners.ts';
import { isUnasked } from './unasked.ts';

// What an employer says of its own work, or of others’, among what it asks for: “We use GitLab and Jenkins.”
const own =
  /^\s*(?:(?:currently|today|here),? |unlike [^,.;]{1,40}, )?(?:(?:our |most |many |all |some )?(?:competitors|rivals|other (?:companies|firms|shops|teams|employers)) (?:mostly |still |all |only |may |might )?(?:use|run|work|build|write|rely|hire|ask|want|need|prefer)\b|we(?:['’]re| are|['’]ve| have)?(?: mostly| mainly| primarily| currently| also| largely| proudly)? (?:us(?:e|ing)|work(?:ing)?|run|buil(?:d|t|ding)|rely|write|host|deploy|develop(?:ed|ing)?|maintain|help(?:ing)?|serve|offer|provide|deliver|creat(?:e|ed|ing)|ma(?:d|k)e|power|combine)\b|our (?:\w+ ){0,2}(?:stack|systems?|services?|code|codebase|backend|frontend|platform|infrastructure)\b)/i;

// What somebody is taught, and need not bring.
const taught =
  /\b(?:you(?:['’]ll| will) be|we(?:['’]ll| will)) (?:fully )?(?:train(?:ed)?|taught|teach|coach(?:ed)?)\b|\btraining (?:in|on|for|with) [^.;]{1,60} (?:is|will be) (?:provided|given|offered|available)\b/i;

/** How strongly levels ask, the strongest first. */
export const strongestFirst: readonly SkillLevel[] = ['required', 'preferred', 'mentioned'];

/** What a posting's sections say about the lists between them. */
export interface LevelContext {
  /** Whether some section says what is required or preferred, so that a bare list of skills does not. */
  readonly hasQualifications: boolean;
}

/** Who speaks in a sentence. */
interface Telling {
  /** Whether its section is told in sentences, each of which may ask. */
  readonly told?: boolean;
  /** Who hires, where it is known. */
  readonly employer?: string | undefined;
}

/**
 * How strongly the skill at `index` of a sentence is asked for: what its section says, softened
 * by what the sentence itself says ("a plus"); where the section says nothing and is told in sentences, the
 * sentence alone ("You should have …"). What an employer says of itself, and a field of study, is mentioned, not asked for.
 */
export function levelIn(
  sentence: string,
  index: number,
  bySection: SkillLevel,
  telling: Telling = {},
): SkillLevel {
  // “Desired, but not required” is a wish all the same.
  if (isUnasked(sentence, index) && !softens(sentence, index)) return 'mentioned';
  const said = bySection === 'preferred' ? bySection : saidIn(sentence, index, bySection, telling);
  const level = said !== 'preferred' && softens(sentence, index) ? 'preferred' : said;
  return level !== 'mentioned' && isFieldOfStudy(sentence, index) ? 'mentioned' : level;
}

function saidIn(
  sentence: string,
  index: number,
  bySection: SkillLevel,
  { told, employer }: Telling,
): SkillLevel {
  if (bySection === 'required') {
    const ofEmployer =
      own.test(sentence) || taught.test(sentence) || isEmployerText(sentence.trimStart(), employer);
    return ofEmployer && !demands(sentence, index) ? 'mentioned' : bySection;
  }
  const asks = told ? demands : isSaidToBeRequired;
  return asks(sentence, index) ? 'required' : bySection;
}

// “Skills required”
const needed = /\b(?:required|needed|must[- ]haves?)\b/i;
// “Our stack”, “Technology you’ll work with”: what there is, not what is asked for.
const theirs = /\b(?:our|we|you(?:['’]ll| will))\b/i;

/** What a section says of the skills in it. */
export function levelOf({ kind, heading }: Section, { hasQualifications }: LevelContext): SkillLevel {
  if (kind === 'minimum' || kind === 'education') return 'required';
  if (kind === 'preferred') return 'preferred';
  const said = heading ? textOf(heading) : '';
  const isAsked = kind === 'skills' && (needed.test(said) || !(hasQualifications || theirs.test(said)));
  return isAsked ? 'required' : 'mentioned';
}

// A sentence is asked for each of its skills.
let last: { sentence: string; fields: ReturnType<typeof fieldsOfStudy> } = { sentence: '', fields: [] };

/** Whether what stands at `index` of a sentence is what a degree is in. */
export function isFieldOfStudy(sentence: string, index: number): boolean {
  if (sentence !== last.sentence) last = { sentence, fields: fieldsOfStudy(sentence) };
  return last.fields.some(({ from, to }) => from <= index && index < to);
}
