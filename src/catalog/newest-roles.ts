import type { Catalog, RoleEntry } from './catalog.ts';

/** The roles posted last, those without a date after all others, in the order of the catalog where that says nothing. */
export function newestRoles({ roles }: Catalog, most: number): RoleEntry[] {
  return roles
    .toSorted((a, b) => (b.datePosted ?? '').localeCompare(a.datePosted ?? '', 'en'))
    .slice(0, most);
}
