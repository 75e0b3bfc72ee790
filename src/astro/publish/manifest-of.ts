import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './files-of.ts';
import { type FileFacts, type Manifest, manifestFile } from './manifest.ts';

const unwritable = /[\n\r\\]/;

/**
 * What is in each file of a site but the manifest itself. A file that is `known` with the same size and
 * time of change is not read again; the `kept` ones are known, and lie where the site will be.
 *
 * @throws Error where the name of a file cannot stand on a line.
 */
export function manifestOf(
  site: string,
  known: Manifest = new Map(),
  kept: Iterable<string> = [],
): Map<string, FileFacts> {
  const manifest = new Map<string, FileFacts>();
  for (const path of kept) {
    const facts = known.get(path);
    if (!facts)
      throw new Error(
        `${path} Expected a file of the last build to keep, found none: build again (manifest)`,
      );
    manifest.set(path, facts);
  }
  for (const path of filesOf(site).files.sort()) {
    if (path === manifestFile) continue;
    if (unwritable.test(path)) {
      throw new Error(
        `${JSON.stringify(path)} Expected a name without line ends and backslashes, found one: rename the file in public/ (manifest)`,
      );
    }
    const { size, mtimeMs } = statSync(join(site, path));
    const old = known.get(path);
    const same = old?.size === size && old.mtimeMs === mtimeMs;
    manifest.set(path, same ? old : { hash: hash('sha256', readFileSync(join(site, path))), size, mtimeMs });
  }
  return manifest;
}
