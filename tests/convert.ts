import type { VFile } from 'vfile';
import { seedOf } from '../src/astro/read-seeds.ts';
import { readCategories, skillsIn } from '../src/astro/read-vocabulary.ts';
import { converterOf } from '../src/convert/pipeline.ts';

/** The project's own vocabulary, which is large: read once for all tests. */
export const categories = readCategories();
export const vocabulary = skillsIn(categories);

/** Converts a seed with that vocabulary. */
export const convert = converterOf(vocabulary);

/** The roles of a posting given as text or bytes. */
export function rolesOf(text: string | Uint8Array, path = 'seeds/test.txt'): VFile[] {
  return convert(seedOf(typeof text === 'string' ? new TextEncoder().encode(text) : text, path));
}

/** Why postings of a seed are refused. */
export const refusalsOf = (seed: string | Uint8Array, path?: string) =>
  rolesOf(seed, path).flatMap(({ messages }) => messages.filter(({ fatal }) => fatal));
