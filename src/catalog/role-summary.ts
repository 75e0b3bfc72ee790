import type { RoleEntry } from './catalog.ts';
import { inferredPart } from './inferred-facts.ts';

const most = 6;

/** A role in a sentence, as search engines and links show it: they would take an employer that is inferred for one that is stated. */
export function summaryOf(role: RoleEntry): string {
  const { title, hiringOrganization, skills } = role;
  const employer = role.inferred.includes('hiringOrganization') ? undefined : hiringOrganization;
  const [titled] = inferredPart(role, 'title');
  const names = skills.slice(0, most).map(({ name }) => name);
  const asks =
    names.length > 0
      ? `asks for ${names.join(', ')}`
      : 'the posting, with its facts and where it states them';
  return `${title}${titled ? ` (${titled})` : ''}${employer ? ` at ${employer}` : ''}: ${asks}.`;
}
