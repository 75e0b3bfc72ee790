import { about } from './headings/about.ts';
import { benefits } from './headings/benefits.ts';
import { description } from './headings/description.ts';
import { education } from './headings/education.ts';
import { legal } from './headings/legal.ts';
import { minimum } from './headings/minimum.ts';
import { other } from './headings/other.ts';
import { preferred } from './headings/preferred.ts';
import { responsibilities } from './headings/responsibilities.ts';
import { skills } from './headings/skills.ts';
import { summary } from './headings/summary.ts';

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
 * Headings by what follows them, as `headingPhrase` gives them. Words only: one line in `headings/` mends a wording
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
