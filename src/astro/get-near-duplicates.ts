import { nearDuplicates } from '../catalog/near-duplicates.ts';
import { ownText } from '../catalog/role-passage.ts';
import { getCatalog } from './get-catalog.ts';
import { onceABuild } from './once-a-build.ts';
import { passagesOf } from './role-texts.ts';

/** The near duplicates of each role that has some, by the id of the role. */
export const getNearDuplicates = onceABuild(async () => {
  const { roles } = await getCatalog();
  return nearDuplicates(new Map(roles.map((role) => [role.id, ownText(passagesOf(role))])));
});
