import type { Catalog, RoleEntry } from './catalog.ts';
import { onceACatalog } from './once-a-catalog.ts';

/** The place of each role in the order of the catalog, from 0. */
export const roleNumbers: (catalog: Catalog) => ReadonlyMap<RoleEntry, number> = onceACatalog(
  ({ roles }) => new Map(roles.map((role, number) => [role, number])),
);
