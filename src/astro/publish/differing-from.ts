import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile, readManifest } from './manifest.ts';

/**
 * Whether a file of `dist` must be put again from `ready`, whose manifest is `hashes`. It stays where it is if
 * both manifests say the same of it and nobody has changed it since: so it is never read.
 */
export function differingFrom(
  ready: string,
  dist: string,
  hashes: ReadonlyMap<string, string>,
): (path: string) => boolean {
  const before = readManifest(dist);
  const published = lstatSync(join(dist, manifestFile), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return (path) => {
    const from = lstatSync(join(ready, path), { throwIfNoEntry: false });
    // A switch that was cut off has put it already.
    if (!from) return false;
    const to = lstatSync(join(dist, path));
    if (from.ino === to.ino && from.dev === to.dev) return false;
    const untouched = to.isFile() && to.size === from.size && to.mtimeMs <= published;
    return !untouched || before.get(path) !== hashes.get(path);
  };
}
