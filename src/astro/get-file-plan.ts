import { filePlan } from '../catalog/file-plan.ts';
import { isNamed } from '../catalog/is-named.ts';
import { getCatalog } from './get-catalog.ts';
import { maxFiles } from './max-files.ts';
import { onceABuild } from './once-a-build.ts';

/** Which files the roles get: the one place that pages, data files and the search index ask. */
export const getFilePlan = onceABuild(async () => {
  const { roles, skills } = await getCatalog();
  const limit = maxFiles();
  const feeds = [...skills.values()].filter(isNamed).length;
  const plan = filePlan({ roles: roles.length, skills: skills.size, feeds, limit });
  if (plan.files > limit) {
    console.warn(
      `Expected at most ${limit} files, found ${plan.files} for ${roles.length} roles and ${skills.size} skills: publish fewer roles, or raise ROLEBOOK_MAX_FILES where the host takes more (max-files)`,
    );
  }
  return plan;
});
