import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Skill } from '../convert/skills/skill.ts';
import { buildState, timed } from './build-state.ts';
import { digestOfFiles } from './content-digest.ts';
import { cacheFolder, keep, readKept } from './json-cache.ts';
import { readCategories, skillsIn, vocabularyFolder } from './read-vocabulary.ts';

/** The vocabulary as a build needs it, with a digest of all that it was read from. */
export interface Vocabulary {
  readonly digest: string;
  readonly skills: readonly Skill[];
  readonly categories: readonly { readonly id: string; readonly label: string }[];
}

/**
 * The vocabulary, read from its files where one of them has changed since the last build.
 *
 * @throws Error telling every fault of the vocabulary.
 */
export function keptVocabulary(): Vocabulary {
  const state = buildState();
  const digest = vocabularyDigest();
  if (state.vocabulary?.digest === digest) return state.vocabulary;
  const start = performance.now();
  const path = join(cacheFolder, 'vocabulary.json');
  const before = readKept<Vocabulary>(path, digest);
  const vocabulary = before ?? read(digest);
  if (!before) keep(path, digest, vocabulary);
  state.vocabulary = vocabulary;
  timed('vocabulary', start);
  return vocabulary;
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
  const code = [
    ...['src/convert/skills', 'src/convert/text'],
    ...['src/astro/read-vocabulary.ts', 'src/astro/kept-vocabulary.ts'],
  ];
  return digestOfFiles(root, [fileURLToPath(vocabularyFolder).slice(root.length), ...code]);
}
