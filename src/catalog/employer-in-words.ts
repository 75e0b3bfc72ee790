import type { RoleEntry } from './catalog.ts';
import { inferredPart } from './inferred-facts.ts';

/** Whose a role is, where its title stands above: Contoso · title and organization inferred. */
export function employerInWords(role: RoleEntry): string {
  return [
    role.hiringOrganization ?? 'organization not stated',
    ...inferredPart(role, 'title', 'hiringOrganization'),
  ].join(' · ');
}
