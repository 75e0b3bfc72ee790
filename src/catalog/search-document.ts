import { endOfText } from '../browser/search/excerpt.ts';
import type { RoleEntry } from './catalog.ts';
import { htmlText } from './html-text.ts';
import { postingHtml } from './posting-html.ts';

/** What an index of words reads of a role, as HTML: its title, its posting, its skills, and facts that the posting may not repeat. */
export function searchDocument(role: RoleEntry, sections: Parameters<typeof postingHtml>[0]): string {
  const { title, hiringOrganization, department, jobLocation = [], identifier, skills } = role;
  const names = `${endOfText} ${skills.map(({ name }) => name).join(', ')}`;
  const said = [hiringOrganization, department, ...jobLocation, identifier].filter((fact) => fact).join('. ');
  const rest = [names, said].map((text) => `<p>${htmlText(text)}</p>`).join('');
  return `<html lang="en"><body><h1>${htmlText(title)}</h1>${postingHtml(sections)}${rest}</body></html>`;
}
