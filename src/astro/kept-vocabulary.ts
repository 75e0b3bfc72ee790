import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Skill } from '../convert/skills/skill.ts';
import { digestOfFiles } from './content-digest.ts';
import { cacheFolder, keep, readKept } from './json-cache.ts';
import { readCategories, skillsIn, vocabularyFolder } from './read-vocabulary.ts';

/** The vocabulary as a build needs it, with a digest of all that it was read from. */
export interface Vocabulary {
  readonly digest: string;
  readonly skills: readonly Skill[];
  readonly categories: readonly { readonly id: string; readonly label: string }[];
}

let known: Vocabulary | undefined;

/**
 * The vocabulary, read from its files where one of them has changed since the last build.
 *
 * @throws Error telling every fault of the vocabulary.
 */
export function keptVocabulary(): Vocabulary {
  const digest = vocabularyDigest();
  if (known?.digest === digest) return known;
  const path = join(cacheFolder, 'vocabulary.json');
  const before = readKept<Vocabulary>(path, digest);
  known = before ?? read(digest);
  if (!before) keep(path, digest, known);
  return known;
}

function read(digest: string): Vocabulary {
  const categories = readCategories();
  return {
    digest,
    skills: skillsIn(categories),
    categories: categories.map(({ id, label }) => ({ id, label })),
  };
}

/** A digest of the vocabulary's files, and of the code that reads them. */
export function vocabularyDigest(): string {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const code = ['src/convert/skills', 'src/astro/read-vocabulary.ts', 'src/astro/kept-vocabulary.ts'];
  return digestOfFiles(root, [fileURLToPath(vocabularyFolder).slice(root.length), ...code]);
}
