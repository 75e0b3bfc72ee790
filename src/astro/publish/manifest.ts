import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a site lists its files, in the form that `sha256sum --check` reads. */
export const manifestFile = 'sha256sums.txt';

/** What is known of a file: SHA-256 in hexadecimal, bytes, and when it was changed in milliseconds since 1970. */
export interface FileFacts {
  readonly hash: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** What is known of each file of a site, by its path in it. */
export type Manifest = ReadonlyMap<string, FileFacts>;

/** A manifest as text, a line a file in the order of the paths: `<hash>  roles/index.html`. */
export function manifestText(manifest: Manifest): string {
  return [...manifest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { hash }]) => `${hash}  ${path}\n`)
    .join('');
}

const entry = /^([0-9a-f]{64}) {2}(.+)$/gm;

/** The hash of each file that the manifest of a site names; empty where the site has none. */
export function readManifest(site: string): Map<string, string> {
  const path = join(site, manifestFile);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return new Map(Array.from(text.matchAll(entry), ([, hash = '', file = '']) => [file, hash]));
}
