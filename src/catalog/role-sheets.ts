import type { Catalog, RoleEntry } from './catalog.ts';

/** A page of the list of all roles. */
export interface RoleSheet {
  /** From 1. */
  readonly number: number;
  /** Below the address of the site. */
  readonly path: string;
  readonly roles: readonly RoleEntry[];
  /** The titles it begins and ends with, as a dictionary has them over its columns. */
  readonly words: readonly [string, string];
}

const most = 200;

/** All roles in the order of their titles, cut into pages. The first is `roles/`, the third `roles/3/`: ids of roles hold a hyphen. */
export function roleSheets({ roles }: Catalog): RoleSheet[] {
  const count = Math.max(1, Math.ceil(roles.length / most));
  return Array.from({ length: count }, (_, index) => {
    const own = roles.slice(index * most, (index + 1) * most);
    return {
      number: index + 1,
      path: index === 0 ? 'roles/' : `roles/${index + 1}/`,
      roles: own,
      words: [own[0]?.title ?? '', own.at(-1)?.title ?? ''],
    };
  });
}
