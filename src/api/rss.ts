import { cardLine } from '../browser/card-line.ts';
import { cardFacts } from '../catalog/card-facts.ts';
import type { RoleEntry } from '../catalog/catalog.ts';
import type { Address } from './role-records.ts';
import { xmlText } from './xml.ts';

/** A feed: what it is called, the page it stands for, and where it lies, as paths in the site. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly page: string;
  readonly path: string;
  readonly roles: readonly RoleEntry[];
}

const most = 100;

/**
 * An RSS 2.0 feed of the roles posted last; those that state no date come after them and get none.
 *
 * https://www.rssboard.org/rss-specification
 */
export function rssOf({ title, description, page, path, roles }: Feed, address: Address): string {
  const newest = roles.toSorted(
    (a, b) => compare(b.datePosted ?? '', a.datePosted ?? '') || compare(a.id, b.id),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${xmlText(title)}</title>
<link>${xmlText(address(page))}</link>
<description>${xmlText(description)}</description>
<language>en</language>
<atom:link href="${xmlText(address(path))}" rel="self" type="application/rss+xml"/>
${newest
  .slice(0, most)
  .map((role) => itemOf(role, address))
  .join('')}</channel>
</rss>
`;
}

function itemOf(role: RoleEntry, address: Address): string {
  const url = xmlText(address(`roles/${role.id}/`));
  const asks = role.skills.filter(({ level }) => level === 'required').map(({ name }) => name);
  const says = `${cardLine(cardFacts(role))}${asks.length > 0 ? `. Requires ${asks.join(', ')}` : ''}.`;
  const date = role.datePosted && new Date(`${role.datePosted}T00:00:00Z`).toUTCString();
  return `<item>
<title>${xmlText(role.title)}</title>
<link>${url}</link>
<guid isPermaLink="true">${url}</guid>
${date ? `<pubDate>${date}</pubDate>\n` : ''}<description>${xmlText(says)}</description>
</item>
`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
