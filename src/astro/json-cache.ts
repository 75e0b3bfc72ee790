import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where answers that are costly to find are kept from build to build; it may be deleted at any time. */
export const cacheFolder = fileURLToPath(new URL('../../node_modules/.astro/rolebook/', import.meta.url));

interface Kept {
  readonly version: string;
  readonly value: unknown;
}

/** What was kept in a file under a version, a digest of all it was found from; nothing where that is another one. */
export function readKept<Value>(path: string, version: string): Value | undefined {
  if (!existsSync(path)) return undefined;
  const kept = JSON.parse(readFileSync(path, 'utf8')) as Kept;
  return kept.version === version ? (kept.value as Value) : undefined;
}

/** Keeps a value for the next build; a build that is killed meanwhile leaves the old one. */
export function keep(path: string, version: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, JSON.stringify({ version, value } satisfies Kept));
  renameSync(beside, path);
}
