import type { CardFacts } from '../browser/card-line.ts';
import type { RoleEntry } from './catalog.ts';
import { inferredFacts } from './inferred-facts.ts';

/** Who, where and when of a role, as lists of roles show it. */
export function cardFacts(role: RoleEntry): CardFacts {
  const inferred = inferredFacts(role, ['title', 'hiringOrganization', 'jobLocation', 'datePosted']);
  return {
    organization: role.hiringOrganization,
    places: role.jobLocation,
    date: role.datePosted,
    ...(inferred.length > 0 && { inferred }),
  };
}
