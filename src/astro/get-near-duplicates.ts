import { nearDuplicates, textBands } from '../catalog/near-duplicates.ts';
import { ownText } from '../catalog/role-passage.ts';
import { getCatalog } from './get-catalog.ts';
import { keptByRole } from './kept-by-role.ts';
import { onceABuild } from './once-a-build.ts';
import { passagesOf } from './role-texts.ts';

/** The near duplicates of each role that has some, by the id of the role. */
export const getNearDuplicates = onceABuild(async () => {
  const { roles, roleById } = await getCatalog();
  const bands = keptByRole('bands', roles, (role) => textBands(ownText(passagesOf(role))));
  return nearDuplicates(new Map(Array.from(bands, ([{ id }, own]) => [id, own])), (id) => {
    const role = roleById.get(id);
    return role ? ownText(passagesOf(role)) : '';
  });
});
