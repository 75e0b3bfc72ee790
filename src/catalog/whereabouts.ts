import type { RoleEntry } from './catalog.ts';
import { inferredPart } from './inferred-facts.ts';

/** Who and where of a role in a table of roles; what else tells roles apart there is added here. */
export function whereabouts(role: RoleEntry): string {
  return [
    role.hiringOrganization ?? 'organization not stated',
    role.jobLocation?.join('; ') ?? 'place not stated',
    ...inferredPart(role, 'title', 'hiringOrganization', 'jobLocation'),
  ].join(' · ');
}
