import { existsSync, linkSync, lstatSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { finishSwitch } from './finish-switch.ts';
import { type Manifest, manifestFile, manifestText } from './manifest.ts';
import { manifestOf } from './manifest-of.ts';
import { swapLink } from './swap-link.ts';
import { workPaths } from './work-paths.ts';

/**
 * Puts a finished site where the old one is and says what is in it. No page is missing at any moment, and what has
 * not changed is not touched; the `known` files of the new site are not read again, and the `kept` ones, which only
 * `dist` has, stay there. `dist` may be a folder or a link.
 *
 * @throws Error where the site cannot be put there.
 */
export function publish(
  staging: string,
  dist: string,
  known?: Manifest,
  kept: ReadonlySet<string> = new Set(),
): Manifest {
  // A switch that was cut off comes first, or its files would be taken for those of the old site.
  finishSwitch(dist);
  const manifest = manifestOf(staging, known, kept);
  writeFileSync(join(staging, manifestFile), manifestText(manifest));

  if (lstatSync(dist, { throwIfNoEntry: false })?.isSymbolicLink()) {
    for (const path of kept) linkFile(join(dist, path), join(staging, path));
    swapLink(staging, dist);
  } else if (!existsSync(dist)) {
    // Nobody reads it yet: all of it in one step.
    renameSync(staging, dist);
  } else {
    renameSync(staging, workPaths(dist).ready);
    finishSwitch(dist);
  }
  // A file that was the same already stayed as it was, with the time of its change.
  for (const [path, facts] of manifest) {
    if (!kept.has(path)) manifest.set(path, { ...facts, mtimeMs: statSync(join(dist, path)).mtimeMs });
  }
  return manifest;
}

/** A second name for a file: the site before, which keeps the first, may be read still. */
function linkFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  linkSync(from, to);
}
