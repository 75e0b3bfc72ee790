import { nearDuplicates } from '../catalog/near-duplicates.ts';
import { ownText } from '../catalog/role-passage.ts';
import { getCatalog } from './get-catalog.ts';
import { onceABuild } from './once-a-build.ts';
import { getRoleTexts, passagesOf } from './role-texts.ts';

/** The near duplicates of each role that has some, by the id of the role. */
export const getNearDuplicates = onceABuild(async () => {
  const { roleById } = await getCatalog();
  const texts = await getRoleTexts();
  return nearDuplicates(new Map(Array.from(texts, ([{ id }, { bands }]) => [id, bands])), (id) => {
    const role = roleById.get(id);
    return role ? ownText(passagesOf(role)) : '';
  });
});
