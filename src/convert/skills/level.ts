import { toString as textOf } from 'mdast-util-to-string';
import type { Section } from '../posting/nodes.ts';
import type { SkillLevel } from '../schema.ts';
import { demands, isSaidToBeRequired } from '../words/demands.ts';
import { fieldsOfStudy } from '../words/fields-of-study.ts';
import { softens } from '../words/softeners.ts';

const unasked =
  /\b(?:no|without) (?:prior |previous )?[^.;]{0,60}\b(?:experience|knowledge|background)\b[^.;]{0,30}\b(?:needed|required|necessary)|\b(?:not|isn['’]t|aren['’]t) (?:needed|required|necessary)\b(?! but)/i;

// What an employer says of its own work among what it asks for: “We use GitLab and Jenkins.” “At Contoso, we build …”
const own =
  /^\s*(?:(?:currently|today|here|(?:here )?at [^,.;]{2,40}),? )?(?:we(?:['’]re| are|['’]ve| have)?(?: mostly| mainly| primarily| currently| also| largely| proudly)? (?:us(?:e|ing)|work(?:ing)?|run|buil(?:d|t|ding)|rely|write|host|deploy|develop(?:ed|ing)?|maintain|believe|help(?:ing)?|serve|offer|provide|deliver|creat(?:e|ed|ing)|ma(?:d|k)e|power|combine)\b|our (?:\w+ ){0,2}(?:stack|systems?|services?|code|codebase|backend|frontend|platform|infrastructure)\b)/i;

/** How strongly levels ask, the strongest first. */
export const strongestFirst: readonly SkillLevel[] = ['required', 'preferred', 'mentioned'];

/** What a posting's sections say about the lists between them. */
export interface LevelContext {
  /** Whether some section says what is required or preferred, so that a bare list of skills does not. */
  readonly hasQualifications: boolean;
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
  { told = false, ofEmployer = false } = {},
): SkillLevel {
  // “Desired, but not required” is a wish all the same.
  if (unasked.test(sentence) && !softens(sentence, index)) return 'mentioned';
  const ownWork = ofEmployer || own.test(sentence);
  const said = bySection === 'preferred' ? bySection : saidIn(sentence, index, bySection, told, ownWork);
  const level = said !== 'preferred' && softens(sentence, index) ? 'preferred' : said;
  return level !== 'mentioned' && isFieldOfStudy(sentence, index) ? 'mentioned' : level;
}

function saidIn(
  sentence: string,
  index: number,
  bySection: SkillLevel,
  told: boolean,
  ownWork: boolean,
): SkillLevel {
  if (bySection === 'required') return ownWork && !demands(sentence, index) ? 'mentioned' : bySection;
  const asks = told ? demands : isSaidToBeRequired;
  return asks(sentence, index) ? 'required' : bySection;
}

// “Our stack”, “Technology you’ll work with”: what there is, not what is asked for.
const theirs = /\b(?:our|we|you(?:['’]ll| will))\b/i;

/** What a section says of the skills in it. */
export function levelOf({ kind, heading }: Section, { hasQualifications }: LevelContext): SkillLevel {
  if (kind === 'minimum' || kind === 'education') return 'required';
  if (kind === 'preferred') return 'preferred';
  const isAsked = kind === 'skills' && !hasQualifications && !(heading && theirs.test(textOf(heading)));
  return isAsked ? 'required' : 'mentioned';
}

// A sentence is asked for each of its skills.
let last: { sentence: string; fields: ReturnType<typeof fieldsOfStudy> } = { sentence: '', fields: [] };

function isFieldOfStudy(sentence: string, index: number): boolean {
  if (sentence !== last.sentence) last = { sentence, fields: fieldsOfStudy(sentence) };
  return last.fields.some(({ from, to }) => from <= index && index < to);
}
