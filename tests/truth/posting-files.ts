import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seedPaths } from '../../src/astro/read-seeds.ts';

const folders = ['../../seeds/', '../fixtures/', '../../../shared/gold/postings/'];

/** The postings that the laws of truth are tried on: [name, path]; the corpus only where it stands beside the project. */
export const postingFiles: readonly (readonly [string, string])[] = folders
  .map((folder) => fileURLToPath(new URL(folder, import.meta.url)))
  .filter((folder) => existsSync(folder))
  .flatMap(seedPaths)
  .filter((path) => !/\.mdx$|messages\.txt$/.test(path))
  .map((path) => [
    basename(path) === 'seed.txt' ? path.split('/').slice(-2).join('/') : basename(path),
    path,
  ]);
