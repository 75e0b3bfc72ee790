import { inferredInWords } from '../browser/card-line.ts';
import type { RoleEntry } from './catalog.ts';

const names = {
  title: 'title',
  hiringOrganization: 'organization',
  department: 'team',
  jobLocation: 'place',
  datePosted: 'date',
} as const;

/** A fact that lists of roles show. */
type ListedFact = keyof typeof names;

/** Which of the facts that a list shows of a role are inferred, by the names that readers know. */
export function inferredFacts({ inferred }: RoleEntry, shown: readonly ListedFact[]): string[] {
  return shown.filter((property) => inferred.includes(property)).map((property) => names[property]);
}

/** The same as the end of a line of facts: “title and organization inferred”; nothing where all of them are stated. */
export function inferredPart(role: RoleEntry, ...shown: readonly ListedFact[]): string[] {
  return inferredInWords(inferredFacts(role, shown));
}
