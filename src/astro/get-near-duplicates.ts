import { type NearDuplicate, nearDuplicates } from '../catalog/near-duplicates.ts';
import { ownText } from '../catalog/role-passage.ts';
import { getCatalog } from './get-catalog.ts';
import { passagesOf } from './role-texts.ts';

let known: Promise<ReadonlyMap<string, readonly NearDuplicate[]>> | undefined;

/** The near duplicates of each role that has some, found once a build; in development anew, as seeds change. */
export function getNearDuplicates(): Promise<ReadonlyMap<string, readonly NearDuplicate[]>> {
  if (import.meta.env.DEV) return find();
  known ??= find();
  return known;
}

async function find() {
  const { roles } = await getCatalog();
  return nearDuplicates(new Map(roles.map((role) => [role.id, ownText(passagesOf(role))])));
}
