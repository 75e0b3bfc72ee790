import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf, digestOfFiles } from './content-digest.ts';
import { readSeed, seedPaths, seedsFolder } from './read-seeds.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const code = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const made = ['src/content/roles/'];
/** Settings that stand on pages, or decide which files there are. */
const settings = /^(?:SITE_URL|BASE_PATH|ROLEBOOK_(?!SEEDS|SKIP_REFUSED|SHARD|PARTS).*|NODE_ENV)$/;

/** A digest of all that every answer of the site may depend on: code, templates, vocabulary, settings. */
export function siteDigest(): string {
  const set = Object.entries(process.env).filter(([name]) => settings.test(name));
  return digestOf([digestOfFiles(root, code, made), process.version, JSON.stringify(set.sort())]);
}

/** A digest of all postings and of where each lies. */
export function seedsDigest(): string {
  const seeds = seedsFolder();
  return digestOf(
    seedPaths(seeds).flatMap((path) => [relative(seeds, path), readSeed(path).data.sha256 ?? '']),
  );
}
