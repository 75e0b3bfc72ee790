import type { RoleEntry } from './catalog.ts';

/** Who and where of a role in a table of roles; what else tells roles apart there is added here. */
export function whereabouts({ hiringOrganization, jobLocation }: RoleEntry): string {
  return [
    hiringOrganization ?? 'organization not stated',
    jobLocation?.join('; ') ?? 'place not stated',
  ].join(' · ');
}
