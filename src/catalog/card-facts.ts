import type { CardFacts } from '../browser/card-line.ts';
import type { RoleEntry } from './catalog.ts';

/** Who, where and when of a role, as lists of roles show it. */
export function cardFacts(role: RoleEntry): CardFacts {
  return {
    organization: role.hiringOrganization,
    places: role.jobLocation,
    date: role.datePosted,
    ...(role.inferred.includes('title') && { isTitleInferred: true }),
  };
}
