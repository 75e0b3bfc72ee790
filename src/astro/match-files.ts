import { getCollection } from 'astro:content';
import { roleRows, skillRows } from '../catalog/match-rows.ts';
import { shardsOf } from '../catalog/shards.ts';
import { compactVocabulary } from '../convert/skills/compact-vocabulary.ts';
import { getCatalog } from './get-catalog.ts';

/** A file of rows that the match page loads. */
export interface MatchFile {
  readonly name: string;
  readonly rows: readonly unknown[];
}

/** No file is longer than this, in characters of JSON. */
const most = 250_000;

/** The files of the match page by what is in them, each in as many parts as it needs. */
export async function matchFiles(): Promise<Record<'skills' | 'roles' | 'vocabulary', MatchFile[]>> {
  const catalog = await getCatalog();
  const entries = await getCollection('skills');
  // The whole vocabulary: a narrower skill that no role names implies one that some role does, and a longer name hides a shorter one in it.
  const vocabulary = entries.map(({ data }) => data).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    skills: parts('skills', skillRows(catalog)),
    roles: parts('roles', roleRows(catalog)),
    vocabulary: parts('vocabulary', compactVocabulary(vocabulary)),
  };
}

function parts(name: string, rows: readonly unknown[]): MatchFile[] {
  return shardsOf(rows, most).map((shard, index) => ({ name: `${name}-${index + 1}`, rows: shard }));
}
