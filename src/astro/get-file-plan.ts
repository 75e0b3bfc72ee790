import { filePlan } from '../catalog/file-plan.ts';
import { getCatalog } from './get-catalog.ts';
import { maxFiles } from './max-files.ts';
import { onceABuild } from './once-a-build.ts';

/** Which files the roles get: the one place that pages, data files and the search index ask. */
export const getFilePlan = onceABuild(async () => {
  const { roles, skills } = await getCatalog();
  const limit = maxFiles();
  const plan = filePlan({ roles: roles.length, skills: skills.size, limit });
  if (plan.files > limit) {
    console.warn(
      `Expected at most ${limit} files, found ${plan.files} for ${roles.length} roles and ${skills.size} skills: publish fewer roles, or raise ROLEBOOK_MAX_FILES where the host takes more (max-files)`,
    );
  }
  return plan;
});
