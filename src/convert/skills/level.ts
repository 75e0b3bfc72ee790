import { fieldsOfStudy } from '../facts/degrees.ts';
import type { SkillLevel } from '../page/schema.ts';
import type { SectionKind } from '../posting/section-headings.ts';
import { softens } from './softeners.ts';

const unasked =
  /\b(?:no|without) (?:prior |previous )?[^.;]{0,60}\b(?:experience|knowledge|background)\b[^.;]{0,30}\b(?:needed|required|necessary)|\b(?:not|isn['’]t|aren['’]t) (?:needed|required|necessary)\b(?! but)/i;

/** How strongly levels ask, the strongest first. */
export const strongestFirst: readonly SkillLevel[] = ['required', 'preferred', 'mentioned'];

/** What a posting's sections say about the lists between them. */
export interface LevelContext {
  /** Whether some section says what is required or preferred, so that a bare list of skills does not. */
  readonly hasQualifications: boolean;
}

/**
 * How strongly the skill at `index` of a sentence is asked for: what its section says, softened
 * by what the sentence itself says ("a plus"). A field of study is mentioned, not asked for.
 */
export function levelIn(sentence: string, index: number, bySection: SkillLevel): SkillLevel {
  // “Desired, but not required” is a wish all the same.
  if (unasked.test(sentence) && !softens(sentence, index)) return 'mentioned';
  if (bySection === 'required' && isFieldOfStudy(sentence, index)) return 'mentioned';
  return bySection !== 'preferred' && softens(sentence, index) ? 'preferred' : bySection;
}

/** What a section says of the skills in it. */
export function levelOf(kind: SectionKind, { hasQualifications }: LevelContext): SkillLevel {
  if (kind === 'minimum' || kind === 'education') return 'required';
  if (kind === 'preferred') return 'preferred';
  return kind === 'skills' && !hasQualifications ? 'required' : 'mentioned';
}

function isFieldOfStudy(sentence: string, index: number): boolean {
  return fieldsOfStudy(sentence).some(({ from, to }) => from <= index && index < to);
}
