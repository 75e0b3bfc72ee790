import { readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { workPaths } from './work-paths.ts';

/** Switches a site that is a link to a folder: one renaming, so that readers see the old site or the new one and no mix. */
export function swapLink(staging: string, dist: string): void {
  const { link, sites } = workPaths(dist);
  const old = resolve(dirname(dist), readlinkSync(dist));
  // The old site is left until the next switch, for whoever is just reading it.
  const [site] = sites.filter((path) => path !== old) as [string];
  rmSync(site, { recursive: true, force: true });
  renameSync(staging, site);

  rmSync(link, { force: true });
  symlinkSync(join('.', basename(site)), link, 'dir');
  renameSync(link, dist);
}
