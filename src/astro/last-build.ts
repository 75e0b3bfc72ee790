import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { keep, readKept } from './json-cache.ts';
import type { FileFacts, Manifest } from './publish/manifest.ts';

/** What is kept of a build, for the next one of the same site. */
export interface LastBuild {
  /** The folder of the site. */
  readonly site: string;
  /** A digest of all that it was made from. */
  readonly inputs: string;
  /** Its files as they were published. */
  readonly manifest: Manifest;
  /** What each answer was made from, by its path; that of a folder ends with a slash. */
  readonly keys: ReadonlyMap<string, string>;
}

interface Stored {
  readonly inputs: string;
  readonly manifest: readonly (readonly [path: string, facts: FileFacts])[];
  readonly keys: readonly (readonly [path: string, key: string])[];
}

/** Beside the site: whoever removes the one is done with the other. */
function recordOf(site: string): string {
  return join(dirname(site), `.${basename(site)}.build.json`);
}

/** The last build of a site by the same code and settings. Answers that somebody has changed or removed since are not in it. */
export function readLastBuild(site: string, version: string): LastBuild | undefined {
  const stored = readKept<Stored>(recordOf(site), version);
  if (!stored) return undefined;
  const manifest = new Map(stored.manifest);
  const lost = [...manifest].filter(([path, facts]) => !isIntact(join(site, path), facts));
  const keys = new Map(stored.keys);
  for (const [path] of lost) {
    manifest.delete(path);
    keys.delete(path);
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
      keys.delete(path.slice(0, at + 1));
  }
  return { site, inputs: lost.length > 0 ? '' : stored.inputs, manifest, keys };
}

/** Keeps a build for the next one. */
export function keepBuild({ site, inputs, manifest, keys }: LastBuild, version: string): void {
  keep(recordOf(site), version, { inputs, manifest: [...manifest], keys: [...keys] } satisfies Stored);
}

function isIntact(path: string, { size, mtimeMs }: FileFacts): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.size === size && found.mtimeMs === mtimeMs;
}
