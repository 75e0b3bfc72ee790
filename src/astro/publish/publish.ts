import { lstatSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finishSwitch } from './finish-switch.ts';
import { type Manifest, manifestFile, manifestText } from './manifest.ts';
import { manifestOf } from './manifest-of.ts';
import { swapLink } from './swap-link.ts';
import { workPaths } from './work-paths.ts';

/**
 * Puts a finished site where the old one is and says what is in it. No page is missing at any moment, and what has
 * not changed is not touched; the `known` files of the new site are not read again. `dist` may be a folder or a link.
 *
 * @throws Error where the site cannot be put there.
 */
export function publish(staging: string, dist: string, known?: Manifest): Manifest {
  // A switch that was cut off comes first, or its files would be taken for those of the old site.
  finishSwitch(dist);
  const manifest = manifestOf(staging, known);
  writeFileSync(join(staging, manifestFile), manifestText(manifest));

  if (lstatSync(dist, { throwIfNoEntry: false })?.isSymbolicLink()) swapLink(staging, dist);
  else {
    renameSync(staging, workPaths(dist).ready);
    finishSwitch(dist);
  }
  return manifest;
}
