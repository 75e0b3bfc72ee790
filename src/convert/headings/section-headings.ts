import { about } from './kinds/about.ts';
import { benefits } from './kinds/benefits.ts';
import { description } from './kinds/description.ts';
import { education } from './kinds/education.ts';
import { legal } from './kinds/legal.ts';
import { minimum } from './kinds/minimum.ts';
import { other } from './kinds/other.ts';
import { preferred } from './kinds/preferred.ts';
import { responsibilities } from './kinds/responsibilities.ts';
import { skills } from './kinds/skills.ts';
import { summary } from './kinds/summary.ts';

/** What a section is about, whatever its heading says. */
export type SectionKind =
  | 'summary'
  | 'description'
  | 'responsibilities'
  | 'minimum'
  | 'preferred'
  | 'skills'
  | 'education'
  | 'benefits'
  | 'about'
  | 'legal'
  | 'other';

/**
 * Headings by what follows them, as `headingPhrase` gives them. Words only: one line in `kinds/` mends a wording
 * we do not know.
 */
export const sectionPhrases: Record<SectionKind, readonly string[]> = {
  summary,
  description,
  responsibilities,
  minimum,
  preferred,
  skills,
  education,
  benefits,
  about,
  legal,
  other,
};

/** Headings of what a board or an aggregator has to say: shown, but no words of the employer. */
export const sitePhrases = [
  'what the jd emphasized',
  'other signals',
  'ai summary',
  'job highlights',
  'key takeaways',
  'match score',
  'similar jobs',
  'similar roles',
  'people also viewed',
  'unlock job insights',
  'report this job advert',
  'related jobs',
];

/** Headings that say a level and no more; under an empty heading they are its parts. */
export const levelWords = new Set([
  'minimum',
  'preferred',
  'required',
  'desired',
  'desirable',
  'essential',
  'mandatory',
  'nice to have',
  'nice-to-have',
  'good to have',
  'must have',
  'must-have',
  'bonus',
  'plus',
  'basic',
]);
