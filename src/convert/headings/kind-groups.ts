import type { SectionKind } from './section-headings.ts';

/** Sections that are told in sentences, each of which may ask for something. */
export const toldInSentences: ReadonlySet<SectionKind | undefined> = new Set([
  'summary',
  'description',
  'about',
  'other',
]);

/** Sections that say what somebody does or brings along. */
export const ofCandidate: ReadonlySet<SectionKind | undefined> = new Set([
  'responsibilities',
  'minimum',
  'preferred',
  'skills',
  'education',
]);
