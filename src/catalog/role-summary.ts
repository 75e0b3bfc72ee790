import type { RoleEntry } from './catalog.ts';

const most = 6;

/** A role in a sentence, as search engines and links show it. */
export function summaryOf({ title, hiringOrganization, skills }: RoleEntry): string {
  const names = skills.slice(0, most).map(({ name }) => name);
  const asks =
    names.length > 0
      ? `asks for ${names.join(', ')}`
      : 'the posting, with its facts and where it states them';
  return `${title}${hiringOrganization ? ` at ${hiringOrganization}` : ''}: ${asks}.`;
}
