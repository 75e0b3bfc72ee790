import type { VFile } from 'vfile';
import { seedOf } from '../src/astro/read-seeds.ts';
import { readSkills } from '../src/astro/read-vocabulary.ts';
import { converterOf } from '../src/convert/pipeline.ts';

const convert = converterOf(readSkills());

/** The roles of a posting given as text or bytes. */
export function rolesOf(text: string | Uint8Array, path = 'seeds/test.txt'): VFile[] {
  return convert(seedOf(typeof text === 'string' ? new TextEncoder().encode(text) : text, path));
}
