import { resolve } from 'node:path';
import type { RoleEntry } from '../catalog/catalog.ts';
import { buildState } from './build-state.ts';
import { entryDigest } from './get-catalog.ts';
import { keep, readKept } from './json-cache.ts';

/** What is found in each role alone, in the order of the roles; what the last build found in one that is the same is kept. */
export function keptByRole<Found>(
  name: string,
  roles: readonly RoleEntry[],
  find: (role: RoleEntry) => Found,
): Map<RoleEntry, Found> {
  const { version } = buildState();
  if (!version) return new Map(roles.map((role) => [role, find(role)]));
  // Pages run in a bundle: where this file lies says nothing of where the project is.
  const path = resolve('node_modules/.astro/rolebook', `${name}.json`);
  const before = new Map(readKept<[string, Found][]>(path, version));
  const found = roles.map((role): [string, Found] => {
    const key = entryDigest(role) ?? role.id;
    const known = before.get(key);
    return [key, known === undefined ? find(role) : known];
  });
  if (found.length !== before.size || found.some(([key]) => !before.has(key))) keep(path, version, found);
  return new Map(roles.map((role, index) => [role, found[index]?.[1] as Found]));
}
